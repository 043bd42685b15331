import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../identity/actor.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { AuditFacts } from '../../platform/audit/audit-entry.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { RequestError } from '../../platform/http/request-error.js';
import { AccountTransaction } from '../account-transaction.js';
import type { Notification } from '../notification.entity.js';
import { InboxRepository } from './inbox.repository.js';
import type { WhichRead } from './inbox.repository.js';
import type { Inbox, InboxQuery, NotificationAnswer, Unread } from './notifications.schemas.js';

/** What somebody was told, and whether they have read it. */
@Injectable()
export class InboxService {
  constructor(
    private readonly accounts: AccountTransaction,
    private readonly inbox: InboxRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ accountId, agencyId }: Actor, query: InboxQuery): Promise<Inbox> {
    const found = await this.accounts.readOnly(agencyId, (manager) =>
      this.inbox.list(manager, accountId, query),
    );
    const items = found.slice(0, query.limit).map(answerOf);
    const last = items.at(-1);
    return { items, ...(found.length > query.limit && last && { next: last.id }) };
  }

  async count({ accountId, agencyId }: Actor): Promise<Unread> {
    const unread = await this.accounts.readOnly(agencyId, (manager) => this.inbox.unread(manager, accountId));
    return { unread };
  }

  /** @throws RequestError `notification.unknown`, for those of others too */
  readOne(by: Actor, id: number): Promise<void> {
    return this.accounts.run(by.agencyId, async (manager) => {
      if (!(await this.inbox.exists(manager, by.accountId, id)))
        throw new RequestError('notification.unknown');
      await this.read(manager, by, { id }, { notification: id });
    });
  }

  readUpTo(by: Actor, upTo: number): Promise<void> {
    return this.accounts.run(by.agencyId, (manager) => this.read(manager, by, { upTo }, { upTo }));
  }

  /** When somebody has read of a due day is a fact: entered once, when they do. */
  private async read(manager: EntityManager, by: Actor, which: WhichRead, facts: AuditFacts): Promise<void> {
    const count = await this.inbox.read(manager, by.accountId, which, new Date(this.clock.now()));
    if (count === 0) return;
    await this.audit.record(manager, by.agencyId, {
      actor: by,
      action: 'notification.read',
      subject: { kind: 'person', id: by.username },
      facts: { ...facts, notifications: count },
    });
  }
}

const answerOf = (found: Notification): NotificationAnswer => ({
  id: found.id,
  kind: found.kind,
  urgent: found.urgent,
  title: found.title,
  text: found.text,
  path: found.path,
  raisedAt: found.raisedAt.toISOString(),
  readAt: found.readAt?.toISOString() ?? null,
});

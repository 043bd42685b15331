import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { AuditAction } from '../../platform/audit/actions.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { Actor } from '../actor.js';
import { Session } from '../session.entity.js';
import { SessionRepository } from '../session.repository.js';
import { IDLE_MS } from '../session.service.js';
import { hashOf } from '../session-token.js';
import type { OwnSession } from './own-sessions.schemas.js';

const ID_BYTES = 8;
/** Part of the hash of the token: enough to tell one's sessions apart, and no key to any of them. */
const idOf = ({ tokenHash }: Session): string => tokenHash.subarray(0, ID_BYTES).toString('hex');

@Injectable()
export class OwnSessionsService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that can still be used, the one seen last first. */
  async list(accountId: number, token: string): Promise<OwnSession[]> {
    const own = await this.system.readOnly((manager) => this.living(manager, accountId));
    return own.map((session) => ({
      id: idOf(session),
      openedAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
      address: session.address,
      agent: session.agent,
      current: session.tokenHash.equals(hashOf(token)),
    }));
  }

  /** @throws RequestError `session.unknown`, for those of others too */
  async end(by: Actor, id: string): Promise<void> {
    await this.system.run(async (manager) => {
      const session = (await this.living(manager, by.accountId)).find((each) => idOf(each) === id);
      if (!session) throw new RequestError('session.unknown');
      await manager.delete(Session, { tokenHash: session.tokenHash });
      await this.record(manager, by, 'session.ended');
    });
  }

  async endOthers(by: Actor, token: string): Promise<void> {
    await this.system.run(async (manager) => {
      await this.sessions.endAllBut(manager, by.accountId, hashOf(token));
      await this.record(manager, by, 'session.othersEnded');
    });
  }

  private record(manager: EntityManager, by: Actor, action: AuditAction): Promise<number> {
    return this.audit.record(manager, by.agencyId, {
      actor: by,
      action,
      subject: { kind: 'person', id: by.username },
    });
  }

  private living(manager: EntityManager, accountId: number): Promise<Session[]> {
    const now = Date.parse(this.clock.now());
    return manager.find(Session, {
      where: {
        accountId,
        expiresAt: MoreThan(new Date(now)),
        lastSeenAt: MoreThan(new Date(now - IDLE_MS - 1)),
      },
      order: { lastSeenAt: 'DESC', createdAt: 'DESC' },
    });
  }
}

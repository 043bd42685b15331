import { Injectable } from '@nestjs/common';
import { LessThan, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { prepared } from '../platform/database/prepared.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import type { ActorAccount } from './actor.js';
import { standingWithin } from './people/standing.repository.js';
import type { Standing } from './people/standing.repository.js';
import { Session } from './session.entity.js';

export type NewSession = { readonly [Field in keyof Session]: Session[Field] };

/** A session as it was found, with whose it is and what they may do that day. */
export interface KnownSession extends Pick<Session, 'csrfHash' | 'lastSeenAt' | 'expiresAt'> {
  readonly account: ActorAccount;
  readonly disabledAt: Date | null;
  readonly standing: Standing;
}
type KnownRow = Omit<KnownSession, 'account' | 'standing'> & ActorAccount;

@Injectable()
export class SessionRepository {
  constructor(private readonly system: SystemTransaction) {}

  /** Looked up for every request, and so in one transaction. */
  byHash(tokenHash: Buffer, today: LocalDate): Promise<KnownSession | undefined> {
    return this.system.readOnly(async (manager) => {
      const [row] = await manager.query<KnownRow[]>(KNOWN, [tokenHash]);
      if (!row) return undefined;
      const { csrfHash, lastSeenAt, expiresAt, disabledAt, ...account } = row;
      const standing = await standingWithin(manager, account.id, today);
      return { csrfHash, lastSeenAt, expiresAt, disabledAt, account, standing };
    });
  }

  /** Adds the session and clears away those that expired before it began. */
  async add(manager: EntityManager, session: NewSession): Promise<void> {
    await manager.delete(Session, { expiresAt: LessThan(session.createdAt) });
    await manager.insert(Session, session);
  }

  async touch(tokenHash: Buffer, lastSeenAt: Date): Promise<void> {
    await this.system.run((manager) => manager.update(Session, { tokenHash }, { lastSeenAt }));
  }

  async remove(manager: EntityManager, tokenHash: Buffer): Promise<void> {
    await manager.delete(Session, { tokenHash });
  }

  /** In the transaction of what ends them, such as a change of roles. */
  async endAll(manager: EntityManager, accountId: number): Promise<void> {
    await manager.delete(Session, { accountId });
  }

  async endAllBut(manager: EntityManager, accountId: number, kept: Buffer): Promise<void> {
    await manager.delete(Session, { accountId, tokenHash: Not(kept) });
  }
}

const KNOWN = prepared(`
  select s.csrf_hash as "csrfHash", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
         a.disabled_at as "disabledAt", a.id, a.kind, a.username, a.display_name as "displayName",
         a.agency_id as "agencyId", a.roles, a.must_change_password as "mustChangePassword",
         a.password_set_at as "passwordSetAt"
    from session s join account a on a.id = s.account_id where s.token_hash = $1`);

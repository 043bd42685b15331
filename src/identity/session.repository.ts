import { Injectable } from '@nestjs/common';
import { LessThan, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { Account } from './account.entity.js';
import { Session } from './session.entity.js';

export type NewSession = { readonly [Field in keyof Session]: Session[Field] };

@Injectable()
export class SessionRepository {
  constructor(private readonly system: SystemTransaction) {}

  /** The session with its account: looked up for every request, and so in one transaction. */
  byHash(tokenHash: Buffer): Promise<{ session: Session; account: Account | null } | undefined> {
    return this.system.readOnly(async (manager) => {
      const session = await manager.findOneBy(Session, { tokenHash });
      if (!session) return undefined;
      return { session, account: await manager.findOneBy(Account, { id: session.accountId }) };
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

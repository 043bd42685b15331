import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { PROGRAM } from '../../platform/audit/audit-entry.js';
import type { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { SystemTransaction } from '../../platform/database/system-transaction.js';
import { Account } from '../account.entity.js';
import type { SecondFactorRepository } from '../second-factor/second-factor.repository.js';
import type { SessionRepository } from '../session.repository.js';
import { newOneTimePassword } from './new-one-time-password.js';

/**
 * For the administrator of the installation who has lost the password or the telephone, above whom there is nobody to ask:
 * whoever may start the program on its machine may do it, and the audit trail says that it was done there.
 */
export class AdministratorReset {
  constructor(
    private readonly system: SystemTransaction,
    private readonly factors: SecondFactorRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** User names of the installation's own accounts. */
  administrators(): Promise<string[]> {
    return this.system.readOnly(async (manager) => {
      const found = await manager.find(Account, {
        where: { agencyId: IsNull(), kind: 'person' },
        order: { username: 'ASC' },
      });
      return found.map(({ username }) => username);
    });
  }

  /** @returns the one-time password; undefined where the installation has no such account */
  async reset(username: string): Promise<string | undefined> {
    const password = await newOneTimePassword(this.clock);
    return this.system.run(async (manager) => {
      const account = await manager.findOne(Account, {
        where: { username: username.toLowerCase(), agencyId: IsNull(), kind: 'person' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!account) return undefined;
      await manager.update(Account, { id: account.id }, { ...password.stored, disabledAt: null });
      await this.factors.remove(manager, account.id);
      await this.sessions.endAll(manager, account.id);
      await this.record(manager, account);
      return password.shown;
    });
  }

  private async record(manager: EntityManager, { id, username, disabledAt }: Account): Promise<void> {
    await this.audit.record(manager, null, {
      actor: PROGRAM,
      action: 'administrator.reset',
      subject: { kind: 'person', id: username },
      facts: { account: id, enabled: disabledAt === null ? undefined : true },
    });
  }
}

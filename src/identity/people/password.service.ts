import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Agency } from '../../agencies/agency.entity.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { Actor } from '../actor.js';
import { Account } from '../account.entity.js';
import { confirmationCounter } from '../log-in/log-in-counters.js';
import { LogInThrottle } from '../log-in/log-in-throttle.js';
import { hashPassword, verifyPassword } from '../password.js';
import { SessionRepository } from '../session.repository.js';
import { hashOf } from '../session-token.js';
import { FormerPassword } from './former-password.entity.js';
import { PasswordPolicy } from './password-policy.js';

@Injectable()
export class PasswordService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly policy: PasswordPolicy,
    private readonly throttle: LogInThrottle,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes sure that the owner of the account sits at the keyboard, and not somebody who found the session open.
   * @throws RequestError `password.current`, `session.throttled`
   */
  async confirm(accountId: number, password: string): Promise<Account> {
    const now = new Date(this.clock.now());
    const counters = [confirmationCounter(accountId)];
    await this.throttle.admit(counters, now);
    const account = await this.system.readOnly((manager) =>
      manager.findOneByOrFail(Account, { id: accountId, kind: 'person' }),
    );
    if (!(await verifyPassword(account.passwordHash, password))) throw new RequestError('password.current');
    await this.throttle.succeeded(counters, now);
    return account;
  }

  /**
   * Changes the own password and ends every other session of the account.
   * @throws RequestError `password.current`, `password.weak`, `session.throttled`
   */
  async change(by: Actor, token: string, current: string, next: string): Promise<void> {
    const { accountId } = by;
    const account = await this.confirm(accountId, current);
    const reason = next === current ? '新密码不能与原密码相同。' : await this.fault(account, next);
    if (reason !== undefined) throw new RequestError('password.weak', { reason });
    const passwordHash = await hashPassword(next);
    const now = new Date(this.clock.now());
    await this.system.run(async (manager) => {
      await this.remember(manager, account, now);
      await manager.update(
        Account,
        { id: accountId },
        { passwordHash, mustChangePassword: false, passwordSetAt: now, passwordExpiresAt: null },
      );
      await this.sessions.endAllBut(manager, accountId, hashOf(token));
      await this.audit.record(manager, by.agencyId, {
        actor: by,
        action: 'password.changed',
        subject: { kind: 'person', id: by.username },
      });
    });
  }

  private async fault(account: Account, next: string): Promise<string | undefined> {
    const [agency, former] = await this.system.readOnly(async (manager) => [
      account.agencyId === null ? null : await manager.findOneBy(Agency, { id: account.agencyId }),
      await this.former(manager, account.id),
    ]);
    const context = [account.username, account.displayName, agency?.code ?? '', agency?.name ?? ''];
    const reason = this.policy.weakness(next, context);
    if (reason !== undefined) return reason;
    for (const { passwordHash } of former.slice(0, this.policy.remembered - 1)) {
      if (await verifyPassword(passwordHash, next))
        return `新密码不能与最近用过的 ${this.policy.remembered} 个密码相同。`;
    }
    return undefined;
  }

  private former(manager: EntityManager, accountId: number): Promise<FormerPassword[]> {
    return manager.find(FormerPassword, { where: { accountId }, order: { replacedAt: 'DESC' } });
  }

  /** Keeps the hash of the password that is replaced, and no more of them than a new one is compared with. */
  private async remember(manager: EntityManager, account: Account, now: Date): Promise<void> {
    await manager.insert(FormerPassword, {
      accountId: account.id,
      passwordHash: account.passwordHash,
      replacedAt: now,
    });
    const former = await this.former(manager, account.id);
    const surplus = former.slice(Math.max(this.policy.remembered - 1, 0));
    if (surplus.length > 0) await manager.remove(surplus);
  }
}

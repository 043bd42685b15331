import { Inject, Injectable } from '@nestjs/common';
import { PROGRAM } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { Account } from '../account.entity.js';
import { AccountRepository } from '../account.repository.js';
import { verifyAgainstNobody, verifyPassword } from '../password.js';
import { SecondFactorService } from '../second-factor/second-factor.service.js';
import { SessionService } from '../session.service.js';
import { clientNetwork } from './client-network.js';
import { KnownClientsRepository } from './known-clients.repository.js';
import { countersOf } from './log-in-counters.js';
import type { Counter } from './log-in-counters.js';
import { LogInThrottle } from './log-in-throttle.js';

export interface LogInTry {
  readonly username: string;
  readonly password: string;
  /** The code of the authenticator, or a recovery code. */
  readonly totp?: string | undefined;
  readonly address: string;
  /** The device cookie as it came. */
  readonly device: string | undefined;
  /** What the browser calls itself. */
  readonly agent: string | undefined;
}

@Injectable()
export class LogInService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly throttle: LogInThrottle,
    private readonly clients: KnownClientsRepository,
    private readonly factors: SecondFactorService,
    private readonly system: SystemTransaction,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Opens a session; gives its token and that of the browser.
   * @throws RequestError `session.throttled` before any hashing; `session.credentials`, alike for a wrong name and a wrong
   * password; `password.expired`; `session.secondFactor`, `secondFactor.wrong`
   */
  async open(attempt: LogInTry): Promise<{ token: string; device: string; account: Account }> {
    const now = new Date(this.clock.now());
    const account = await this.accounts.personNamed(attempt.username);
    const client = await this.clients.of(account?.id, clientNetwork(attempt.address), attempt.device, now);
    const counters = countersOf(attempt.username, client);
    await this.throttle.admit(counters, now);
    const right = account
      ? await verifyPassword(account.passwordHash, attempt.password)
      : await verifyAgainstNobody(attempt.password);
    if (!account || !right || account.disabledAt !== null) {
      await this.refused(account, 'password', attempt.address);
      throw new RequestError('session.credentials');
    }
    if (account.passwordExpiresAt !== null && account.passwordExpiresAt <= now)
      throw new RequestError('password.expired');
    await this.checkSecondFactor(account, attempt, counters, now);
    await this.throttle.succeeded(counters, now);
    const device = await this.clients.remember(account.id, client, now);
    return { token: await this.sessions.start(account, attempt), device, account };
  }

  /** A wrong code counts like a wrong password; that none was sent takes back only what this try counted. */
  private async checkSecondFactor(
    account: Account,
    { totp, address }: LogInTry,
    counters: readonly Counter[],
    now: Date,
  ): Promise<void> {
    const outcome = await this.factors.check(account.id, totp);
    if (outcome === 'wrong') {
      await this.refused(account, 'secondFactor', address);
      throw new RequestError('secondFactor.wrong');
    }
    if (outcome !== 'missing') return;
    await this.throttle.refund(counters, now);
    throw new RequestError('session.secondFactor');
  }

  /** As much work for a name that nobody has: the time must not tell. What was typed is kept of neither. */
  private async refused(
    account: Account | null,
    by: 'password' | 'secondFactor',
    address: string,
  ): Promise<void> {
    await this.system.run((manager) =>
      this.audit.record(manager, account?.agencyId ?? null, {
        actor: PROGRAM,
        action: 'session.refused',
        subject: { kind: 'person', id: account?.username ?? '*' },
        facts: { by, network: clientNetwork(address) },
      }),
    );
  }
}

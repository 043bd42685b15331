import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
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
    if (!account || !right || account.disabledAt !== null) throw new RequestError('session.credentials');
    if (account.passwordExpiresAt !== null && account.passwordExpiresAt <= now)
      throw new RequestError('password.expired');
    await this.checkSecondFactor(account.id, attempt.totp, counters, now);
    await this.throttle.succeeded(counters, now);
    const device = await this.clients.remember(account.id, client, now);
    return { token: await this.sessions.start(account.id, attempt), device, account };
  }

  /** A wrong code counts like a wrong password; that none was sent takes back only what this try counted. */
  private async checkSecondFactor(
    accountId: number,
    totp: string | undefined,
    counters: readonly Counter[],
    now: Date,
  ): Promise<void> {
    const outcome = await this.factors.check(accountId, totp);
    if (outcome === 'wrong') throw new RequestError('secondFactor.wrong');
    if (outcome !== 'missing') return;
    await this.throttle.refund(counters, now);
    throw new RequestError('session.secondFactor');
  }
}

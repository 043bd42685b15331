import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { RequestError } from '../platform/http/request-error.js';
import type { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { LoginThrottle } from './login-throttle.js';
import { hashPassword, verifyAgainstNobody, verifyPassword, weakness } from './password.js';
import { SessionRepository } from './session.repository.js';
import { csrfTokenOf, hashOf, newToken } from './session-token.js';

const IDLE_MS = 30 * 60_000;
const ABSOLUTE_MS = 12 * 60 * 60_000;
/** `lastSeenAt` is written at most once a minute, so that reading pages does not mean writing rows. */
const TOUCH_MS = 60_000;

@Injectable()
export class SessionService {
  private readonly throttle = new LoginThrottle();

  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Opens a session and gives its token.
   * @throws RequestError `session.throttled` before any hashing; `session.credentials`, alike for a wrong name and a wrong password
   */
  async open(
    username: string,
    password: string,
    address: string,
  ): Promise<{ token: string; account: Account }> {
    const now = new Date(this.clock.now());
    const wait = this.throttle.secondsToWait(username, address, now.getTime());
    if (wait > 0) throw new RequestError('session.throttled', { retryAfterSeconds: wait });
    // Counted before the slow comparison, and taken back after success: tries sent at once would else all pass.
    this.throttle.failed(username, address, now.getTime());
    const account = await this.accounts.byUsername(username);
    const right = account
      ? await verifyPassword(account.passwordHash, password)
      : await verifyAgainstNobody(password);
    if (!account || !right || account.disabledAt !== null) throw new RequestError('session.credentials');
    this.throttle.succeeded(username, address);
    return { token: await this.start(account.id, now), account };
  }

  /** The session of a token, or undefined when it is unknown, idle for 30 minutes or older than 12 hours. */
  async resume(token: string): Promise<{ account: Account; csrfHash: Buffer } | undefined> {
    const now = new Date(this.clock.now());
    const session = await this.sessions.byHash(hashOf(token));
    if (!session) return undefined;
    const idle = now.getTime() - session.lastSeenAt.getTime();
    if (idle > IDLE_MS || now >= session.expiresAt) {
      await this.sessions.remove(session.tokenHash);
      return undefined;
    }
    if (idle > TOUCH_MS) await this.sessions.touch(session.tokenHash, now);
    const account = await this.accounts.byId(session.accountId);
    return account?.disabledAt === null ? { account, csrfHash: session.csrfHash } : undefined;
  }

  close(token: string): Promise<void> {
    return this.sessions.remove(hashOf(token));
  }

  /**
   * Changes the password and ends every other session of the account.
   * @throws RequestError `password.current`, `password.weak`
   */
  async changePassword(accountId: number, token: string, current: string, next: string): Promise<void> {
    const account = await this.accounts.byId(accountId);
    if (!account || !(await verifyPassword(account.passwordHash, current)))
      throw new RequestError('password.current');
    const reason = next === current ? '新密码不能与原密码相同。' : weakness(next, account.username);
    if (reason !== undefined) throw new RequestError('password.weak', { reason });
    await this.accounts.setPassword(accountId, await hashPassword(next));
    await this.sessions.removeOthersOf(accountId, hashOf(token));
  }

  private async start(accountId: number, now: Date): Promise<string> {
    const token = newToken();
    await this.sessions.add({
      tokenHash: hashOf(token),
      csrfHash: hashOf(csrfTokenOf(token)),
      accountId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + ABSOLUTE_MS),
    });
    return token;
  }
}

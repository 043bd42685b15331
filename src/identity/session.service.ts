import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { SessionRepository } from './session.repository.js';
import { csrfTokenOf, hashOf, newToken } from './session-token.js';

export const IDLE_MS = 30 * 60_000;
const ABSOLUTE_MS = 12 * 60 * 60_000;
/** `lastSeenAt` is written at most once a minute, so that reading pages does not mean writing rows. */
const TOUCH_MS = 60_000;
const LONGEST_AGENT = 200;

@Injectable()
export class SessionService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens a session for somebody who has proved who they are; gives its token. */
  async start(
    accountId: number,
    { address, agent }: { readonly address: string; readonly agent: string | undefined },
  ): Promise<string> {
    const now = new Date(this.clock.now());
    const token = newToken();
    await this.sessions.add({
      tokenHash: hashOf(token),
      csrfHash: hashOf(csrfTokenOf(token)),
      accountId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + ABSOLUTE_MS),
      address,
      agent: agent?.slice(0, LONGEST_AGENT) ?? null,
    });
    return token;
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
}

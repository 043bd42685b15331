import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import type { Account } from './account.entity.js';
import type { Actor } from './actor.js';
import { clientNetwork } from './log-in/client-network.js';
import { SessionRepository } from './session.repository.js';
import type { KnownSession } from './session.repository.js';
import { csrfTokenOf, hashOf, newToken } from './session-token.js';

export const IDLE_MS = 30 * 60_000;
const ABSOLUTE_MS = 12 * 60 * 60_000;
/** `lastSeenAt` is written at most once a minute, so that reading pages does not mean writing rows. */
const TOUCH_MS = 60_000;
const LONGEST_AGENT = 200;

@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly system: SystemTransaction,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens a session for somebody who has proved who they are; gives its token. */
  async start(
    account: Account,
    { address, agent }: { readonly address: string; readonly agent: string | undefined },
  ): Promise<string> {
    const now = new Date(this.clock.now());
    const token = newToken();
    const session = {
      tokenHash: hashOf(token),
      csrfHash: hashOf(csrfTokenOf(token)),
      accountId: account.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + ABSOLUTE_MS),
      address,
      agent: agent?.slice(0, LONGEST_AGENT) ?? null,
    };
    await this.system.run(async (manager) => {
      await this.sessions.add(manager, session);
      const { id: accountId, username, agencyId } = account;
      await this.audit.record(manager, agencyId, {
        actor: { accountId, username, machine: false },
        action: 'session.opened',
        subject: { kind: 'person', id: username },
        facts: { network: clientNetwork(address) },
      });
    });
    return token;
  }

  /** The session of a token, or undefined when it is unknown, idle for 30 minutes or older than 12 hours. */
  async resume(token: string): Promise<KnownSession | undefined> {
    const now = new Date(this.clock.now());
    const tokenHash = hashOf(token);
    const session = await this.sessions.byHash(tokenHash, this.clock.today());
    if (!session) return undefined;
    const idle = now.getTime() - session.lastSeenAt.getTime();
    if (idle > IDLE_MS || now >= session.expiresAt) {
      await this.system.run((manager) => this.sessions.remove(manager, tokenHash));
      return undefined;
    }
    if (idle > TOUCH_MS) await this.sessions.touch(tokenHash, now);
    return session.disabledAt === null ? session : undefined;
  }

  async close(token: string, by: Actor): Promise<void> {
    await this.system.run(async (manager) => {
      await this.sessions.remove(manager, hashOf(token));
      await this.audit.record(manager, by.agencyId, {
        actor: by,
        action: 'session.closed',
        subject: { kind: 'person', id: by.username },
      });
    });
  }
}

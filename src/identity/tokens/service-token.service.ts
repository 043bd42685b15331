import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { addDays } from '../../law/local-date.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { Account } from '../account.entity.js';
import { AccountRepository } from '../account.repository.js';
import { hashOf, newToken } from '../session-token.js';
import { ServiceTokenRepository } from './service-token.repository.js';
import type { IssuedToken, NewToken, TokenAnswer } from './service-token.schemas.js';

/** Tells one of our tokens from other secrets, for people and for programs that look for leaked ones. */
const PREFIX = 'gongkai_';
const LONGEST_DAYS = 366;
/** `lastUsedAt` is written at most once a minute. */
const TOUCH_MS = 60_000;
/** Not the hash of anything. */
const NO_PASSWORD = '!';

/** A person: a token is issued by an account. */
type IssuingActor = AuditActor & { readonly accountId: number };

@Injectable()
export class ServiceTokenService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly accounts: AccountRepository,
    private readonly tokens: ServiceTokenRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(agencyId: number): Promise<TokenAnswer[]> {
    const rows = await this.system.readOnly((manager) => this.tokens.of(manager, agencyId));
    return rows.map(({ issuedAt, lastUsedAt, revokedAt, ...row }) => ({
      ...row,
      issuedAt: issuedAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
      revokedAt: revokedAt?.toISOString() ?? null,
    }));
  }

  /** @throws RequestError `token.expiry` */
  async issue(
    agencyId: number,
    { name, roles, expiresOn }: NewToken,
    by: IssuingActor,
  ): Promise<IssuedToken> {
    const today = this.clock.today();
    const latest = addDays(today, LONGEST_DAYS);
    if (expiresOn < today || expiresOn > latest) throw new RequestError('token.expiry', { today, latest });
    const token = PREFIX + newToken();
    const issuedAt = new Date(this.clock.now());
    return this.system.run(async (manager) => {
      const accountId = await this.accounts.add(manager, {
        kind: 'machine',
        username: `machine-${randomBytes(8).toString('hex')}`,
        displayName: name,
        agencyId,
        roles: [...new Set(roles)],
        passwordHash: NO_PASSWORD,
        mustChangePassword: false,
      });
      if (accountId === undefined) throw new Error('a random user name was taken');
      await this.tokens.add(manager, {
        accountId,
        tokenHash: hashOf(token),
        issuedBy: by.accountId,
        issuedAt,
        expiresOn,
      });
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'token.issued',
        subject: { kind: 'serviceToken', id: accountId },
        facts: { name, roles, expiresOn },
      });
      return { id: accountId, token };
    });
  }

  /** @throws RequestError `token.unknown` */
  async revoke(agencyId: number, id: number, by: AuditActor): Promise<void> {
    await this.system.run(async (manager) => {
      const revoked = await this.tokens.revoke(manager, agencyId, id, new Date(this.clock.now()));
      if (!revoked) throw new RequestError('token.unknown', { id });
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'token.revoked',
        subject: { kind: 'serviceToken', id },
      });
    });
  }

  /** The account of a token that may still be used. */
  async resume(token: string): Promise<Account | undefined> {
    const found = await this.system.readOnly((manager) =>
      this.tokens.valid(manager, hashOf(token), this.clock.today()),
    );
    if (!found) return undefined;
    const now = new Date(this.clock.now());
    if (!found.lastUsedAt || now.getTime() - found.lastUsedAt.getTime() > TOUCH_MS)
      await this.system.run((manager) => this.tokens.touch(manager, found.accountId, now));
    const account = await this.accounts.byId(found.accountId);
    return account?.disabledAt === null ? account : undefined;
  }
}

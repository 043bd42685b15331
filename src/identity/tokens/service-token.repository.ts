import { Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import type { Role } from '../../law/vocabularies/keys.js';
import { ServiceToken } from './service-token.entity.js';

export interface TokenRow {
  readonly id: number;
  readonly name: string;
  readonly roles: Role[];
  readonly issuedBy: string;
  readonly issuedAt: Date;
  readonly expiresOn: LocalDate;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** All inside a transaction of the caller. */
@Injectable()
export class ServiceTokenRepository {
  async add(manager: EntityManager, token: Omit<ServiceToken, 'lastUsedAt' | 'revokedAt'>): Promise<void> {
    await manager.insert(ServiceToken, token);
  }

  /** The newest first. */
  of(manager: EntityManager, agencyId: number): Promise<TokenRow[]> {
    return manager.query<TokenRow[]>(
      `select account.id, account.display_name as name, account.roles, issuer.username as "issuedBy",
              token.issued_at as "issuedAt", token.expires_on as "expiresOn", token.last_used_at as "lastUsedAt",
              token.revoked_at as "revokedAt"
         from service_token token
         join account on account.id = token.account_id
         join account issuer on issuer.id = token.issued_by
        where account.agency_id = $1
        order by token.issued_at desc, account.id desc`,
      [agencyId],
    );
  }

  /** Not revoked, and not past its last day. */
  valid(manager: EntityManager, tokenHash: Buffer, today: LocalDate): Promise<ServiceToken | null> {
    return manager.findOneBy(ServiceToken, {
      tokenHash,
      revokedAt: IsNull(),
      expiresOn: MoreThanOrEqual(today),
    });
  }

  async touch(manager: EntityManager, accountId: number, lastUsedAt: Date): Promise<void> {
    await manager.update(ServiceToken, { accountId }, { lastUsedAt });
  }

  /** False where that agency has no such token. */
  async revoke(manager: EntityManager, agencyId: number, id: number, now: Date): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(
      `update service_token set revoked_at = coalesce(revoked_at, $3)
        where account_id = (select id from account where id = $2 and agency_id = $1)`,
      [agencyId, id, now],
    );
    return count === 1;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK } from '../clock/clock.js';
import type { Clock } from '../clock/clock.js';
import { PersonalDataCipher } from '../protection/personal-data-cipher.js';
import { INSTALLATION_CHAIN } from './audit-entry.js';
import type { AuditActor, AuditRecord } from './audit-entry.js';
import { canonicalJson } from './canonical-json.js';
import { sealReason } from './sealed-reason.js';
import { prepared } from '../database/prepared.js';

/** Writes the audit trail: a chain of hashes for each agency, and one for the installation. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly cipher: PersonalDataCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * An entry in the transaction of what it tells of: both are there, or neither. It locks the head of the chain, so it comes
   * last in its transaction; where one has entries for several chains, in the order of their numbers.
   * @param agencyId whose chain; null: the installation's
   * @returns the number of the entry within its chain
   */
  async record(manager: EntityManager, agencyId: number | null, record: AuditRecord): Promise<number> {
    const chain = agencyId ?? INSTALLATION_CHAIN;
    const { actor, action, subject, facts = {}, reason } = record;
    const kept = reason === undefined ? undefined : sealReason(this.cipher, chain, reason);
    const [row] = await manager.query<[{ seq: string }]>(
      prepared('select append_audit($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as seq'),
      [
        chain,
        new Date(this.clock.now()),
        actor.accountId,
        actor.username,
        viaOf(actor),
        action,
        subject.kind,
        String(subject.id),
        canonicalJson(facts),
        kept?.commitment ?? null,
        kept?.sealed ?? null,
      ],
    );
    return Number(row.seq);
  }
}

function viaOf({ accountId, machine }: AuditActor): 'session' | 'token' | 'system' {
  if (accountId === null) return 'system';
  return machine ? 'token' : 'session';
}

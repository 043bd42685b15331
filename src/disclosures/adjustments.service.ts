import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { APPLICANT_TYPES } from '../law/vocabularies/keys.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { keepFrozenOpening } from '../reports/frozen/frozen-reports.js';
import type { AdjustmentList, NewAdjustment } from './adjustments.schemas.js';
import { OpeningAdjustment } from './opening-adjustment.entity.js';

/** Recorded reasons why a year carries in something else than the year before carried out. */
@Injectable()
export class AdjustmentsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly audit: AuditTrail,
  ) {}

  list(agencyId: number, year: number): Promise<AdjustmentList> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, (manager) =>
      this.ofYear(manager, agencyId, year),
    );
  }

  /** @throws RequestError `adjustment.empty`; DomainError `report.frozen` */
  add(
    agencyId: number,
    year: number,
    { kind, deltas, reason, basis }: NewAdjustment,
    by: AuditActor,
  ): Promise<AdjustmentList> {
    const byType = APPLICANT_TYPES.map((type) => deltas[type] ?? 0);
    if (byType.every((delta) => delta === 0)) throw new RequestError('adjustment.empty');
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      await keepFrozenOpening(manager, agencyId, year);
      await manager.query('select pg_advisory_xact_lock($1, $2)', [ADJUSTMENTS_LOCK, agencyId]);
      const before = await manager.countBy(OpeningAdjustment, { agencyId, year });
      const [now] = await manager.query<[{ at: Date }]>('select clock_timestamp() as at');
      await manager.insert(OpeningAdjustment, {
        agencyId,
        year,
        seq: before + 1,
        kind,
        deltas: byType,
        reason,
        basis,
        recordedBy: by.username,
        recordedAt: now.at,
      });
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'opening.adjusted',
        subject: { kind: 'opening', id: year },
        facts: { kind, deltas: byType },
        reason,
      });
      return this.ofYear(manager, agencyId, year);
    });
  }

  private async ofYear(manager: EntityManager, agencyId: number, year: number): Promise<AdjustmentList> {
    const rows = await manager.find(OpeningAdjustment, {
      where: { agencyId, year },
      order: { seq: 'ASC' },
    });
    return {
      items: rows.map(({ kind, deltas, reason, basis, recordedBy, recordedAt }) => ({
        kind,
        deltas: Object.fromEntries(APPLICANT_TYPES.map((type, i) => [type, deltas[i] ?? 0])),
        reason,
        basis,
        recordedBy,
        recordedAt: recordedAt.toISOString(),
      })),
    };
  }
}

/** Two of the same year wait for each other, so that each has its own number. */
const ADJUSTMENTS_LOCK = 1_795_388;

import { Injectable } from '@nestjs/common';
import { Opening } from '../../disclosures/opening.entity.js';
import { APPLICANT_TYPES } from '../../law/vocabularies/keys.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { keepFrozenOpening } from '../../reports/frozen/frozen-reports.js';
import type { NamedFile } from '../check-messages.js';
import { ReportChecker } from '../report-checker.js';
import { openingOfReport } from './opening-of-report.js';
import type { OpeningAnswer } from './taking-over.schemas.js';

/** Takes over what last year's published report left open, for an agency that begins to use the product. */
@Injectable()
export class TakingOverService {
  constructor(
    private readonly checker: ReportChecker,
    private readonly transaction: TenantTransaction,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Replaces what was stated before. The cases behind the figures are then asked for by the checks of the tables.
   * @throws RequestError `opening.notNeeded`; DomainError `opening.*`, `publishedReport.*`, `report.frozen`
   */
  async takeOver(agencyId: number, year: number, file: NamedFile, by: AuditActor): Promise<OpeningAnswer> {
    const { carriedIn, pending } = openingOfReport(await this.checker.check(file), year);
    await this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      await keepFrozenOpening(manager, agencyId, year);
      const [kept] = await manager.query<unknown[]>(
        `select 1 from annual_report where agency_id = $1 and year = $2 and state in ('approved', 'published') limit 1`,
        [agencyId, year - 1],
      );
      if (kept !== undefined) throw new RequestError('opening.notNeeded', { year: year - 1 });
      const opening = {
        agencyId,
        year,
        carriedIn: [...carriedIn],
        pendingReview: pending.review,
        pendingSuitDirect: pending.suitDirect,
        pendingSuitAfterReview: pending.suitAfterReview,
        recordedAt: () => 'clock_timestamp()',
        importBatchId: null,
        sourceHash: null,
      };
      await manager.upsert(Opening, opening, ['agencyId', 'year']);
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'opening.takenOver',
        subject: { kind: 'opening', id: year },
        facts: { carriedIn: opening.carriedIn, pending },
      });
    });
    return {
      year,
      carriedIn: Object.fromEntries(APPLICANT_TYPES.map((type, i) => [type, carriedIn[i] ?? 0])),
      pending,
    };
  }
}

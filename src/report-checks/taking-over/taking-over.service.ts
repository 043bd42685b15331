import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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
import { isSameAgency } from './same-agency.js';
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
   * @param reason why a report is the agency's own although it prints another name
   * @throws RequestError `opening.notNeeded`, `opening.otherAgency`; DomainError `opening.*`, `publishedReport.*`, `report.frozen`
   */
  async takeOver(
    agencyId: number,
    year: number,
    { file, reason }: { readonly file: NamedFile; readonly reason?: string | undefined },
    by: AuditActor,
  ): Promise<OpeningAnswer> {
    const report = await this.checker.check(file);
    const { carriedIn, pending } = openingOfReport(report, year);
    await this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      await keepFrozenOpening(manager, agencyId, year);
      const [kept] = await manager.query<unknown[]>(
        `select 1 from annual_report where agency_id = $1 and year = $2 and state in ('approved', 'published') limit 1`,
        [agencyId, year - 1],
      );
      if (kept !== undefined) throw new RequestError('opening.notNeeded', { year: year - 1 });
      const names = await namesOf(manager, agencyId);
      const isOwn = isSameAgency(report.agency, names);
      if (!isOwn && reason === undefined)
        throw new RequestError('opening.otherAgency', {
          printed: report.agency === null ? '标题里没有读出机关名称' : `这份报告的机关是“${report.agency}”`,
          name: names[0] ?? '',
        });
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
        facts: { carriedIn: opening.carriedIn, pending, printedName: report.agency },
        ...(!isOwn && { reason }),
      });
    });
    return {
      year,
      carriedIn: Object.fromEntries(APPLICANT_TYPES.map((type, i) => [type, carriedIn[i] ?? 0])),
      pending,
    };
  }
}

/** The present name first, then those that it had. */
async function namesOf(manager: EntityManager, agencyId: number): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `select name from agency where id = $1
     union all
     select name_before from agency_change where agency_id = $1 and kind = 'renamed'`,
    [agencyId],
  );
  return rows.map(({ name }) => name);
}

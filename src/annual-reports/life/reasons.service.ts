import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { AnnualReportsRepository } from '../annual-reports.repository.js';
import { CandidateService } from '../candidate/candidate.service.js';
import type { Taking } from './life.service.js';
import type { ReasonBody } from './reports.schemas.js';

/** Why a report is submitted in spite of something that was found. */
@Injectable()
export class ReasonsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reports: AnnualReportsRepository,
    private readonly candidates: CandidateService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `report.unknown`, `report.notOpen`, `report.noFinding` */
  give({ agency, year, by }: Taking, { finding, reason }: ReasonBody): Promise<void> {
    return this.transaction.run({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const report = await this.reports.lock(manager, agency.id, year);
      if (!report) throw new RequestError('report.unknown', { year });
      const { version, state, scope, edition, correction } = report;
      if (state !== 'draft' && state !== 'returned') throw new RequestError('report.notOpen');
      if (reason === null) {
        await this.reports.dropReason(manager, report, finding);
      } else {
        const place = { agencyCode: agency.code, year, scope, edition, version, correction };
        const knownAt = (await this.reports.now(manager)).toISOString();
        const { findings } = await this.candidates.build(manager, place, knownAt);
        if (!findings.some(({ id, severity }) => id === finding && severity === 'reason'))
          throw new RequestError('report.noFinding');
        await this.reports.putReason(manager, {
          agencyId: agency.id,
          year,
          version,
          finding,
          reason,
          givenBy: by.username,
          givenAt: new Date(this.clock.now()),
        });
      }
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'annualReport.reasonGiven',
        subject: { kind: 'annualReport', id: `${year} 第${version}版` },
        facts: { finding, given: reason !== null },
        ...(reason !== null && { reason }),
      });
    });
  }
}

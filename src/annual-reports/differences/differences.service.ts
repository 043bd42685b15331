import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { law } from '../../law/law.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { compareReports, type Comparable } from '../../reporting/snapshot/compare-reports.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import { AnnualReportsRepository, type ReportVersion } from '../annual-reports.repository.js';
import { CandidateService } from '../candidate/candidate.service.js';
import { CountedLinesRepository } from '../candidate/counted-lines.repository.js';
import type { Office } from '../office.js';
import type { Differences, DifferencesView } from './differences.schemas.js';

interface State {
  readonly name: string;
  readonly report: Comparable;
}

/** What has changed since a report was submitted, or between two times that it was: shown beside it, never in it. */
@Injectable()
export class DifferencesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reports: AnnualReportsRepository,
    private readonly candidates: CandidateService,
    private readonly lines: CountedLinesRepository,
  ) {}

  /** @throws RequestError `report.unknown`, `report.neverSubmitted` */
  find(agency: Office, year: number, { version, from }: DifferencesView): Promise<Differences> {
    return this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const latest = await this.reports.find(manager, agency.id, year, version);
      const report =
        version === undefined
          ? ((await this.reports.findSubmitted(manager, agency.id, year)) ?? latest)
          : latest;
      if (!report) throw new RequestError('report.unknown', { year });
      const last = await this.submitted(manager, report);
      if (!last) throw new RequestError('report.neverSubmitted');
      const [before, after] =
        from === undefined
          ? [last, await this.now(manager, agency, report)]
          : [await this.submitted(manager, { ...report, attempt: from }), last];
      if (!before) throw new RequestError('report.neverSubmitted');
      const found = compareReports(law().edition(report.edition), before.report, after.report);
      return {
        before: before.name,
        after: after.name,
        cells: [...found.cells],
        figures: [...found.figures],
        records: found.records.map((record) => ({ ...record })),
        prose: found.prose.map(({ heading, removed, added }) => ({
          heading,
          removed: [...removed],
          added: [...added],
        })),
      };
    });
  }

  private async submitted(manager: EntityManager, report: ReportVersion): Promise<State | undefined> {
    const text = await this.reports.snapshot(manager, report);
    if (text === undefined) return undefined;
    const { version, attempt } = report;
    return {
      name: `第 ${version} 版第 ${attempt} 次送审`,
      report: JSON.parse(text) as ReportSnapshot,
    };
  }

  private async now(manager: EntityManager, { id, code }: Office, report: ReportVersion): Promise<State> {
    const { year, scope, edition, correction } = report;
    const knownAt = (await this.reports.now(manager)).toISOString();
    const place = { agencyCode: code, year, scope, edition, correction };
    const cases = await this.lines.cases(manager, id, year, knownAt);
    const proceedings = await this.lines.proceedings(manager, id, year, knownAt);
    const { tables, document } = await this.candidates.build(manager, place, knownAt);
    return { name: '现在的登记', report: { tables, document, cases, proceedings } };
  }
}

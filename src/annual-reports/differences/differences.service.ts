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
import { changedReasons } from './changed-reasons.js';
import type { Differences, DifferencesView } from './differences.schemas.js';
import { stepsBetween } from './steps-between.js';

interface Submitted {
  readonly report: ReportVersion;
  readonly snapshot: ReportSnapshot;
}

/** What has changed since a report was submitted, or between any two times that it was: shown beside it, never in it. */
@Injectable()
export class DifferencesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reports: AnnualReportsRepository,
    private readonly candidates: CandidateService,
    private readonly lines: CountedLinesRepository,
  ) {}

  /** @throws RequestError `report.unknown`, `report.neverSubmitted` */
  find(agency: Office, year: number, view: DifferencesView): Promise<Differences> {
    return this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const before = await this.submitted(manager, agency, year, view.before);
      const events = await this.reports.events(manager, agency.id, year);
      if (view.after === undefined) {
        const now = await this.now(manager, agency, before.report);
        const because = stepsBetween(events, before.report);
        return { ...told(before, now), after: '现在的登记', reasons: [], because };
      }
      const after = await this.submitted(manager, agency, year, view.after);
      const [was, is] = [await this.reasoned(manager, before), await this.reasoned(manager, after)];
      return {
        ...told(before, after.snapshot),
        after: nameOf(after),
        reasons: await changedReasons(was, is),
        because: stepsBetween(events, before.report, after.report),
      };
    });
  }

  /** @param which as 2.1; absent: what was submitted last */
  private async submitted(
    manager: EntityManager,
    agency: Office,
    year: number,
    which: string | undefined,
  ): Promise<Submitted> {
    const [version, attempt] = which?.split('.').map(Number) ?? [];
    const submitted = which === undefined ? await this.reports.findSubmitted(manager, agency.id, year) : null;
    const found = submitted ?? (await this.reports.find(manager, agency.id, year, version));
    if (!found && !(await this.reports.find(manager, agency.id, year)))
      throw new RequestError('report.unknown', { year });
    const report = found && { ...found, attempt: attempt ?? found.attempt };
    const text = report && (await this.reports.snapshot(manager, report));
    if (!report || text === undefined || text === null) throw new RequestError('report.neverSubmitted');
    return { report, snapshot: JSON.parse(text) as ReportSnapshot };
  }

  private async reasoned(
    manager: EntityManager,
    { report, snapshot }: Submitted,
  ): Promise<Parameters<typeof changedReasons>[0]> {
    return { snapshot, reasons: await this.reports.reasons(manager, report) };
  }

  private async now(
    manager: EntityManager,
    { id, code }: Office,
    report: ReportVersion,
  ): Promise<Comparable> {
    const { year, scope, edition, version, correction } = report;
    const knownAt = (await this.reports.now(manager)).toISOString();
    const place = { agencyCode: code, year, scope, edition, version, correction };
    const cases = await this.lines.cases(manager, id, year, knownAt);
    const proceedings = await this.lines.proceedings(manager, id, year, knownAt);
    const { tables, document, children } = await this.candidates.build(manager, place, knownAt);
    return { tables, document, cases, proceedings, children: children.figures };
  }
}

const nameOf = ({ report: { version, attempt } }: Submitted): string =>
  `第 ${version} 版第 ${attempt} 次送审`;

function told(before: Submitted, after: Comparable): Omit<Differences, 'after' | 'reasons' | 'because'> {
  const { cells, figures, records, prose } = compareReports(
    law().edition(before.report.edition),
    before.snapshot,
    after,
  );
  return {
    before: nameOf(before),
    cells: cells.map((cell) => ({
      ...cell,
      entered: [...cell.entered],
      left: [...cell.left],
      below: [...cell.below],
    })),
    figures: figures.map((figure) => ({ ...figure, below: [...figure.below] })),
    records: records.map((record) => ({ ...record })),
    prose: prose.map(({ heading, removed, added }) => ({
      heading,
      removed: [...removed],
      added: [...added],
    })),
  };
}

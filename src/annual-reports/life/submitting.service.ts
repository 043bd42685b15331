import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import { FONT_DIR } from '../../platform/config/font-dir.js';
import type { SubmissionFinding } from '../../reporting/annual-report/submission-findings.js';
import { cellName } from '../../reporting/definition/cell-name.js';
import { countAgain, differingCells } from '../../reporting/snapshot/counted-cells.js';
import { printingProgram } from '../../reporting/snapshot/printing-program.js';
import { snapshotText, type ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import { snapshotFaults } from '../../reporting/snapshot/snapshot-faults.js';
import type { YearFigures } from '../../reporting/trends/year-figures.js';
import { AnnualReportsRepository, type ReportVersion } from '../annual-reports.repository.js';
import { CandidateService, type Candidate } from '../candidate/candidate.service.js';
import { CountedLinesRepository } from '../candidate/counted-lines.repository.js';
import { moved, type MovedStep } from './moved.js';
import { carriedOutOf, sha256Of, snapshotOf } from './snapshot-of.js';

/** Who submits, and for which agency. */
interface Submitting {
  /** Of the years before, which the page draws beside its own. */
  readonly earlier: readonly YearFigures[];
  readonly agency: { readonly id: number; readonly code: string };
  readonly by: { readonly username: string; readonly displayName: string };
}

/** What was submitted. */
export interface Submitted {
  readonly sha256: string;
  readonly attempt: number;
  readonly carriedOut: number[];
  readonly at: Date;
}

/** Takes the snapshot of a report that is submitted. */
@Injectable()
export class SubmittingService {
  constructor(
    private readonly reports: AnnualReportsRepository,
    private readonly candidates: CandidateService,
    private readonly lines: CountedLinesRepository,
    @Inject(FONT_DIR) private readonly fontDir: string | undefined,
  ) {}

  /**
   * @param manager of a transaction that has locked the report; nobody changes what the agency counts until it ends
   * @throws DomainError `report.blocked` with all that stands against it, `report.unproven`
   */
  async submit(
    manager: EntityManager,
    report: ReportVersion,
    { agency, by, earlier }: Submitting,
  ): Promise<Submitted> {
    const { year, version, scope, edition, correction } = report;
    const at = await this.reports.holdCounts(manager, agency.id);
    const countedAt = at.toISOString();
    const place = { agencyCode: agency.code, year, scope, edition, version, correction };
    const candidate = await this.candidates.build(manager, place, countedAt, earlier);
    const reasons = await this.reports.reasons(manager, report);
    refuseBlocked(
      candidate,
      reasons.map(({ finding }) => finding),
    );
    const corrected =
      correction === null ? null : await this.reports.find(manager, agency.id, year, version - 1);
    const snapshot = snapshotOf(candidate, {
      version,
      correction:
        correction === null || !corrected
          ? null
          : { note: correction, version: corrected.version, sha256: corrected.sha256 ?? '' },
      countedAt,
      calendar: await this.reports.calendarVersion(manager),
      program: printingProgram(this.fontDir),
      preparedBy: { username: by.username, name: by.displayName },
      audit: await this.reports.auditHead(manager, agency.id),
      cases: await this.lines.cases(manager, agency.id, year, countedAt),
      proceedings: await this.lines.proceedings(manager, agency.id, year, countedAt),
    });
    const [fault] = snapshotFaults(snapshot, candidate.edition);
    if (fault) {
      throw new DomainError(
        'report.unproven',
        `表格与其背后的记录对不上，没有送审：${fault.message}请联系系统管理员运行 verify --cases 核查。`,
        { fault: fault.code },
      );
    }
    const content = snapshotText(snapshot);
    const [sha256, attempt] = [sha256Of(content), report.attempt + 1];
    await this.reports.addSnapshot(manager, {
      agencyId: agency.id,
      year,
      version,
      attempt,
      sha256,
      content,
      recordedAt: at,
    });
    return { sha256, attempt, carriedOut: carriedOutOf(candidate), at };
  }

  /**
   * What was recorded between submitting and approving is not in the snapshot: freezing it would part the report from the
   * register for good. Until the transaction ends nobody changes what the agency counts.
   * @returns the snapshot, which nothing has overtaken
   * @throws DomainError `report.moved` with the first cell
   */
  async refuseMoved(
    manager: EntityManager,
    report: ReportVersion,
    step: MovedStep = 'approve',
  ): Promise<ReportSnapshot> {
    const { agencyId, year } = report;
    const at = (await this.reports.holdCounts(manager, agencyId)).toISOString();
    const snapshot = JSON.parse((await this.reports.snapshot(manager, report)) ?? '') as ReportSnapshot;
    const { tables, cases, proceedings } = snapshot;
    const edition = law().edition(report.edition);
    const submitted = countAgain(edition, tables.period, cases, proceedings);
    const now = countAgain(
      edition,
      tables.period,
      await this.lines.cases(manager, agencyId, year, at),
      await this.lines.proceedings(manager, agencyId, year, at),
    );
    const [cell] = differingCells(edition, submitted, now);
    if (!cell) return snapshot;
    throw moved(step, cellName(edition, cell), `计 ${cell.before} 件`, `计 ${cell.after} 件`);
  }
}

/** What stands against submitting: errors, and what nobody gave a reason for. */
export const blocking = (
  findings: readonly SubmissionFinding[],
  reasoned: readonly string[],
): SubmissionFinding[] =>
  findings.filter(
    ({ id, severity }) => severity === 'error' || (severity === 'reason' && !reasoned.includes(id)),
  );

function refuseBlocked({ findings }: Candidate, reasoned: readonly string[]): void {
  const against = blocking(findings, reasoned);
  const [first] = against;
  if (!first) return;
  const more = against.length > 1 ? `（共 ${against.length} 项，其余见校核结果）` : '';
  const remedy = first.severity === 'reason' ? '请改正，或者对这一项说明理由后再送审。' : '请改正后再送审。';
  throw new DomainError('report.blocked', `年度报告没有送审${more}：${first.message}${remedy}`, {
    findings: against.map(({ id, severity, section, message }) => ({ id, severity, section, message })),
  });
}

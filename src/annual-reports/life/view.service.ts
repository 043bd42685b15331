import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayTake, REPORT_STEPS, STATE_LABELS } from '../../domain/annual-report/life.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { SubmissionFinding } from '../../reporting/annual-report/submission-findings.js';
import type { ReportDocument } from '../../reporting/render/report-document.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import { FiguresRepository } from '../../reports/figures.repository.js';
import { ReportService } from '../../reports/report.service.js';
import {
  AnnualReportsRepository,
  type ReportEvent,
  type ReportVersion,
} from '../annual-reports.repository.js';
import { CandidateService } from '../candidate/candidate.service.js';
import { FilesRepository } from '../files/files.repository.js';
import type { Office } from '../office.js';
import type { ReportAnswer, ReportHead, ReportList } from './reports.schemas.js';
import { sectionsOf } from './sections.js';

/** Reports as they are looked at and worked on. */
@Injectable()
export class ViewService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reports: AnnualReportsRepository,
    private readonly candidates: CandidateService,
    private readonly prose: ReportService,
    private readonly figures: FiguresRepository,
    private readonly files: FilesRepository,
  ) {}

  list(agency: Office): Promise<ReportList> {
    return this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const all = await this.reports.all(manager, agency.id);
      const latest = all.filter((one, at) => all.findIndex(({ year }) => year === one.year) === at);
      return { items: latest.map((report) => headOf(agency, report)) };
    });
  }

  /** @throws RequestError `report.unknown` */
  find(agency: Office, year: number): Promise<ReportAnswer> {
    return this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const report = await this.reports.find(manager, agency.id, year);
      if (!report) throw new RequestError('report.unknown', { year });
      const history = await this.reports.events(manager, agency.id, year);
      const versions = (await this.reports.all(manager, agency.id)).filter((one) => one.year === year);
      const files = await this.files.list(manager, report);
      const content = await this.content(manager, agency, report);
      return {
        ...headOf(agency, report),
        steps: REPORT_STEPS.filter((step) => mayTake(step, report)),
        history: history.map(eventOf),
        files: files.map(({ format, name, sha256, bytes }) => ({ format, name, sha256, bytes })),
        versions: versions.map(({ version, state, sha256 }) => ({ version, state, sha256 })),
        ...content,
      };
    });
  }

  /** A draft as it is now, with what was found; what was submitted as it was submitted. */
  private async content(
    manager: EntityManager,
    { id, code }: Office,
    report: ReportVersion,
  ): Promise<Pick<ReportAnswer, 'sections' | 'findings' | 'overview'>> {
    const { year, scope, edition, version, correction, state } = report;
    const lastYear = await this.documentBefore(manager, id, year);
    const narrative = await this.prose.narrative(manager, year, id);
    const texts = await this.figures.narratives(manager, year, id);
    const given = await this.reports.reasons(manager, report);
    const knownAt = (await this.reports.now(manager)).toISOString();
    const place = { agencyCode: code, year, scope, edition, version, correction };
    const candidate = await this.candidates.build(manager, place, knownAt);
    const isOpen = state === 'draft' || state === 'returned';
    const document = isOpen ? candidate.document : await this.submitted(manager, report);
    return {
      sections: sectionsOf({
        edition: candidate.edition,
        figures: candidate.figures,
        narrative,
        revisions: new Map(texts.map(({ item, version }) => [item.replace('narrative.', ''), version])),
        document: document ?? candidate.document,
        lastYear,
      }),
      overview: candidate.figures.overview.map(({ key, label, measure, value }) => ({
        key,
        label,
        measure,
        value,
      })),
      findings: isOpen
        ? candidate.findings.map((finding) =>
            withReason(finding, new Map(given.map((r) => [r.finding, r.reason]))),
          )
        : given.map(({ finding, reason }) => submittedWith(candidate.findings, finding, reason)),
    };
  }

  private async documentBefore(
    manager: EntityManager,
    agencyId: number,
    year: number,
  ): Promise<ReportDocument | undefined> {
    const before = await this.reports.find(manager, agencyId, year - 1);
    return before ? this.submitted(manager, before) : undefined;
  }

  private async submitted(
    manager: EntityManager,
    report: ReportVersion,
  ): Promise<ReportDocument | undefined> {
    const text = await this.reports.snapshot(manager, report);
    return text === undefined ? undefined : (JSON.parse(text) as ReportSnapshot).document;
  }
}

const withReason = (
  finding: SubmissionFinding,
  given: ReadonlyMap<string, string>,
): ReportAnswer['findings'][number] => ({ ...finding, reason: given.get(finding.id) ?? null });

/** A matter that a reason was given for stands as long as the records are as they were; afterwards only its name is known. */
function submittedWith(
  now: readonly SubmissionFinding[],
  id: string,
  reason: string,
): ReportAnswer['findings'][number] {
  const found = now.find((finding) => finding.id === id);
  return found ? { ...found, reason } : { id, severity: 'reason', section: '', message: id, reason };
}

export const headOf = ({ code, name }: Office, report: ReportVersion): ReportHead => {
  const { year, version, scope, edition, state, correction, sha256, rowVersion } = report;
  return {
    agency: { code, name },
    year,
    version,
    scope,
    edition,
    state,
    stateLabel: STATE_LABELS[state],
    correction,
    sha256,
    rowVersion,
  };
};

function eventOf({
  version,
  type,
  at,
  username,
  name,
  agencyCode,
  details,
}: ReportEvent): ReportAnswer['history'][number] {
  const told = details as {
    reason?: string;
    sha256?: string;
    publication?: ReportAnswer['history'][number]['publication'];
  };
  return {
    version,
    type,
    at: at.toISOString(),
    by: { username, name, agency: agencyCode },
    reason: told.reason ?? null,
    publication: told.publication ?? null,
    sha256: told.sha256 ?? null,
  };
}

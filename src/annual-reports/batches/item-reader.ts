import { Injectable } from '@nestjs/common';
import { law } from '../../law/law.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import { ReportService } from '../../reports/report.service.js';
import { tablesQuery } from '../../reports/tables.schemas.js';
import { AnnualReportsRepository } from '../annual-reports.repository.js';
import { CandidateService } from '../candidate/candidate.service.js';
import { FilesRepository } from '../files/files.repository.js';
import type { Printable, PrintedFile } from '../files/rendering.js';
import type { OrderedItem } from './batch-items.repository.js';

/** What is printed of an agency, and the documents of it that are kept already. */
export interface ItemReading {
  readonly report: Printable;
  readonly kept: ReadonlyMap<ReportFormat, PrintedFile>;
}

/** Reads the report of one agency of a batch: as it was submitted, as it is drafted, or as its register stands. */
@Injectable()
export class ItemReader {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reports: AnnualReportsRepository,
    private readonly files: FilesRepository,
    private readonly candidates: CandidateService,
    private readonly live: ReportService,
  ) {}

  /** @throws DomainError, RequestError where there is no such report to be had */
  async read(item: OrderedItem): Promise<ItemReading> {
    if (item.attempt !== null) return this.submitted(item, item.attempt);
    const isCandidate = item.version !== null || item.scope === 'rollup';
    return { report: isCandidate ? await this.candidate(item) : await this.drawnUp(item), kept: new Map() };
  }

  private submitted(
    { memberId, year, version, formats }: OrderedItem,
    attempt: number,
  ): Promise<ItemReading> {
    return this.transaction.readOnly({ agencyId: memberId, scope: 'own' }, async (manager) => {
      const report = await this.reports.find(manager, memberId, year, version ?? undefined);
      if (!report) throw new RequestError('report.unknown', { year });
      const ofThen = { ...report, attempt };
      const text = await this.reports.snapshot(manager, ofThen);
      if (text === undefined) throw new RequestError('report.unknown', { year });
      const kept = await this.files.all(manager, ofThen);
      const wanted = kept.flatMap((file) => {
        const format = formats.find((one) => one === file.format);
        return format === undefined ? [] : [[format, file] as const];
      });
      return { report: JSON.parse(text) as ReportSnapshot, kept: new Map(wanted) };
    });
  }

  /** A tree's is the sum of the reports below it, also where nobody has begun to write it. */
  private candidate({ memberId, code, year, version, scope }: OrderedItem): Promise<Printable> {
    return this.transaction.readOnly({ agencyId: memberId, scope: 'own' }, async (manager) => {
      const report = version === null ? null : await this.reports.find(manager, memberId, year, version);
      const { edition, correction } = report ?? { edition: law().editionForYear(year).id, correction: null };
      const knownAt = (await this.reports.now(manager)).toISOString();
      return this.candidates.build(
        manager,
        { agencyCode: code, year, scope, edition, version: version ?? 1, correction },
        knownAt,
      );
    });
  }

  private drawnUp({ code, year, scope, formats }: OrderedItem): Promise<Printable> {
    return this.live.report(tablesQuery(code, { year }, { scope }), { charts: formats.includes('html') });
  }
}

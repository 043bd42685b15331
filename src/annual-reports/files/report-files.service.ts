import { Inject, Injectable } from '@nestjs/common';
import { FONT_DIR } from '../../platform/config/font-dir.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import { ReportService } from '../../reports/report.service.js';
import { tablesQuery } from '../../reports/tables.schemas.js';
import { AnnualReportsRepository } from '../annual-reports.repository.js';
import { CandidateService } from '../candidate/candidate.service.js';
import type { Office } from '../office.js';
import { FilesRepository } from './files.repository.js';
import { printed, type PrintedFile } from './rendering.js';
import type { FileView } from './file-view.js';

interface Asked {
  readonly year: number;
  readonly format: ReportFormat;
  readonly view: FileView;
}

/** Reports as documents: what was submitted as it was submitted, anything else as the records stand. */
@Injectable()
export class ReportFilesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reports: AnnualReportsRepository,
    private readonly kept: FilesRepository,
    private readonly live: ReportService,
    private readonly candidates: CandidateService,
    @Inject(FONT_DIR) private readonly fontDir: string | undefined,
  ) {}

  /** @throws RequestError `report.unknown` where a version is asked for that there is not */
  async file(agency: Office, asked: Asked): Promise<PrintedFile> {
    return (
      (await this.submitted(agency, asked)) ??
      (await this.drafted(agency, asked)) ??
      this.drawnUp(agency, asked)
    );
  }

  private async submitted({ id }: Office, { year, format, view }: Asked): Promise<PrintedFile | undefined> {
    const { version, scope } = view;
    if (!isOrdinary(view)) return undefined;
    const found = await this.transaction.readOnly({ agencyId: id, scope: 'own' }, async (manager) => {
      const report = await this.reports.find(manager, id, year, version);
      if (!report && version !== undefined) throw new RequestError('report.unknown', { year });
      if (!report || report.state === 'draft' || report.state === 'returned') return undefined;
      if (scope !== undefined && scope !== report.scope) return undefined;
      const file = await this.kept.find(manager, report, format);
      return file ? { file } : { text: await this.reports.snapshot(manager, report) };
    });
    if (found?.file) return found.file;
    if (found?.text === undefined) return undefined;
    return printed(JSON.parse(found.text) as ReportSnapshot, format, this.fontDir);
  }

  /** A report that is being written, as it would be submitted now: of a tree, the reports that were submitted below it. */
  private async drafted(
    { id, code }: Office,
    { year, format, view }: Asked,
  ): Promise<PrintedFile | undefined> {
    if (!isOrdinary(view)) return undefined;
    const found = await this.transaction.readOnly({ agencyId: id, scope: 'own' }, async (manager) => {
      const report = await this.reports.find(manager, id, year);
      if (!report || (view.scope !== undefined && view.scope !== report.scope)) return undefined;
      const { scope, edition, version, correction } = report;
      const knownAt = (await this.reports.now(manager)).toISOString();
      return this.candidates.build(
        manager,
        { agencyCode: code, year, scope, edition, version, correction },
        knownAt,
      );
    });
    return found && printed(found, format, this.fontDir);
  }

  private async drawnUp({ code }: Office, { year, format, view }: Asked): Promise<PrintedFile> {
    const { scope = 'own', charts, ...rest } = view;
    const query = tablesQuery(code, { year }, { ...rest, scope });
    const built = await this.live.report(query, { charts: format === 'html' && charts === 'true' });
    return printed(built, format, this.fontDir);
  }
}

/** Neither of another edition nor of another day. */
const isOrdinary = ({ edition, asOf, knownAt }: FileView): boolean =>
  edition === undefined && asOf === undefined && knownAt === undefined;

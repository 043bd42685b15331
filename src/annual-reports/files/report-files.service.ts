import { Inject, Injectable } from '@nestjs/common';
import { FONT_DIR } from '../../platform/config/font-dir.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { renderReport } from '../../reporting/render/render-report.js';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import { ReportService } from '../../reports/report.service.js';
import { tablesQuery } from '../../reports/tables.schemas.js';
import { AnnualReportsRepository } from '../annual-reports.repository.js';
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
    @Inject(FONT_DIR) private readonly fontDir: string | undefined,
  ) {}

  /** @throws RequestError `report.unknown` where a version is asked for that there is not */
  async file(agency: Office, asked: Asked): Promise<PrintedFile> {
    return (await this.submitted(agency, asked)) ?? this.drawnUp(agency, asked);
  }

  private async submitted({ id }: Office, { year, format, view }: Asked): Promise<PrintedFile | undefined> {
    const { version, scope, edition, asOf, knownAt } = view;
    if (edition !== undefined || asOf !== undefined || knownAt !== undefined) return undefined;
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

  private async drawnUp({ code }: Office, { year, format, view }: Asked): Promise<PrintedFile> {
    const { scope = 'own', charts, ...rest } = view;
    const query = tablesQuery(code, { year }, { ...rest, scope });
    const { document, tables } = await this.live.report(query, {
      charts: format === 'html' && charts === 'true',
    });
    const fonts = this.fontDir === undefined ? {} : { fontDir: this.fontDir };
    const { mediaType, bytes } = await renderReport(format, document, tables, fonts);
    return { name: `${document.agencyName}${document.titleLine}.${format}`, mediaType, bytes };
  }
}

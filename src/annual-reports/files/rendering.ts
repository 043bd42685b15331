import { renderReport, REPORT_FORMATS } from '../../reporting/render/render-report.js';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import type { ReportDocument } from '../../reporting/render/report-document.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import type { YearTables } from '../../reporting/year-tables.js';
import type { ReportVersion } from '../annual-reports.repository.js';
import { sha256Of } from '../life/snapshot-of.js';
import type { KeptFile } from './files.repository.js';

export interface PrintedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** What of a report is printed. */
export interface Printable {
  readonly document: ReportDocument;
  readonly tables: YearTables;
}

export const fileNameOf = ({ document }: Pick<Printable, 'document'>, format: string): string =>
  `${document.agencyName}${document.titleLine}.${format}`;

/** A report in one format: of the same snapshot always the same bytes. */
export async function printed(
  report: Printable,
  format: ReportFormat,
  fontDir: string | undefined,
): Promise<PrintedFile> {
  const fonts = fontDir === undefined ? {} : { fontDir };
  const { mediaType, bytes } = await renderReport(format, report.document, report.tables, fonts);
  return { name: fileNameOf(report, format), mediaType, bytes: Buffer.from(bytes) };
}

/** All formats, to be kept. */
export async function allPrinted(
  report: ReportVersion,
  snapshot: ReportSnapshot,
  fontDir: string | undefined,
  progress?: (percent: number) => Promise<void>,
): Promise<KeptFile[]> {
  const { agencyId, year, version, attempt } = report;
  const files: KeptFile[] = [];
  for (const format of REPORT_FORMATS) {
    const file = await printed(snapshot, format, fontDir);
    files.push({
      agencyId,
      year,
      version,
      attempt,
      format,
      ...file,
      sha256: sha256Of(file.bytes),
      madeAt: new Date(snapshot.countedAt),
    });
    await progress?.((files.length / REPORT_FORMATS.length) * 100);
  }
  return files;
}

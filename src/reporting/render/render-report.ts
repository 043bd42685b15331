import type { YearTables } from '../year-tables.js';
import { renderDocx } from './docx/render-docx.js';
import { renderHtml } from './html/render-html.js';
import { renderJson } from './json/render-json.js';
import type { PdfOptions } from './pdf/render-pdf.js';
import { renderPdf } from './pdf/render-pdf.js';
import type { ReportDocument } from './report-document.js';
import { renderXlsx } from './xlsx/render-xlsx.js';

export const REPORT_FORMATS = ['docx', 'pdf', 'html', 'xlsx', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const isReportFormat = (word: string): word is ReportFormat =>
  (REPORT_FORMATS as readonly string[]).includes(word);

export interface RenderedReport {
  readonly mediaType: string;
  /** Without a dot. */
  readonly extension: ReportFormat;
  readonly bytes: Buffer;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

type Renderer = (
  document: ReportDocument,
  tables: YearTables,
  options: PdfOptions,
) => Buffer | Promise<Buffer>;
const RENDERERS: Record<ReportFormat, { readonly mediaType: string; readonly render: Renderer }> = {
  docx: {
    mediaType: `${OFFICE}.wordprocessingml.document`,
    render: renderDocx,
  },
  pdf: { mediaType: 'application/pdf', render: (document, _tables, options) => renderPdf(document, options) },
  html: {
    mediaType: 'text/html; charset=utf-8',
    render: (document) => Buffer.from(renderHtml(document)),
  },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, render: renderXlsx },
  json: {
    mediaType: 'application/json; charset=utf-8',
    render: (document, tables) => Buffer.from(renderJson(document, tables)),
  },
};

/** The report in one of its formats: the same input gives the same bytes. */
export async function renderReport(
  format: ReportFormat,
  document: ReportDocument,
  tables: YearTables,
  options: PdfOptions = {},
): Promise<RenderedReport> {
  const { mediaType, render } = RENDERERS[format];
  return { mediaType, extension: format, bytes: await render(document, tables, options) };
}

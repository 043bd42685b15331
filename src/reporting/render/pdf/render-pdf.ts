import type { LocalDate } from '../../../law/local-date.js';
import { dueDayOf } from '../document-facts.js';
import type { ReportDocument } from '../report-document.js';
import { typeset } from './typeset.js';
import { typstInput } from './typst-input.js';

export interface PdfOptions {
  /** Folder with the agency's own licensed fonts, which are preferred and embedded. */
  readonly fontDir?: string;
  /** Date of the document; by default the last day for publication of that year's report. Never the clock. */
  readonly date?: LocalDate;
}

const TEMPLATE = new URL('report.typ', import.meta.url);

/**
 * The report as PDF/A on the page of GB/T 9704—2012, with bookmarks. A character that no font of the machine can show
 * is printed as 〓, because an archive file must not name glyphs that are not in it.
 */
export function renderPdf(document: ReportDocument, options: PdfOptions = {}): Promise<Buffer> {
  const { date = dueDayOf(document), fontDir } = options;
  return typeset({
    template: TEMPLATE,
    input: (fonts) => typstInput(document, { date, ...fonts }),
    fontDir,
  });
}

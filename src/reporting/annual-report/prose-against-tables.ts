import type { Finding } from '../published-report/check/finding.js';
import { sectionProseFindings } from '../published-report/check/prose-findings.js';
import { readReport } from '../published-report/read-report.js';
import { renderHtml } from '../render/html/render-html.js';
import type { ReportDocument } from '../render/report-document.js';
import { isNarrativeKey } from './narrative.js';
import type { FeeFigures } from './fee-figures.js';
import type { SubmissionFinding } from './submission-findings.js';
import { typedFees } from './typed-fees.js';

/** Without charts and remarks: only what the agency writes is looked at, beside the tables. */
function withoutMethod({ charts: _charts, sections, ...document }: ReportDocument): ReportDocument {
  return { ...document, sections: sections.filter(({ key }) => key !== 'method') };
}

/**
 * The report as a stranger would check it once it is published: numbers of sections 一, 五 and 六 that a table, or the register of fees,
 * says otherwise. One that was typed, and not referred to, may be right all the same, so every one needs a reason rather
 * than a change, also where a stranger would only be warned.
 */
export async function proseAgainstTables(
  document: ReportDocument,
  fees: FeeFigures,
): Promise<SubmissionFinding[]> {
  const report = await readReport(Buffer.from(renderHtml(withoutMethod(document))));
  const { tables, figures, title, sections } = report;
  const told = { edition: tables.edition, figures, agency: title.agency, year: title.year };
  const found = sections
    .filter(({ key }) => isNarrativeKey(key))
    .flatMap((section) => [
      ...sectionProseFindings(section, told).map((finding) => ofFinding(section.key, finding)),
      ...typedFees(section, fees, title.year),
    ]);
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** The same number about the same cell is one matter, wherever it is said again. */
function ofFinding(section: string, { rule, row, printed, expected, message }: Finding): SubmissionFinding {
  return {
    id: `${rule}:${row ?? ''}:${String(printed)}/${String(expected)}`,
    severity: 'reason',
    section,
    message: `${message.replace(/[。；]$/, '')}；数字请用单元格的引用，与表格永远一致。`,
  };
}

import { DomainError } from '../../law/domain-error.js';
import { cellFindings } from './check/cell-findings.js';
import type { Finding } from './check/finding.js';
import { warning } from './check/finding.js';
import { formFindings } from './check/form-findings.js';
import { headingFindings } from './check/heading-findings.js';
import { identityFindings } from './check/identity-findings.js';
import { markedCells } from './check/marked-cells.js';
import { moneyFindings } from './check/money-findings.js';
import { previousFindings } from './check/previous-findings.js';
import { printedTables } from './check/printed-tables.js';
import { proseFindings } from './check/prose-findings.js';
import type { CheckedReport } from './checked-report.js';
import { readReport } from './read-report.js';
import type { ReadReport } from './read-report.js';

/** A file as it was handed in; its name is only used to speak of it. */
export interface ReportFile {
  readonly bytes: Buffer;
  readonly fileName: string;
}

/** Says which of several files a refusal is about. */
async function readNamed({ bytes, fileName }: ReportFile): Promise<ReadReport> {
  try {
    return await readReport(bytes);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, `“${fileName}”：${error.message}`, { ...error.facts, fileName });
  }
}

/** Only the report of the year before can be joined to this one. */
function seam({ title, tables, figures }: ReadReport, before: ReadReport, fileName: string): Finding[] {
  const { year, agency } = title;
  if (year !== null && before.title.year !== year - 1) {
    const named = before.title.year === null ? '没有读出年度' : `是 ${before.title.year} 年的报告`;
    const sentence = `“${fileName}”${named}，不是 ${year - 1} 年的，没有与上年度衔接核对；请改选上年度的报告。`;
    return [warning('previous.year', sentence, { printed: before.title.year, expected: year - 1 })];
  }
  const other = before.title.agency;
  const elsewhere =
    agency === null || other === null || agency === other
      ? []
      : [
          warning(
            'previous.agency',
            `“${fileName}”是“${other}”的报告，机关名称与“${agency}”不同；请确认是同一机关（更名的除外）。`,
            { printed: other, expected: agency },
          ),
        ];
  const years = {
    edition: tables.edition,
    figures,
    before: { edition: before.tables.edition, figures: before.figures },
  };
  return [...elsewhere, ...previousFindings(years)];
}

function findingsOf(
  report: ReadReport,
  before: { readonly report: ReadReport; readonly fileName: string } | undefined,
): Finding[] {
  const { title, tables, figures, sections, inForce } = report;
  const { edition } = tables;
  return [
    ...headingFindings(tables, title, sections, inForce),
    ...formFindings(tables),
    ...cellFindings(tables, figures),
    ...identityFindings(edition, figures),
    ...moneyFindings(edition, figures, before?.report.figures),
    ...proseFindings(sections, { edition, figures, agency: title.agency, year: title.year }),
    ...(before ? seam(report, before.report, before.fileName) : []),
  ];
}

/**
 * Reads a published annual report of any agency (HTML, DOCX, PDF with text, plain text) and checks it: the sums of tables 三
 * and 四, the prose against the tables, and the seam with the report of the year before, where that is given.
 * @throws DomainError publishedReport.* for a file that cannot be read, naming the file
 */
export async function checkPublishedReport(
  bytes: Buffer,
  fileName: string,
  previous?: ReportFile,
): Promise<CheckedReport> {
  const report = await readNamed({ bytes, fileName });
  const before = previous && { report: await readNamed(previous), fileName: previous.fileName };
  const { title, tables, figures } = report;
  const findings = findingsOf(report, before);
  return {
    agency: title.agency,
    year: title.year,
    edition: tables.edition.id,
    tables: printedTables(tables.edition, title, figures),
    findings,
    marked: markedCells(tables.edition, findings),
  };
}

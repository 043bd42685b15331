import type { ReportEdition } from '../../law/editions/edition.js';
import { law } from '../../law/law.js';
import { ReportFigures } from './check/report-figures.js';
import { readPublishedDocument } from './read/read-document.js';
import { unreadableReport } from './read/unreadable-report.js';
import { bestTables } from './recognise/find-tables.js';
import type { ReadTables } from './recognise/read-tables.js';
import { reportSections } from './recognise/report-sections.js';
import type { ReportSection } from './recognise/report-sections.js';
import { reportTitle } from './recognise/report-title.js';
import type { ReportTitle } from './recognise/report-title.js';

/** A report as far as it could be read. */
export interface ReadReport {
  readonly title: ReportTitle;
  readonly tables: ReadTables;
  readonly figures: ReportFigures;
  readonly sections: readonly ReportSection[];
  /** The edition in force for its year; undefined where the year is not known. */
  readonly inForce: ReportEdition | undefined;
}

/**
 * Reads a published report of any agency and edition.
 * @throws DomainError publishedReport.* for a file that cannot be read, or that is no annual report; edition.none before 2019
 */
export async function readReport(bytes: Buffer): Promise<ReadReport> {
  const document = await readPublishedDocument(bytes);
  const { editions } = law();
  const [latest] = editions.toReversed();
  const year = latest === undefined ? null : reportTitle(document, latest).year;
  const inForce = year === null ? undefined : law().editionForYear(year);
  // Where two editions fit alike, the one in force for the year.
  const tables = bestTables(
    document,
    inForce ? [inForce, ...editions.filter((one) => one !== inForce)] : editions,
  );
  const title = tables && reportTitle(document, tables.edition);
  if (!tables || (tables.cells.length === 0 && title?.year === null)) {
    throw unreadableReport(
      'publishedReport.notAReport',
      '文件里没有找到年度报告的标题，也没有找到格式规定的表格，不像政府信息公开工作年度报告；请确认选对了文件。',
    );
  }
  return {
    title: reportTitle(document, tables.edition),
    tables,
    figures: new ReportFigures(tables),
    sections: reportSections(document, tables.edition),
    inForce,
  };
}

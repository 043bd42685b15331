import type { YearTables } from '../../year-tables.js';
import { titleOf } from '../document-facts.js';
import type { ReportDocument } from '../report-document.js';

/**
 * The report for machines: the prose and the tables as printed, and the figures with their checks as counted. Keys come
 * in this order, so that two reports can be compared line by line.
 */
export function renderJson(document: ReportDocument, tables: YearTables): string {
  const { agencyName, titleLine, year, edition, scope, lead, sections } = document;
  const title = titleOf(document);
  const report = { title, agencyName, titleLine, year, edition, scope, lead, sections, tables };
  return `${JSON.stringify(report, null, 2)}\n`;
}

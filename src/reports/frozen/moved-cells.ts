import type { CountedCase } from '../../domain/case/case-facts.js';
import type { CountedProceeding } from '../../domain/proceeding/proceeding-facts.js';
import type { ReportEdition } from '../../law/editions/edition.js';
import { countsCase, countsProceeding, evaluateCells } from '../../reporting/compile/evaluate.js';
import { applicationsTable } from '../../reporting/definition/applications-table.js';
import { cellName } from '../../reporting/definition/cell-name.js';
import { calendarYear } from '../../reporting/definition/period.js';
import { proceedingsTable } from '../../reporting/definition/proceedings-table.js';

/** Names a cell of the year that would count otherwise; undefined: none does. */
export function movedCaseCell(
  edition: ReportEdition,
  year: number,
  before: readonly CountedCase[],
  after: readonly CountedCase[],
): string | undefined {
  const { cells, rows, columns } = applicationsTable(edition);
  const [was, is] = [before, after].map((counted) =>
    evaluateCells(cells, counted, countsCase, calendarYear(year)),
  );
  const at = cells.findIndex((_cell, i) => was?.[i] !== is?.[i]);
  if (at < 0) return undefined;
  return cellName(edition, {
    table: 'applications',
    row: rows[Math.floor(at / columns.length)]?.key ?? '',
    column: columns[at % columns.length]?.key ?? '',
  });
}

export function movedProceedingCell(
  edition: ReportEdition,
  year: number,
  before: readonly CountedProceeding[],
  after: readonly CountedProceeding[],
): string | undefined {
  const { cells, groups, columns } = proceedingsTable(edition);
  const [was, is] = [before, after].map((spans) =>
    evaluateCells(cells, spans, countsProceeding, calendarYear(year)),
  );
  const at = cells.findIndex((_cell, i) => was?.[i] !== is?.[i]);
  if (at < 0) return undefined;
  return cellName(edition, {
    table: 'proceedings',
    row: groups[Math.floor(at / columns.length)] ?? '',
    column: columns[at % columns.length]?.key ?? '',
  });
}

import type { ReportEdition } from '../../../law/editions/edition.js';
import type { CellRef } from '../../render/report-document.js';
import type { MarkedCell } from '../checked-report.js';
import { TABLE_KEYS } from '../recognise/read-tables.js';
import type { Finding } from './finding.js';
import { identitiesOfReport } from './identities-of-report.js';
import { reportCells } from './report-cells.js';

/** The cells that a finding is about: of a sum that does not hold those that should be it, otherwise its row, column or cell. */
function cellsOf(edition: ReportEdition, { rule, table, row, column }: Finding): readonly CellRef[] {
  const isItsPlace = (cell: CellRef): boolean =>
    cell.table === table && cell.column === column && (row === null || cell.row === row);
  const identity = identitiesOfReport(edition).find(
    ({ id, actual }) => id === rule && actual.slice(0, 1).some(isItsPlace),
  );
  if (identity) return identity.actual;
  if (table === null || (row === null && column === null)) return [];
  return reportCells(edition)[table].filter(
    (cell) => (row === null || cell.row === row) && (column === null || cell.column === column),
  );
}

/** Which cells of the form a page marks. */
export function markedCells(edition: ReportEdition, findings: readonly Finding[]): MarkedCell[] {
  const marked = findings.flatMap((finding) =>
    cellsOf(edition, finding).map((cell) => ({ cell, severity: finding.severity })),
  );
  return TABLE_KEYS.flatMap((table) => reportCells(edition)[table]).flatMap((cell) => {
    const own = marked.filter(
      ({ cell: one }) => one.table === cell.table && one.row === cell.row && one.column === cell.column,
    );
    if (own.length === 0) return [];
    const isWrong = own.some(({ severity }) => severity === 'error');
    return [{ ...cell, severity: isWrong ? ('error' as const) : ('warning' as const) }];
  });
}

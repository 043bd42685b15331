import type { ReportEdition } from '../law/editions/edition.js';
import { DomainError } from '../law/domain-error.js';
import { quotable } from '../law/quotable.js';
import { applicationsTable, type CasePredicate } from '../reporting/definition/applications-table.js';
import { proceedingsTable, type ProceedingPredicate } from '../reporting/definition/proceedings-table.js';
import type { CellQuery } from './tables-query.js';

/** Which cell is asked for. */
export type CellPlace = Pick<CellQuery, 'table' | 'row' | 'column'>;

/** A cell of table 三 and the label of its row. @throws DomainError cell.unknown */
export function applicationCell(
  edition: ReportEdition,
  place: CellPlace,
): { readonly predicate: CasePredicate; readonly row: string } {
  const table = applicationsTable(edition);
  const r = table.rows.findIndex(({ key }) => key === place.row);
  const c = table.columns.findIndex(({ key }) => key === place.column);
  const predicate = table.cells[r * table.columns.length + c];
  const row = table.rows[r];
  if (!row || c < 0 || !predicate) throw unknownCell(place);
  return { predicate, row: row.label };
}

/** A cell of table 四 and the label of its column. @throws DomainError cell.unknown */
export function proceedingCell(
  edition: ReportEdition,
  place: CellPlace,
): { readonly predicate: ProceedingPredicate; readonly column: string } {
  const table = proceedingsTable(edition);
  const g = table.groups.findIndex((key) => key === place.row);
  const c = table.columns.findIndex(({ key }) => key === place.column);
  const predicate = table.cells[g * table.columns.length + c];
  const column = table.columns[c];
  if (g < 0 || !column || !predicate) throw unknownCell(place);
  return { predicate, column: column.label };
}

function unknownCell({ table, ...asked }: CellPlace): DomainError {
  const [row, column] = [quotable(asked.row), quotable(asked.column)];
  const sentence = `该版年度报告的表格中没有“${row} / ${column}”这一格，请核对行、列的名称。`;
  return new DomainError('cell.unknown', sentence, { table, row, column });
}

import type {
  ApplicationColumn,
  ApplicationColumnGroup,
  ApplicationRow,
  ApplicationRowGroup,
  CaseMeasure,
  ReportEdition,
} from '../../law/editions/edition.js';
import type { ApplicantType, Outcome } from '../../law/vocabularies/keys.js';
import { onceFor } from './once-for.js';

/** What one cell of table 三 counts. An absent list does not narrow. */
export interface CasePredicate {
  readonly measure: CaseMeasure;
  readonly outcomes?: readonly Outcome[];
  readonly applicantTypes?: readonly ApplicantType[];
}

/** Table 三 of an edition, flattened: rows × columns, each cell with its ONE predicate. */
export interface ApplicationsTable {
  readonly rows: readonly ApplicationRow[];
  readonly columns: readonly ApplicationColumn[];
  /** Row-major: the cell of row r and column c is at r × columns.length + c. */
  readonly cells: readonly CasePredicate[];
}

const isRowGroup = (row: ApplicationRow | ApplicationRowGroup): row is ApplicationRowGroup => 'rows' in row;
const isColumnGroup = (
  column: ApplicationColumn | ApplicationColumnGroup,
): column is ApplicationColumnGroup => 'columns' in column;

function leafRows(rows: readonly (ApplicationRow | ApplicationRowGroup)[]): ApplicationRow[] {
  return rows.flatMap((row) => (isRowGroup(row) ? leafRows(row.rows) : [row]));
}

function predicate(row: ApplicationRow, column: ApplicationColumn): CasePredicate {
  return {
    measure: row.measure,
    ...(row.outcomes && { outcomes: row.outcomes }),
    ...(column.applicantTypes && { applicantTypes: column.applicantTypes }),
  };
}

export const applicationsTable = onceFor((edition: ReportEdition): ApplicationsTable => {
  const rows = leafRows(edition.applications.rows);
  const columns = edition.applications.columns.flatMap((column) =>
    isColumnGroup(column) ? column.columns : [column],
  );
  return { rows, columns, cells: rows.flatMap((row) => columns.map((column) => predicate(row, column))) };
});

import type {
  ApplicationColumn,
  ApplicationColumnGroup,
  ApplicationRow,
  ApplicationRowGroup,
  ReportEdition,
} from './edition.js';

const rowsOf = (entry: ApplicationRow | ApplicationRowGroup): readonly ApplicationRow[] =>
  'rows' in entry ? entry.rows.flatMap(rowsOf) : [entry];

const columnsOf = (entry: ApplicationColumn | ApplicationColumnGroup): readonly ApplicationColumn[] =>
  'columns' in entry ? entry.columns : [entry];

/** Rows of table 三 that hold figures, in print order. */
export const applicationRows = (edition: ReportEdition): readonly ApplicationRow[] =>
  edition.applications.rows.flatMap(rowsOf);

/** Columns of table 三 that hold figures, in print order. */
export const applicationColumns = (edition: ReportEdition): readonly ApplicationColumn[] =>
  edition.applications.columns.flatMap(columnsOf);

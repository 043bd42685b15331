import type {
  ApplicationColumn,
  ApplicationColumnGroup,
  ApplicationsTableSpec,
} from '../../../law/editions/edition.js';
import type { GridCell } from '../report-document.js';
import { heading } from './cells.js';

type Column = ApplicationColumn | ApplicationColumnGroup;
const isGroup = (column: Column): column is ApplicationColumnGroup => 'columns' in column;

export const leafColumns = (columns: readonly Column[]): ApplicationColumn[] =>
  columns.flatMap((column) => (isGroup(column) ? column.columns : [column]));

/** The heading rows of table 三, with the note in the top left corner above the labels. */
export function headingRows(spec: ApplicationsTableSpec, labelColumns: number): GridCell[][] {
  const grouped = spec.columns.some(isGroup);
  const levels = grouped ? 3 : 2;
  const top = [
    heading(spec.note, { colSpan: labelColumns, rowSpan: levels, align: 'left' }),
    heading(spec.columnsHeading, { colSpan: leafColumns(spec.columns).length }),
  ];
  const groups = spec.columns.map((column) =>
    isGroup(column)
      ? heading(column.label, { colSpan: column.columns.length })
      : heading(column.label, { rowSpan: levels - 1 }),
  );
  const leaves = spec.columns
    .filter(isGroup)
    .flatMap((group) => group.columns.map((column) => heading(column.label, { vertical: true })));
  return grouped ? [top, groups, leaves] : [top, groups];
}

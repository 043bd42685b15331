import type { PlacedCell } from '../grid/placed-cells.js';

const covers = (start: number, span: number, at: number): boolean => start <= at && at < start + span;

function headingsAbove(cells: readonly PlacedCell[], value: PlacedCell): PlacedCell[] {
  const inColumn = cells.filter(
    (one) => one.row < value.row && covers(one.column, one.cell.colSpan, value.column),
  );
  const lastOther = inColumn.findLastIndex((one) => one.cell.kind === 'heading');
  const firstOfBlock = inColumn.findLastIndex((one, i) => i <= lastOther && one.cell.kind !== 'heading');
  return inColumn.slice(firstOfBlock + 1, lastOther + 1);
}

/**
 * The cells that name a value for somebody who hears the table: the nearest headings above it and the labels to its
 * left, outermost first.
 */
export function headersOf(cells: readonly PlacedCell[], value: PlacedCell): PlacedCell[] {
  const labels = cells.filter(
    (one) =>
      one.cell.kind === 'label' && covers(one.row, one.cell.rowSpan, value.row) && one.column < value.column,
  );
  return [...headingsAbove(cells, value), ...labels];
}

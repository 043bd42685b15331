import type { TextCell, TextTable } from '../read/published-document.js';

/** A cell in its row: merged ones count once. */
export interface PlacedText {
  readonly cell: TextCell;
  /** First and last column that it covers. */
  readonly from: number;
  readonly to: number;
}

/** A row of any table of the report. */
export interface GridRow {
  readonly cells: readonly PlacedText[];
  readonly width: number;
}

function cellsOf(row: TextTable[number]): PlacedText[] {
  const found: { cell: TextCell; from: number; to: number }[] = [];
  row.forEach((cell, column) => {
    const last = found.at(-1);
    if (cell === undefined) return;
    if (last?.cell === cell) last.to = column;
    else found.push({ cell, from: column, to: column });
  });
  return found;
}

/** The rows of a table, without those that hold nothing new because their cells all began further up. */
export function gridRows(table: TextTable): GridRow[] {
  const width = Math.max(0, ...table.map((row) => row.length));
  return table.flatMap((row, r) => {
    const cells = cellsOf(row);
    const above = table[r - 1];
    const repeats = above !== undefined && cells.every(({ cell, from }) => above[from] === cell);
    return repeats ? [] : [{ cells, width }];
  });
}

/** The cells of a row that lie in some of the columns. */
export const cellsIn = ({ cells }: GridRow, columns: readonly number[]): PlacedText[] =>
  cells.filter(({ from, to }) => columns.some((column) => from <= column && column <= to));

/** What stands in the columns of one heading; two cells there are two texts, which is then no number. */
export const textIn = (row: GridRow, columns: readonly number[]): string =>
  cellsIn(row, columns)
    .map(({ cell }) => cell.text.trim())
    .filter((text) => text !== '')
    .join(' ');

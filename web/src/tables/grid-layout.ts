import type { CellRef, Grid, GridCell } from '../api/types.js';

/** A printed cell and the first grid column that it covers. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly column: number;
}

/** Gives each cell its grid column: a row of a `Grid` lists only the cells that begin in it. */
export function placeCells(grid: Grid): PlacedCell[][] {
  const width = grid.columnWidths.length;
  const heldUntil = new Array<number>(width).fill(0);
  return grid.rows.map((row, rowIndex) => {
    let column = 0;
    return row.map((cell) => {
      while (column < width && (heldUntil[column] ?? 0) > rowIndex) column += 1;
      const placed = { cell, column };
      for (let covered = column; covered < column + cell.colSpan; covered += 1) {
        heldUntil[covered] = rowIndex + cell.rowSpan;
      }
      column += cell.colSpan;
      return placed;
    });
  });
}

export interface CellHeadings {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const covers = (placed: PlacedCell, column: number): boolean =>
  placed.column <= column && column < placed.column + placed.cell.colSpan;

export const cellKey = (ref: CellRef): string => `${ref.table}/${ref.row}/${ref.column}`;

/** The headings above and the labels left of every value cell, outermost first, by `cellKey`. */
export function headingsByCell(grid: Grid): ReadonlyMap<string, CellHeadings> {
  const rows = placeCells(grid);
  const found = new Map<string, CellHeadings>();
  rows.forEach((row, rowIndex) => {
    for (const placed of row) {
      if (placed.cell.kind !== 'value' || placed.cell.ref === undefined) continue;
      const columns = rows
        .slice(0, rowIndex)
        .flatMap((above) =>
          above.filter(
            ({ cell, column }) => cell.kind === 'heading' && covers({ cell, column }, placed.column),
          ),
        )
        .map(({ cell }) => cell.text);
      const labels = rows
        .slice(0, rowIndex + 1)
        .flatMap((other, otherIndex) =>
          other.filter(({ cell }) => cell.kind === 'label' && otherIndex + cell.rowSpan > rowIndex),
        )
        .map(({ cell }) => cell.text);
      found.set(cellKey(placed.cell.ref), { rows: labels, columns });
    }
  });
  return found;
}

/** The nearest heading of each kind: enough to name a cell aloud. */
export function shortName(headings: CellHeadings | undefined): string {
  if (headings === undefined) return '';
  return [headings.rows.at(-1), headings.columns.at(-1)].filter((part) => part !== undefined).join('，');
}

import type { Grid, GridCell } from '../report-document.js';

/** A cell and where its top left corner lies, counted from 0. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
}

/**
 * Every cell with its place, row by row: each begins at the first column that no cell from above still covers.
 * @throws Error when cells overlap or leave a hole, which no format could print.
 */
export function placedCells(grid: Grid): PlacedCell[][] {
  const width = grid.columnWidths.length;
  const taken = grid.rows.map(() => new Array<boolean>(width).fill(false));
  const cover = (placed: PlacedCell): void => {
    for (let row = placed.row; row < placed.row + placed.cell.rowSpan; row += 1) {
      for (let column = placed.column; column < placed.column + placed.cell.colSpan; column += 1) {
        const line = taken[row];
        if (line?.[column] !== false)
          throw new Error(`${grid.caption}: cell ${row}/${column} is taken or outside.`);
        line[column] = true;
      }
    }
  };
  const placed = grid.rows.map((cells, row) =>
    cells.map((cell) => {
      const at = { cell, row, column: taken[row]?.indexOf(false) ?? -1 };
      cover(at);
      return at;
    }),
  );
  const hole = taken.findIndex((line) => line.includes(false));
  if (hole >= 0) throw new Error(`${grid.caption}: row ${hole} has a hole.`);
  return placed;
}

/** The grid as plain rows of text of equal length: a merged cell repeats its text in every place that it covers. */
export function expandGrid(grid: Grid): string[][] {
  const texts = grid.rows.map(() => grid.columnWidths.map(() => ''));
  for (const { cell, row, column } of placedCells(grid).flat()) {
    for (const line of texts.slice(row, row + cell.rowSpan))
      line.fill(cell.text, column, column + cell.colSpan);
  }
  return texts;
}

import { placedCells } from '../../src/reporting/render/grid/placed-cells.js';
import type { Grid } from '../../src/reporting/render/report-document.js';

/** A grid for human eyes: `|` before every cell, `←` where it goes on to the right, `↑` where it goes on downwards. */
export function gridText(grid: Grid): string {
  const lines = grid.rows.map(() => grid.columnWidths.map(() => ''));
  for (const { cell, row, column } of placedCells(grid).flat()) {
    for (let r = 0; r < cell.rowSpan; r += 1) {
      const line = lines[row + r];
      for (let c = 0; line && c < cell.colSpan; c += 1) line[column + c] = c > 0 ? '←' : r > 0 ? '↑' : '';
    }
    const line = lines[row];
    if (line) line[column] = `${cell.vertical ? '⇣' : ''}${cell.text}`;
  }
  return [`【${grid.caption}】`, ...lines.map((line) => `| ${line.join(' | ')} |`)].join('\n');
}

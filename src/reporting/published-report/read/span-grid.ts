import { REPORT_LIMITS } from './limits.js';
import type { TextCell, TextTable } from './published-document.js';
import { tooLarge } from './unreadable-report.js';

export interface SpannedCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Counts what all the tables of a report take, since a span of a thousand columns costs its writer ten letters. */
export class PlaceBudget {
  #left: number = REPORT_LIMITS.places;

  /** @throws DomainError publishedReport.tooLarge */
  take(places: number): void {
    this.#left -= places;
    if (this.#left < 0) throw tooLarge('中的表格过大');
  }
}

/**
 * Lays cells with spans out into a rectangle: each begins at the first place of its row that none from above covers. What
 * a span says beyond the last row is cut off, as browsers do.
 */
export function spanGrid(rows: readonly (readonly SpannedCell[])[], budget: PlaceBudget): TextTable {
  if (rows.length > REPORT_LIMITS.tableRows) throw tooLarge('中有的表格行数过多');
  const lines: (TextCell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    let c = 0;
    for (const { text, colSpan, rowSpan } of cells) {
      while (lines[r]?.[c] !== undefined) c += 1;
      if (c + colSpan > REPORT_LIMITS.tableColumns) throw tooLarge('中有的表格列数过多');
      const height = Math.min(rowSpan, rows.length - r);
      budget.take(colSpan * height);
      const cell: TextCell = { text: text.slice(0, REPORT_LIMITS.cellCharacters) };
      for (const line of lines.slice(r, r + height))
        for (let k = c; k < c + colSpan; k += 1) line[k] ??= cell;
      c += colSpan;
    }
  });
  return lines;
}

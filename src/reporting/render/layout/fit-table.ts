import { placedCells } from '../grid/placed-cells.js';
import type { PlacedCell } from '../grid/placed-cells.js';
import type { Grid, GridCell } from '../report-document.js';
import { lineCount, textWidth } from './text-width.js';

/** How a table is set on paper, in points. */
export interface TableLayout {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly height: number;
  /** False for a table that no legible size brings into the space; it must be allowed to run over pages. */
  readonly fits: boolean;
}

export interface Space {
  readonly width: number;
  readonly height: number;
}

/** Room between text and ruling, left and right: labels need the air, narrow columns the width. */
export const cellPadding = (cell: GridCell): number => (cell.align === 'left' ? 3 : 1.5);

const RULE_PT = 0.6;
const LINE_FACTOR = 1.2;
/** 五号 where it fits, never below what can be read. */
const GOOD_SIZES = [10.5, 10, 9.5, 9];
const SMALL_SIZES = [8.5, 8, 7.5, 7, 6.5];
const SMALLEST = 6.5;
/** Heights of a plain row, from comfortable to tight, in multiples of the type size. */
const ROW_FACTORS = [2.2, 2, 1.85, 1.7, 1.55, 1.4];
const TIGHTEST = 1.4;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function innerWidth(at: PlacedCell, widths: readonly number[]): number {
  return sum(widths.slice(at.column, at.column + at.cell.colSpan)) - 2 * cellPadding(at.cell);
}

function neededHeight(cell: GridCell, width: number, size: number): number {
  const lines = cell.vertical ? Array.from(cell.text).length : lineCount(cell.text, width / size);
  return lines * size * LINE_FACTOR + size * 0.3;
}

/** Cells over several rows take what their rows have; what is wanting is shared out among these rows. */
function rowHeights(
  rows: readonly (readonly PlacedCell[])[],
  widths: readonly number[],
  size: number,
  plain: number,
): number[] {
  const heights = rows.map(() => plain * size);
  const bySpan = rows.flat().toSorted((a, b) => a.cell.rowSpan - b.cell.rowSpan);
  for (const at of bySpan) {
    const { rowSpan } = at.cell;
    const span = heights.slice(at.row, at.row + rowSpan);
    const missing = neededHeight(at.cell, innerWidth(at, widths), size) - sum(span);
    if (missing <= 0) continue;
    span.forEach((height, i) => (heights[at.row + i] = height + missing / rowSpan));
  }
  return heights;
}

type Wanted = (at: PlacedCell) => boolean;
const isNumber: Wanted = ({ cell }) => cell.kind === 'value';
const isNumberOrHeading: Wanted = ({ cell }) =>
  cell.kind !== 'label' && cell.align === 'center' && !cell.vertical;

/** A table that is tried out in one size. */
class Trial {
  private readonly rows: readonly (readonly PlacedCell[])[];
  private readonly widths: readonly number[];

  constructor(
    grid: Grid,
    private readonly space: Space,
  ) {
    this.rows = placedCells(grid);
    const relative = sum(grid.columnWidths);
    this.widths = grid.columnWidths.map((width) => (width / relative) * space.width);
  }

  layout(size: number, plainRow: number, onOneLine: Wanted): TableLayout {
    const heights = rowHeights(this.rows, this.widths, size, plainRow);
    const height = sum(heights) + RULE_PT * (heights.length + 1);
    const unbroken = this.rows
      .flat()
      .every((at) => !onOneLine(at) || textWidth(at.cell.text) * size <= innerWidth(at, this.widths));
    return {
      fontSize: size,
      lineHeight: size * LINE_FACTOR,
      columnWidths: this.widths,
      rowHeights: heights,
      height,
      fits: unbroken && height <= this.space.height,
    };
  }

  firstThatFits(sizes: readonly number[], onOneLine: Wanted): TableLayout | undefined {
    for (const size of sizes) {
      for (const plainRow of ROW_FACTORS) {
        const tried = this.layout(size, plainRow, onOneLine);
        if (tried.fits) return tried;
      }
    }
    return undefined;
  }
}

/**
 * Finds the largest type in which the table fits: every number on one line, headings too where that leaves them well
 * legible, and all rows within the space. Word processors and the PDF use the same result, so that they break alike.
 */
export function fitTable(grid: Grid, space: Space): TableLayout {
  const trial = new Trial(grid, space);
  return (
    trial.firstThatFits(GOOD_SIZES, isNumberOrHeading) ??
    trial.firstThatFits([...GOOD_SIZES, ...SMALL_SIZES], isNumber) ??
    trial.layout(SMALLEST, TIGHTEST, isNumber)
  );
}

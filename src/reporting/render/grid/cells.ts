import type { CellRef, GridCell } from '../report-document.js';

interface Shape {
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly align?: 'left' | 'center';
  readonly vertical?: boolean;
}

function cell(kind: GridCell['kind'], text: string, align: GridCell['align'], shape: Shape): GridCell {
  return { text, colSpan: 1, rowSpan: 1, kind, align, vertical: false, ...shape };
}

/** Names columns, or a block of rows with columns of its own. */
export const heading = (text: string, shape: Shape = {}): GridCell => cell('heading', text, 'center', shape);

/** Names one row or a group of rows. */
export const label = (text: string, shape: Shape = {}): GridCell => cell('label', text, 'left', shape);

/** A figure and the name of what it counts. */
export const value = (text: string, ref: CellRef, shape: Shape = {}): GridCell => ({
  ...cell('value', text, 'center', shape),
  ref,
});

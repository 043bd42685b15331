import type { ApplicationRow, ApplicationRowGroup } from '../../../law/editions/edition.js';
import type { GridCell } from '../report-document.js';
import { label } from './cells.js';

export type Row = ApplicationRow | ApplicationRowGroup;
const isGroup = (row: Row): row is ApplicationRowGroup => 'rows' in row;

/** How many label columns the rows need: a group and what it spans stand side by side. */
export function depthOf(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map((row) => 1 + (isGroup(row) ? depthOf(row.rows) : 0)));
}

const leafCount = (row: Row): number =>
  isGroup(row) ? row.rows.reduce((sum, child) => sum + leafCount(child), 0) : 1;

/** An outermost group is written downwards in a narrow column where the rows beside it are high enough for its text. */
function groupLabel(group: ApplicationRowGroup, outermost: boolean): GridCell {
  const rowSpan = leafCount(group);
  const vertical = outermost && rowSpan * 2 >= group.label.length;
  return label(group.label, { rowSpan, vertical, align: vertical ? 'center' : 'left' });
}

/** A printed row before its values: the labels that begin in it, and the leaf that they lead to. */
export interface LabelledRow {
  readonly labels: readonly GridCell[];
  readonly leaf: ApplicationRow;
}

/** Lays the tree of rows out over `columns` label columns. */
export function labelledRows(rows: readonly Row[], columns: number, outermost = true): LabelledRow[] {
  return rows.flatMap((row): LabelledRow[] => {
    if (!isGroup(row)) return [{ labels: [label(row.label, { colSpan: columns })], leaf: row }];
    const inner = labelledRows(row.rows, columns - 1, false);
    return inner.map((line, i) =>
      i === 0 ? { ...line, labels: [groupLabel(row, outermost), ...line.labels] } : line,
    );
  });
}

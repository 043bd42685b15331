import type { ReportEdition } from '../../../law/editions/edition.js';
import type { YearTables } from '../../year-tables.js';
import type { Grid } from '../report-document.js';
import { headingRows, leafColumns } from './applications-columns.js';
import { depthOf, labelledRows } from './applications-rows.js';
import { value } from './cells.js';
import { countText } from './figure-text.js';
import { valueWidth } from './value-width.js';

/** Widths in points on the page of the report, scaled to what there is: narrow columns for the groups, room for the sentences of the last label column. */
const WIDTHS = { outerGroup: 15, innerGroup: 56.5, rowLabel: 139, onlyLabel: 180, value: 33.1 };

function labelWidths(depth: number): number[] {
  if (depth === 1) return [WIDTHS.onlyLabel];
  const outer = Array.from({ length: Math.max(0, depth - 2) }, () => WIDTHS.outerGroup);
  return [...outer, WIDTHS.innerGroup, WIDTHS.rowLabel];
}

function countOf(tables: Pick<YearTables, 'applications'>, rowKey: string, columnKey: string): number {
  const { columns, rows } = tables.applications;
  const count = rows.find((row) => row.key === rowKey)?.values[columns.indexOf(columnKey)];
  if (count === undefined) throw new Error(`Table 三 was counted without the cell ${rowKey} × ${columnKey}.`);
  return count;
}

/**
 * Table 三. Merges follow from the edition's trees of rows and columns alone.
 * @throws Error when the tables were counted for another edition.
 */
export function applicationsGrid(edition: ReportEdition, tables: Pick<YearTables, 'applications'>): Grid {
  const spec = edition.applications;
  const depth = depthOf(spec.rows);
  const columns = leafColumns(spec.columns);
  const headings = headingRows(spec, depth);
  const lines = labelledRows(spec.rows, depth).map(({ labels, leaf }) => ({
    labels,
    values: columns.map(({ key }) =>
      value(countText(countOf(tables, leaf.key, key)), { table: 'applications', row: leaf.key, column: key }),
    ),
  }));
  const figures = (column: number): string[] => lines.flatMap((line) => line.values[column]?.text ?? []);
  return {
    key: 'applications',
    caption: '收到和处理政府信息公开申请情况',
    columnWidths: [...labelWidths(depth), ...columns.map((_, i) => valueWidth(WIDTHS.value, figures(i)))],
    headerRows: headings.length,
    rows: [...headings, ...lines.map(({ labels, values }) => [...labels, ...values])],
  };
}

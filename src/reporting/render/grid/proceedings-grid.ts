import type { ProceedingGroupSpec, ProceedingHeading, ReportEdition } from '../../../law/editions/edition.js';
import type { YearTables } from '../../year-tables.js';
import type { Grid, GridCell } from '../report-document.js';
import { heading, value } from './cells.js';
import { countText } from './figure-text.js';
import { valueWidth } from './value-width.js';

/** A fifteenth of the page of the report, in points. */
const USUAL_WIDTH = 29.5;

const isSplit = (entry: ProceedingHeading): boolean => entry.groups.length > 1;

/** Heading rows: kinds of proceeding, their groups where a kind has several, results written downwards. */
function headingRows(headings: readonly ProceedingHeading[], results: readonly string[]): GridCell[][] {
  const anySplit = headings.some(isSplit);
  const leaves = (rowSpan: number): GridCell[] =>
    results.map((text) => heading(text, { rowSpan, vertical: true }));
  const kinds = headings.map((entry) =>
    heading(entry.label, { colSpan: entry.groups.length * results.length }),
  );
  const groups = headings.flatMap((entry) =>
    isSplit(entry)
      ? entry.groups.map((group) => heading(group.label, { colSpan: results.length }))
      : leaves(anySplit ? 2 : 1),
  );
  const lowest = headings.filter(isSplit).flatMap((entry) => entry.groups.flatMap(() => leaves(1)));
  return anySplit ? [kinds, groups, lowest] : [kinds, groups];
}

/** Table 四: one row of counts below headings of three levels. */
export function proceedingsGrid(edition: ReportEdition, tables: Pick<YearTables, 'proceedings'>): Grid {
  const { headings, columns } = edition.proceedings;
  const rows = headingRows(
    headings,
    columns.map((column) => column.label),
  );
  const values = ({ key }: ProceedingGroupSpec): GridCell[] => {
    const counts: Readonly<Record<string, number | undefined>> = tables.proceedings[key];
    return columns.map((column) => {
      const count = counts[column.key];
      if (count === undefined)
        throw new Error(`Table 四 was counted without the cell ${key} × ${column.key}.`);
      return value(countText(count), { table: 'proceedings', row: key, column: column.key });
    });
  };
  const line = headings.flatMap((entry) => entry.groups.flatMap(values));
  return {
    key: 'proceedings',
    caption: '政府信息公开行政复议、行政诉讼情况',
    columnWidths: line.map((cell) => valueWidth(USUAL_WIDTH, [cell.text])),
    headerRows: rows.length,
    rows: [...rows, line],
  };
}

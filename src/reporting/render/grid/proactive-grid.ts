import type { FigureItem, ProactiveBlock, ReportEdition } from '../../../law/editions/edition.js';
import type { YearTables } from '../../year-tables.js';
import type { Grid, GridCell } from '../report-document.js';
import { heading, label, value } from './cells.js';
import type { MoneyDecimals } from './figure-text.js';
import { figureText } from './figure-text.js';

export interface ProactiveGridOptions {
  /** Default `asNeeded`. */
  readonly moneyDecimals?: MoneyDecimals;
}

/** Of the label column, where a value column has 1. */
const LABEL_WIDTH = 1.2;

/** The last cell of a short row reaches to the right edge of the form. */
const toTheEdge = (items: readonly unknown[], index: number, width: number): number =>
  index === items.length - 1 ? width - index : 1;

function blockRows(
  block: ProactiveBlock,
  width: number,
  valueCell: (item: FigureItem, colSpan: number) => GridCell,
): GridCell[][] {
  return [
    [heading(block.heading, { colSpan: width })],
    block.columns.map((text, i) => heading(text, { colSpan: toTheEdge(block.columns, i, width) })),
    ...block.rows.map((row) => [
      label(row.label, { align: 'center' }),
      ...row.items.map((item, i) => valueCell(item, toTheEdge(row.items, i, width - 1))),
    ]),
  ];
}

/**
 * Table 二: one block below the other, each for an item of 条例 art. 20, in one grid as wide as the widest. A value's
 * ref has the item's key as its row and `value` as its column. An item that nobody supplied is printed as 0.
 */
export function proactiveGrid(
  edition: ReportEdition,
  tables: Pick<YearTables, 'proactive'>,
  options: ProactiveGridOptions = {},
): Grid {
  const width = Math.max(...edition.proactive.map((block) => block.columns.length));
  const valueCell = (item: FigureItem, colSpan: number): GridCell =>
    value(
      figureText(tables.proactive[item.key] ?? 0, item.unit, options.moneyDecimals ?? 'asNeeded'),
      { table: 'proactive', row: item.key, column: 'value' },
      { colSpan },
    );
  return {
    key: 'proactive',
    caption: '主动公开政府信息情况',
    columnWidths: Array.from({ length: width }, (_, i) => (i === 0 ? LABEL_WIDTH : 1)),
    headerRows: 0,
    rows: edition.proactive.flatMap((block) => blockRows(block, width, valueCell)),
  };
}

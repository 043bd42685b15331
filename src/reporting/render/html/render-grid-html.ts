import type { PlacedCell } from '../grid/placed-cells.js';
import { placedCells } from '../grid/placed-cells.js';
import type { Grid } from '../report-document.js';
import { headersOf } from './cell-headers.js';
import { escapeHtml } from './escape-html.js';

const idOf = (grid: Grid, at: PlacedCell): string => `${grid.key}-${at.row + 1}-${at.column + 1}`;

function attributes(pairs: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(pairs)
    .map(([name, text]) => (text === undefined ? '' : ` ${name}="${escapeHtml(String(text))}"`))
    .join('');
}

const spans = ({ cell }: PlacedCell): Readonly<Record<string, number | undefined>> => ({
  colspan: cell.colSpan > 1 ? cell.colSpan : undefined,
  rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
});

function headingHtml(grid: Grid, at: PlacedCell): string {
  const { cell } = at;
  const [axis, merged] = cell.kind === 'heading' ? ['col', cell.colSpan > 1] : ['row', cell.rowSpan > 1];
  const start = attributes({
    id: idOf(grid, at),
    scope: merged ? `${axis}group` : axis,
    class: cell.align === 'left' ? 'left' : undefined,
    ...spans(at),
  });
  const text = escapeHtml(cell.text);
  return `<th${start}>${cell.vertical ? `<span class="down">${text}</span>` : text}</th>`;
}

function valueHtml(grid: Grid, cells: readonly PlacedCell[], at: PlacedCell): string {
  const { ref, text } = at.cell;
  const start = attributes({
    headers: headersOf(cells, at)
      .map((one) => idOf(grid, one))
      .join(' '),
    'data-cell': ref && `${ref.table}/${ref.row}/${ref.column}`,
    ...spans(at),
  });
  return `<td${start}>${escapeHtml(text)}</td>`;
}

function rowsHtml(
  grid: Grid,
  rows: readonly (readonly PlacedCell[])[],
  cells: readonly PlacedCell[],
): string {
  return rows
    .map((row) =>
      row
        .map((at) => (at.cell.kind === 'value' ? valueHtml(grid, cells, at) : headingHtml(grid, at)))
        .join(''),
    )
    .map((html) => `<tr>${html}</tr>`)
    .join('\n');
}

function columnsHtml({ columnWidths }: Grid): string {
  const total = columnWidths.reduce((sum, width) => sum + width, 0);
  const column = (width: number): string => `<col style="width:${((width / total) * 100).toFixed(2)}%">`;
  return `<colgroup>${columnWidths.map(column).join('')}</colgroup>`;
}

/** A statutory table as one HTML table; `data-cell` of a value is table/row/column of its ref. */
export function renderGridHtml(grid: Grid): string {
  const rows = placedCells(grid);
  const cells = rows.flat();
  const head = rowsHtml(grid, rows.slice(0, grid.headerRows), cells);
  const body = rowsHtml(grid, rows.slice(grid.headerRows), cells);
  return [
    `<table class="${grid.key}">`,
    `<caption>${escapeHtml(grid.caption)}</caption>`,
    columnsHtml(grid),
    ...(head === '' ? [] : [`<thead>\n${head}\n</thead>`]),
    `<tbody>\n${body}\n</tbody>`,
    '</table>',
  ].join('\n');
}

import type { Cell, Style, Workbook, Worksheet } from 'exceljs';
import { printedNumber } from '../figures.js';
import type { PlacedCell } from '../grid/placed-cells.js';
import { placedCells } from '../grid/placed-cells.js';
import type { TableLayout } from '../layout/fit-table.js';
import { plainText } from '../plain-text.js';
import type { Grid } from '../report-document.js';
import { printOnA4 } from './print-setup.js';

/** A spreadsheet measures columns in characters of its default type. */
const PT_PER_CHARACTER = 5.6;
/** Screens set type wider than paper does: rows get a little more than on the page. */
const ROOM = 1.25;
/** More digits than a spreadsheet keeps: such a figure stays text. */
const EXACT_DIGITS = 15;

const THIN = { style: 'thin', color: { argb: 'FF000000' } } as const;
const BORDER: Style['border'] = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** Numbers as numbers in the format in which they are printed; everything else as text, never as a formula. */
function fill(target: Cell, text: string, isValue: boolean): void {
  const printed = isValue ? printedNumber(text) : undefined;
  if (!printed || text.replace(/\D/g, '').length > EXACT_DIGITS) {
    target.value = plainText(text);
    return;
  }
  const decimals = printed.decimals > 0 ? `.${'0'.repeat(printed.decimals)}` : '';
  target.value = printed.number;
  target.numFmt = `0${decimals}${printed.unit === '' ? '' : `"${printed.unit}"`}`;
}

function write(sheet: Worksheet, { cell, row, column }: PlacedCell, fontSize: number): void {
  const [top, left] = [row + 1, column + 1];
  const target = sheet.getCell(top, left);
  target.font = { name: '宋体', size: fontSize };
  target.border = BORDER;
  target.alignment = {
    horizontal: cell.align,
    vertical: 'middle',
    // Stacked characters that are also wrapped lose their alignment in LibreOffice.
    ...(cell.vertical ? { textRotation: 'vertical' as const } : { wrapText: true }),
  };
  fill(target, cell.text, cell.kind === 'value');
  if (cell.colSpan > 1 || cell.rowSpan > 1) {
    sheet.mergeCells(top, left, top + cell.rowSpan - 1, left + cell.colSpan - 1);
  }
}

/** `&` begins a code in a print header. */
const headerText = (text: string): string => plainText(text).replaceAll('&', '&&');

/** A statutory table from cell A1 on, one printed page. */
export function addTableSheet(
  book: Workbook,
  name: string,
  heading: string,
  grid: Grid,
  layout: TableLayout,
): void {
  const sheet = book.addWorksheet(name, {
    headerFooter: { oddHeader: `&C${headerText(heading)}`, oddFooter: '&C— &P —' },
    views: [{ state: 'frozen', ySplit: grid.headerRows, xSplit: 0 }],
  });
  printOnA4(sheet, 1);
  sheet.columns = layout.columnWidths.map((width) => ({ width: width / PT_PER_CHARACTER }));
  layout.rowHeights.forEach((height, row) => (sheet.getRow(row + 1).height = height * ROOM));
  for (const placed of placedCells(grid).flat()) write(sheet, placed, layout.fontSize);
}

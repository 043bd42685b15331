import type { Borders, Column as ExcelColumn, Fill, Font, Style, Worksheet } from 'exceljs';
import type { Column } from './columns.js';

const FONT = '宋体';
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const line = { style: 'thin', color: { argb: 'FF9DB2C6' } } as const;
const BORDER: Partial<Borders> = { top: line, bottom: line, left: line, right: line };

export const BODY_FONT: Partial<Font> = { name: FONT, size: 11 };
export const TITLE_FONT: Partial<Font> = { name: FONT, size: 16, bold: true };

const heading = (color: string, ground: string): Partial<Style> => ({
  font: { name: FONT, size: 11, bold: true, color: { argb: color } },
  fill: fill(ground),
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
});

/** Required columns are dark, the others light. */
export const REQUIRED_HEADING = heading('FFFFFFFF', 'FF1F4E79');
export const OPTIONAL_HEADING = heading('FF1F3864', 'FFDCE6F1');

export const DATE_FORMAT = 'yyyy-mm-dd';
/** Keeps identity card numbers and leading zeros as they are typed. */
const TEXT_FORMAT = '@';

export function formatOf(column: Column): string {
  if (column.kind === 'date') return DATE_FORMAT;
  return column.kind === 'number' ? 'General' : TEXT_FORMAT;
}

/** Widths and formats of whole columns, so that rows typed in later have them too. */
export const excelColumns = (columns: readonly Column[]): Partial<ExcelColumn>[] =>
  columns.map((column) => ({
    width: column.width,
    style: {
      numFmt: formatOf(column),
      font: BODY_FONT,
      alignment: {
        vertical: 'middle',
        wrapText: column.width >= 24,
        ...(column.kind === 'date' ? { horizontal: 'center' } : {}),
      },
    },
  }));

export const printedHeading = (column: Column): string =>
  column.required ? `${column.heading}*` : column.heading;

export function writeHeadings(sheet: Worksheet, columns: readonly Column[]): void {
  const row = sheet.getRow(1);
  row.height = 32;
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    cell.value = printedHeading(column);
    cell.style = { ...(column.required ? REQUIRED_HEADING : OPTIONAL_HEADING), numFmt: TEXT_FORMAT };
  });
}

import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';

/** Tables with every merged cell repeated in all the places that it covers, as `expandGrid` gives them. */
export type Expanded = string[][];

function expandTable($: CheerioAPI, table: Parameters<CheerioAPI>[0]): Expanded {
  const lines: Expanded = [];
  $(table)
    .find('tr')
    .each((row, tr) => {
      let column = 0;
      $(tr)
        .children('td,th')
        .each((_, cell) => {
          const line = (lines[row] ??= []);
          while (line[column] !== undefined) column += 1;
          const [colSpan, rowSpan] = ['colspan', 'rowspan'].map((name) => Number($(cell).attr(name) ?? 1));
          for (let r = row; r < row + (rowSpan ?? 1); r += 1) {
            for (let c = column; c < column + (colSpan ?? 1); c += 1) (lines[r] ??= [])[c] = $(cell).text();
          }
        });
    });
  return lines;
}

export function tablesOfHtml(html: string): Expanded[] {
  const $ = load(html);
  return $('table')
    .toArray()
    .map((table) => expandTable($, table));
}

/** What Word would show, by way of mammoth. */
export async function htmlOfDocx(buffer: Buffer): Promise<string> {
  return (await mammoth.convertToHtml({ buffer })).value;
}

function printed(cell: ExcelJS.Cell): string {
  const { value } = cell;
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  const [, decimals = '', unit = ''] = /^0(?:\.(0+))?(?:"(.*)")?$/.exec(cell.numFmt) ?? [];
  return `${value.toFixed(decimals.length)}${unit}`;
}

export async function workbookOf(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
}

export function tableOfSheet(sheet: ExcelJS.Worksheet): Expanded {
  return Array.from({ length: sheet.rowCount }, (_r, row) =>
    Array.from({ length: sheet.columnCount }, (_c, column) =>
      printed(sheet.getCell(row + 1, column + 1).master),
    ),
  );
}

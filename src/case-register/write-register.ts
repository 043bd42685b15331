import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import { excelValue } from '../imports/register-workbook/excel-values.js';
import {
  BODY_FONT,
  DATE_FORMAT,
  OPTIONAL_HEADING,
  TITLE_FONT,
} from '../imports/register-workbook/sheet-style.js';
import { tableEnd, tableHead, tableRow } from './printable.js';
import type { Paper } from './printable.js';
import { DAY_COLUMNS, REGISTER_COLUMNS } from './register-row.js';
import type { RegisterCell } from './register-row.js';

export interface RegisterPage {
  readonly title: string;
  readonly notes: readonly string[];
  readonly paper: Paper;
}
type Rows = AsyncIterable<readonly RegisterCell[]>;

/** ISO paper sizes in the file format. */
const PAPER_SIZES: Readonly<Record<Paper, number>> = { a3: 8, a4: 9 };
const ROWS_AT_ONCE = 200;
const HEADING_ROW = 3;

/** As a workbook for printing: landscape, as wide as the paper, headings on each page. Ends the stream. */
export async function writeWorkbook(
  rows: Rows,
  out: Writable,
  { title, notes, paper }: RegisterPage,
): Promise<void> {
  // Large, and only wanted where a workbook is written.
  const { default: excel } = await import('exceljs');
  const writer = new excel.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
  });
  writer.creator = 'gongkai';
  const sheet = writer.addWorksheet('台账', {
    views: [{ state: 'frozen', ySplit: HEADING_ROW }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `1:${HEADING_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  });
  // The library declares the sizes as an enum that does not exist when it runs.
  Object.assign(sheet.pageSetup, { paperSize: PAPER_SIZES[paper] });
  sheet.columns = REGISTER_COLUMNS.map(([heading, width]) => ({
    width,
    style: {
      font: BODY_FONT,
      alignment: { vertical: 'top', wrapText: true },
      numFmt: DAY_COLUMNS.has(heading) ? DATE_FORMAT : '@',
    },
  }));
  const head = sheet.addRow([title]);
  head.font = TITLE_FONT;
  head.commit();
  sheet.addRow([notes.join('　')]).commit();
  const headings = sheet.addRow(REGISTER_COLUMNS.map(([heading]) => heading));
  headings.height = 26;
  headings.eachCell((cell) => {
    cell.style = OPTIONAL_HEADING;
  });
  headings.commit();
  let written = 0;
  for await (const row of rows) {
    sheet.addRow(row.map(excelValue)).commit();
    if (++written % ROWS_AT_ONCE === 0) await setImmediate();
  }
  sheet.commit();
  await writer.commit();
}

/** As a page for printing. Ends the stream. */
export async function writePage(
  rows: Rows,
  out: Writable,
  { title, notes, paper }: RegisterPage,
): Promise<void> {
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain');
  };
  await write(tableHead({ title, notes, columns: REGISTER_COLUMNS, page: paper }));
  for await (const row of rows)
    await write(tableRow(row.map((cell) => (typeof cell === 'object' ? cell.day : cell))));
  const done = once(out, 'finish');
  out.end(tableEnd());
  await done;
}

import { setImmediate } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import type { stream } from 'exceljs';
import type { ApplicationRecord, LedgerRecord } from '../ledger/records/record-schemas.js';
import { excelValue, type RowValue } from './excel-values.js';
import { OVERVIEW_COLUMNS, overviewRow, proceedingNote, type ProceedingNote } from './overview-rows.js';
import { rowsOfRecord } from './register-rows.js';
import { RowSpool } from './row-spool.js';
import { BODY_FONT, DATE_FORMAT, excelColumns, OPTIONAL_HEADING, writeHeadings } from './sheet-style.js';
import { registerSheets, UNREAD_SHEETS } from './sheets.js';

type Records = AsyncIterable<LedgerRecord> | Iterable<LedgerRecord>;
type Row = readonly (RowValue | null | undefined)[];
type Writer = stream.xlsx.WorkbookWriter;

/** After so many rows the compressor gets its turn: the library itself never waits. */
const ROWS_AT_ONCE = 200;

interface Spooled {
  readonly spool: RowSpool<Row>;
  readonly applications: RowSpool<ApplicationRecord>;
  readonly notes: Map<string, ProceedingNote[]>;
  readonly agencyNames: Map<string, string>;
}

export interface ExportOptions {
  /** Name of the agency for records that do not name one. */
  readonly agencyName?: string;
}

/**
 * Writes a register as a workbook: the 台账 for people first, then the sheets that can be read back. Records may come in any
 * order and number; memory does not grow with them.
 * @throws DomainError `export.cellTooLong`
 */
export async function exportWorkbook(
  records: Records,
  out: Writable,
  options: ExportOptions = {},
): Promise<void> {
  const spool = await RowSpool.open<Row>();
  const applications = await RowSpool.open<ApplicationRecord>();
  try {
    const spooled: Spooled = { spool, applications, notes: new Map(), agencyNames: new Map() };
    for await (const record of records) await setAside(record, spooled);
    await writeWorkbook(spooled, out, options);
  } finally {
    await spool.close();
    await applications.close();
  }
}

async function setAside(
  record: LedgerRecord,
  { spool, applications, notes, agencyNames }: Spooled,
): Promise<void> {
  if (record.kind === 'application') await applications.add(record.kind, record);
  if (record.kind === 'agency') agencyNames.set(record.code, record.name);
  if (record.kind === 'review' || record.kind === 'lawsuit') {
    const { refs, note } = proceedingNote(record);
    for (const ref of refs) notes.set(ref, [...(notes.get(ref) ?? []), note]);
  }
  for (const { sheet, values } of rowsOfRecord(record)) await spool.add(sheet.name, values);
}

async function writeWorkbook(spooled: Spooled, out: Writable, options: ExportOptions): Promise<void> {
  // Large, and only wanted where a workbook is written.
  const { default: excel } = await import('exceljs');
  const writer = new excel.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
  });
  writer.creator = 'gongkai';
  await writeOverview(writer, spooled, options);
  for (const sheet of registerSheets()) {
    if (!spooled.spool.has(sheet.name) && sheet.name !== '申请') continue;
    const written = writer.addWorksheet(sheet.name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
    written.columns = excelColumns(sheet.columns);
    writeHeadings(written, sheet.columns);
    written.getRow(1).commit();
    await writeRows(written, spooled.spool.rows(sheet.name));
  }
  await writer.commit();
}

async function writeOverview(writer: Writer, spooled: Spooled, options: ExportOptions): Promise<void> {
  const sheet = writer.addWorksheet(UNREAD_SHEETS.overview, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = OVERVIEW_COLUMNS.map(([, width]) => ({
    width,
    style: {
      font: BODY_FONT,
      alignment: { vertical: 'top', wrapText: true },
      numFmt: width === 13 ? DATE_FORMAT : '@',
    },
  }));
  const headings = sheet.addRow(OVERVIEW_COLUMNS.map(([name]) => name));
  headings.height = 26;
  headings.eachCell((cell) => {
    cell.style = OPTIONAL_HEADING;
  });
  headings.commit();
  await writeRows(sheet, overviewRows(spooled, options));
}

async function* overviewRows(
  { applications, notes, agencyNames }: Spooled,
  { agencyName }: ExportOptions,
): AsyncGenerator<Row> {
  let number = 0;
  for await (const record of applications.rows('application')) {
    const name = record.agency === undefined ? agencyName : agencyNames.get(record.agency);
    yield overviewRow(record, ++number, name, notes.get(record.ref) ?? []);
  }
}

async function writeRows(sheet: ExcelJS.Worksheet, rows: AsyncIterable<Row>): Promise<void> {
  let written = 0;
  for await (const row of rows) {
    sheet.addRow(row.map(excelValue)).commit();
    if (++written % ROWS_AT_ONCE === 0) await setImmediate();
  }
  (sheet as ExcelJS.Worksheet & { commit(): void }).commit();
}

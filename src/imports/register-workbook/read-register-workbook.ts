import { importIssue } from '../ledger/import-issues.js';
import type { LedgerLine, UnreadableLine } from '../ledger/ledger-line.js';
import type { RecordKind } from '../ledger/records/record-schemas.js';
import type { SheetRow, SheetSummary } from '../workbook/cell.js';
import type { WorkbookLimits } from '../workbook/limits.js';
import { unreadable } from '../workbook/unreadable-workbook.js';
import { WorkbookReader } from '../workbook/workbook-reader.js';
import { readHeadingRow, type HeadingRow } from './heading-row.js';
import { ListEntries } from './list-entries.js';
import type { RegisterSheet } from './register-sheet.js';
import { readEntry, type SheetEntry } from './sheet-entries.js';
import { isUnreadSheet, registerSheets, sheetOf } from './sheets.js';
import { quotable } from '../../law/quotable.js';

/** A sheet of the file that was recognised, with its columns. */
interface FoundSheet {
  readonly name: string;
  readonly sheet: RegisterSheet;
  readonly headings: HeadingRow;
}

/**
 * Reads the register as a workbook. Sheets, columns and merged cells are examined first: where they are wrong, only those
 * refusals come and no record. Lists in sheets of their own are joined to their record.
 * @param source path of a file, or its content
 * @throws UnreadableLedger where the file is no workbook, is damaged or exceeds the limits
 */
export async function* readRegisterWorkbook(
  source: string | Uint8Array,
  limits: Partial<WorkbookLimits> = {},
): AsyncGenerator<LedgerLine> {
  const { reader, sheets } = await WorkbookReader.open(source, limits);
  try {
    const { found, refused } = await examine(reader, sheets);
    if (refused.length > 0) yield* refused;
    else yield* readRecords(reader, found);
  } finally {
    await reader.close();
  }
}

async function examine(
  reader: WorkbookReader,
  sheets: readonly SheetSummary[],
): Promise<{ found: FoundSheet[]; refused: UnreadableLine[] }> {
  const found: FoundSheet[] = [];
  const refused: UnreadableLine[] = [];
  let recognised = 0;
  for (const { name } of sheets) {
    if (isUnreadSheet(name)) continue;
    const sheet = sheetOf(name);
    const first = await firstRow(reader, name);
    const usable = sheet && !found.some((one) => one.sheet === sheet) ? sheet : undefined;
    if (usable) recognised += 1;
    if (!first) continue;
    const line = usable ? await examineSheet(reader, name, usable, first) : unknownSheet(name);
    if ('headings' in line) found.push(line);
    else refused.push(line);
  }
  if (recognised === 0 && refused.length === 0) throw unreadable('file.noSheets', sheetNames());
  return { found, refused };
}

const sheetNames = (): string =>
  registerSheets()
    .map(({ name }) => name)
    .join('、');

async function firstRow(reader: WorkbookReader, name: string): Promise<SheetRow | undefined> {
  for await (const row of reader.rows(name)) return row;
  return undefined;
}

function unknownSheet(name: string): UnreadableLine {
  const place = { line: 1, sheet: quotable(name) };
  const facts = { name: '', value: name, allowed: sheetNames() };
  return { ...place, refusals: [importIssue('sheet.unknown', place, '', facts)] };
}

async function examineSheet(
  reader: WorkbookReader,
  name: string,
  sheet: RegisterSheet,
  first: SheetRow,
): Promise<FoundSheet | UnreadableLine> {
  const place = { line: first.row, sheet: name };
  const merged = await reader.mergedRanges(name);
  if (merged.length > 0) {
    const facts = { name: '', value: merged.join('、') };
    return { ...place, refusals: [importIssue('sheet.merged', place, '', facts)] };
  }
  const headings = readHeadingRow(sheet, first);
  return 'issues' in headings ? { ...place, refusals: headings.issues } : { name, sheet, headings };
}

async function* readRecords(
  reader: WorkbookReader,
  found: readonly FoundSheet[],
): AsyncGenerator<LedgerLine> {
  const lists = new Map<RecordKind, ListEntries>();
  for (const one of found) {
    const { list, record } = one.sheet;
    if (!list) continue;
    const waiting = lists.get(record) ?? new ListEntries();
    lists.set(record, waiting);
    for await (const entry of entries(reader, one)) {
      waiting.add(list, entry);
      if (entry.refusals.length > 0) yield { ...entry.place, refusals: entry.refusals };
    }
  }
  for (const sheet of registerSheets().filter(({ list }) => !list)) {
    const waiting = lists.get(sheet.record) ?? new ListEntries();
    const own = found.find((one) => one.sheet === sheet);
    if (own) {
      for await (const entry of entries(reader, own)) {
        entry.fields.kind = sheet.record;
        yield waiting.complete(entry);
      }
    }
    yield* waiting.orphans(sheet);
  }
}

async function* entries(
  reader: WorkbookReader,
  { name, sheet, headings }: FoundSheet,
): AsyncGenerator<SheetEntry> {
  for await (const row of reader.rows(name)) {
    if (row.row > headings.row) yield readEntry(sheet, headings, row);
  }
}

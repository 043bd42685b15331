import type { LedgerRecord } from '../ledger/records/record-schemas.js';
import { joinReferences } from './cell-values.js';
import { labelOfKey } from './choices.js';
import type { Column } from './columns.js';
import type { RowValue } from './excel-values.js';
import { layOutApplication } from './lay-out-application.js';
import { getPath, leafPaths, type Fields } from './record-paths.js';
import type { RecordList, RegisterSheet } from './register-sheet.js';
import { registerSheets } from './sheets.js';

export interface RegisterRow {
  readonly sheet: RegisterSheet;
  readonly values: readonly (RowValue | undefined)[];
}

/** Entries of the lists of a record, each with the reference that joins it. */
export type ListRows = Partial<Record<RecordList, readonly Fields[]>>;

/** The rows of the register that hold one record. @throws Error where a field of it has no column: nothing gets lost silently. */
export function rowsOfRecord(record: LedgerRecord): RegisterRow[] {
  const { main, lists } = layOut(record);
  const rows = [rowOf(sheetFor(record.kind), main)];
  for (const [list, entries] of Object.entries(lists) as [RecordList, readonly Fields[]][]) {
    const sheet = sheetFor(record.kind, list);
    rows.push(...entries.map((entry) => rowOf(sheet, entry)));
  }
  return rows;
}

function layOut(record: LedgerRecord): { main: Fields; lists: ListRows } {
  if (record.kind === 'application') return layOutApplication(record);
  const { kind: _, ...rest } = record;
  const main: Fields = { ...rest };
  const lists: ListRows = {};
  for (const list of ['parts', 'instances'] as const) {
    const entries = main[list] as readonly Fields[] | undefined;
    if (entries) lists[list] = entries.map((entry) => ({ ref: main.ref, ...entry }));
    Reflect.deleteProperty(main, list);
  }
  return { main, lists };
}

function sheetFor(record: LedgerRecord['kind'], list?: RecordList): RegisterSheet {
  const sheet = registerSheets().find((one) => one.record === record && one.list === list);
  if (!sheet) throw new Error(`no sheet for ${record} ${list ?? ''}`);
  return sheet;
}

/** Fields of an event column stand under `event:<type>`. */
const fieldsOf = (column: Column, fields: Readonly<Fields>): Readonly<Fields> =>
  column.event ? ((fields[`event:${column.event}`] ?? {}) as Fields) : fields;

function rowOf(sheet: RegisterSheet, fields: Readonly<Fields>): RegisterRow {
  const told = new Set<string>();
  const values = sheet.columns.map((column) => {
    const value = valueFor(column, getPath(fieldsOf(column, fields), column.path));
    if (value !== undefined) told.add(`${column.event ? `event:${column.event}.` : ''}${column.path}`);
    return value;
  });
  for (const path of leafPaths(fields)) {
    const list = path.replace(/\.\d+$/, '');
    const known = told.has(path) || told.has(list) || getPath(fields, path) === undefined;
    if (!known) throw new Error(`no column of ${sheet.name} for ${path}`);
  }
  return { sheet, values };
}

function valueFor(column: Column, value: unknown): RowValue | undefined {
  if (value === undefined || value === null) return undefined;
  switch (column.kind) {
    case 'date':
      return { day: value as string };
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'choice':
      return labelOfKey(column.vocabulary, value as string);
    case 'references':
      return joinReferences(value as readonly string[]);
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

import type { CaseEventType } from '../../law/vocabularies/keys.js';
import { columnLetters, type Cell, type SheetRow } from '../workbook/cell.js';
import { importIssue, type ImportIssue } from '../ledger/import-issues.js';
import type { LedgerPlace } from '../ledger/ledger-place.js';
import { cellValue, formulaWarning } from './cell-values.js';
import type { Column } from './columns.js';
import type { HeadingRow } from './heading-row.js';
import { getPath, setPath, type Fields } from './record-paths.js';
import type { RegisterSheet } from './register-sheet.js';

/** One row of a sheet in the terms of the ledger: a record, or an entry of a list of one. */
export interface SheetEntry {
  readonly place: LedgerPlace;
  readonly fields: Fields;
  readonly refusals: readonly ImportIssue[];
  readonly warnings: readonly ImportIssue[];
}

/** Turns one row into an entry; what is wrong with its cells is told cell by cell. */
export function readEntry(sheet: RegisterSheet, headings: HeadingRow, row: SheetRow): SheetEntry {
  const place: LedgerPlace = { line: row.row, sheet: sheet.name };
  const entry = new EntryBuilder(place);
  for (const [position, cell] of row.cells) {
    const column = headings.columns.get(position);
    if (column) entry.add(column, cell);
    else entry.refuseStray(position, cell);
  }
  return entry.finish(sheet);
}

class EntryBuilder {
  readonly #fields: Fields = {};
  readonly #events = new Map<CaseEventType, Fields>();
  readonly #filled = new Map<string, Column>();
  readonly #refusals: ImportIssue[] = [];
  readonly #warnings: ImportIssue[] = [];

  constructor(private readonly place: LedgerPlace) {}

  add(column: Column, cell: Cell): void {
    const read = cellValue(cell, column, this.place);
    if ('issue' in read) {
      this.#refusals.push(read.issue);
      return;
    }
    this.#warnings.push(...formulaWarning(cell, column, this.place));
    const key = `${column.event ?? ''}.${column.path}`;
    const other = this.#filled.get(key);
    if (other) {
      const facts = { name: other.heading, otherName: column.heading };
      this.#refusals.push(importIssue('cell.twoValues', this.place, column.path, facts));
      return;
    }
    this.#filled.set(key, column);
    setPath(column.event ? this.#event(column.event) : this.#fields, column.path, read.value);
  }

  refuseStray(position: number, cell: Cell): void {
    const value = cell.kind === 'text' ? cell.text.slice(0, 20) : cell.kind === 'number' ? cell.written : '…';
    this.#refusals.push(
      importIssue('cell.noHeading', this.place, '', { name: columnLetters(position), value }),
    );
  }

  finish(sheet: RegisterSheet): SheetEntry {
    if (this.#events.size > 0) this.#fields.events = inColumnOrder(sheet, this.#events);
    const refusals = [...this.#refusals, ...(sheet.list ? this.#missing(sheet) : [])];
    return { place: this.place, fields: this.#fields, refusals, warnings: this.#warnings };
  }

  #event(type: CaseEventType): Fields {
    const known = this.#events.get(type);
    if (known) return known;
    const event = { type };
    this.#events.set(type, event);
    return event;
  }

  /** A whole record is examined by the ledger; an entry of a list is told off where it stands. */
  #missing(sheet: RegisterSheet): ImportIssue[] {
    const refused = new Set(this.#refusals.map(({ field }) => field));
    return sheet.columns
      .filter(
        ({ required, path }) => required && !refused.has(path) && getPath(this.#fields, path) === undefined,
      )
      .map(({ path, heading }) => importIssue('value.missing', this.place, path, { name: heading }));
  }
}

function inColumnOrder(sheet: RegisterSheet, events: ReadonlyMap<CaseEventType, Fields>): Fields[] {
  const types = new Set(sheet.columns.flatMap(({ event }) => (event ? [event] : [])));
  return [...types].map((type) => events.get(type)).filter((event) => event !== undefined);
}

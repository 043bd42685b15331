import type { ReportEdition } from '../../../law/editions/edition.js';
import type { CellRef } from '../../render/report-document.js';
import type { CellReading } from './cell-reading.js';
import { readCell } from './cell-reading.js';

export type TableKey = CellRef['table'];
export const TABLE_KEYS: readonly TableKey[] = ['proactive', 'applications', 'proceedings'];

/** A cell of a statutory table as it was found; an item of table 二 is named as in `CellRef`. */
export interface PrintedCell extends CellRef {
  readonly text: string;
  readonly reading: CellReading;
}

/** A row that was found and that could not be assigned to its columns. */
export interface UnreadRow {
  readonly table: TableKey;
  readonly row: string;
  readonly text: string;
  readonly why: string;
}

const nameOf = ({ table, row, column }: CellRef): string => `${table}/${row}/${column}`;

/** What was found of the tables of one edition. The first finding of a cell stays; another one is noted. */
export class ReadTables {
  readonly #cells = new Map<string, PrintedCell>();
  readonly #unread: UnreadRow[] = [];
  /** Rows that stand in the report again with other figures. */
  readonly contradicted = new Map<string, PrintedCell>();
  /** Tables whose columns are taken in the order of the form, since their headings could not be read. */
  readonly unnamed = new Set<TableKey>();
  /** Tables whose labels and figures stand in the text each on a line of its own: nothing says which belongs to which. */
  readonly flattened = new Set<TableKey>();
  /** Rows with figures within a table whose label the edition does not have. */
  readonly strange: { readonly table: TableKey; readonly text: string }[] = [];

  constructor(readonly edition: ReportEdition) {}

  /** Keeps what is printed in a cell. */
  add(ref: CellRef, text: string): void {
    const cell: PrintedCell = { ...ref, text, reading: readCell(text) };
    const known = this.#cells.get(nameOf(ref));
    if (known === undefined) this.#cells.set(nameOf(ref), cell);
    else if (JSON.stringify(known.reading) !== JSON.stringify(cell.reading))
      this.contradicted.set(nameOf(ref), cell);
  }

  unreadable(row: UnreadRow): void {
    this.#unread.push(row);
  }

  at(ref: CellRef): PrintedCell | undefined {
    return this.#cells.get(nameOf(ref));
  }

  hasRow(table: TableKey, row: string): boolean {
    return this.cells.some((cell) => cell.table === table && cell.row === row);
  }

  get cells(): readonly PrintedCell[] {
    return [...this.#cells.values()];
  }

  /** Rows that nowhere else in the report could be read. */
  get unread(): readonly UnreadRow[] {
    return this.#unread.filter(({ table, row }) => !this.hasRow(table, row));
  }
}

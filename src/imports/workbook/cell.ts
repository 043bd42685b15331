import type { LocalDate } from '../../law/local-date.js';

/** What one cell holds. `formula`: the value is the result that the spreadsheet program last calculated. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly formula?: true }
  /** `written`: the digits as the file has them. */
  | { readonly kind: 'number'; readonly written: string; readonly formula?: true }
  | { readonly kind: 'date'; readonly date: LocalDate; readonly formula?: true }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly formula?: true }
  /** An error such as #REF!, or a formula whose result the file does not hold. */
  | { readonly kind: 'fault'; readonly fault: string; readonly formula?: true };

/** A row that holds at least one cell. Rows count from 1, columns from 0. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly (readonly [column: number, cell: Cell])[];
}

export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
}

const LETTERS = 26;

/** 0-based column and 1-based row of a reference such as `AB12`; undefined where it is none. */
export function cellAddress(reference: string): { column: number; row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return undefined;
  const letters = match[1] ?? '';
  let column = 0;
  for (const letter of letters) column = column * LETTERS + (letter.charCodeAt(0) - 64);
  return { column: column - 1, row: Number(match[2]) };
}

/** `A` for 0, `AB` for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

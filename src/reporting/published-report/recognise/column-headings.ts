import type { GridRow } from './grid-row.js';
import { exactly } from './labels.js';
import type { Labelled } from './labels.js';

/** Which columns of a table stand under which heading. */
export class ColumnHeadings<T> {
  readonly #columns = new Map<T, number[]>();
  #first = Infinity;

  constructor(readonly width: number) {}

  get size(): number {
    return this.#columns.size;
  }

  /** The first column under any heading: labels of rows lie left of it. */
  get first(): number {
    return this.#first;
  }

  columnsOf(meaning: T): readonly number[] {
    return this.#columns.get(meaning) ?? [];
  }

  /** Takes the headings of a row; a column that has one keeps it when the row below says the same again. */
  add(row: GridRow, labels: readonly Labelled<T>[]): void {
    for (const { meaning, columns } of headingsIn(row, labels)) {
      const known = this.#columns.get(meaning) ?? [];
      this.#columns.set(meaning, [...new Set([...known, ...columns])]);
      this.#first = Math.min(this.#first, ...columns);
    }
  }
}

/** Headings that a row holds, each with the columns that it covers. */
export function headingsIn<T>(
  { cells }: GridRow,
  labels: readonly Labelled<T>[],
): { readonly meaning: T; readonly columns: readonly number[] }[] {
  return cells.flatMap(({ cell, from, to }) => {
    const meaning = exactly(labels, cell.text);
    if (meaning === undefined) return [];
    return [{ meaning, columns: Array.from({ length: to - from + 1 }, (_, i) => from + i) }];
  });
}

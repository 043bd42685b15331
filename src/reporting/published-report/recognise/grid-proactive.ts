import { isFigure } from './cell-reading.js';
import { ColumnHeadings, headingsIn } from './column-headings.js';
import { editionLabels } from './edition-labels.js';
import type { ProactiveRow } from './edition-labels.js';
import type { GridRow, PlacedText } from './grid-row.js';
import { textIn } from './grid-row.js';
import { exactly } from './labels.js';
import type { ReadTables } from './read-tables.js';

/** Finds the rows of table 二 below the headings of their block. */
export class GridProactive {
  readonly #labels;
  #headings: ColumnHeadings<string> | undefined;

  constructor(private readonly tables: ReadTables) {
    this.#labels = editionLabels(tables.edition);
  }

  read(row: GridRow): void {
    const counts = row.cells.some(({ cell }) => isFigure(cell.text));
    if (!counts && headingsIn(row, this.#labels.proactiveColumns).length > 1) {
      this.#headings = new ColumnHeadings(row.width);
      this.#headings.add(row, this.#labels.proactiveColumns);
      return;
    }
    const at = row.cells.findIndex(
      ({ cell }) => exactly(this.#labels.proactiveRows, cell.text) !== undefined,
    );
    const found = exactly(this.#labels.proactiveRows, row.cells[at]?.cell.text ?? '');
    if (found) this.#row(row, found, row.cells.slice(at + 1));
  }

  #row(row: GridRow, { label, items }: ProactiveRow, behind: readonly PlacedText[]): void {
    const headings = this.#headings?.width === row.width ? this.#headings : undefined;
    const named = items.every(({ column }) => (headings?.columnsOf(column).length ?? 0) > 0);
    const figures = behind.filter(({ cell }) => isFigure(cell.text));
    if (!named && figures.length !== items.length) {
      const text = behind.map(({ cell }) => cell.text).join(' ');
      const why = `各栏的名称与格式不符，也不是 ${items.length} 个数`;
      for (const { item } of items)
        this.tables.unreadable({ table: 'proactive', row: item.key, text: `${label} ${text}`, why });
      return;
    }
    if (!named) this.tables.unnamed.add('proactive');
    items.forEach(({ item, column }, i) => {
      const text = named ? textIn(row, headings?.columnsOf(column) ?? []) : (figures[i]?.cell.text ?? '');
      this.tables.add({ table: 'proactive', row: item.key, column: 'value' }, text);
    });
  }
}

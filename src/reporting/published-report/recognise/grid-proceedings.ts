import type { ProceedingColumn, ProceedingGroupSpec } from '../../../law/editions/edition.js';
import { isFigure } from './cell-reading.js';
import { ColumnHeadings, headingsIn } from './column-headings.js';
import { editionLabels } from './edition-labels.js';
import type { GridRow } from './grid-row.js';
import { textIn } from './grid-row.js';
import type { ReadTables } from './read-tables.js';

/** Finds table 四: one row of counts below groups and, below these, results. */
export class GridProceedings {
  readonly #labels;
  #groups: ColumnHeadings<ProceedingGroupSpec> | undefined;
  #results: ColumnHeadings<ProceedingColumn> | undefined;

  constructor(private readonly tables: ReadTables) {
    this.#labels = editionLabels(tables.edition);
  }

  read(row: GridRow): void {
    const { groups, results, proceedingHeadings } = this.#labels;
    const named = [groups, results, proceedingHeadings].flatMap((labels) => headingsIn<unknown>(row, labels));
    const counts = row.cells.some(({ cell }) => isFigure(cell.text));
    if (!counts && named.length > 1) {
      if (this.#groups?.width !== row.width || !this.#results) {
        this.#groups = new ColumnHeadings(row.width);
        this.#results = new ColumnHeadings(row.width);
      }
      this.#groups.add(row, groups);
      this.#results.add(row, results);
    } else if (counts) this.#counts(row);
  }

  #counts(row: GridRow): void {
    const [groups, results] = [this.#groups, this.#results];
    const { edition } = this.tables;
    const specs = edition.proceedings.headings.flatMap((heading) => heading.groups);
    if (groups?.width === row.width && results && groups.size === specs.length) {
      for (const group of specs)
        for (const result of edition.proceedings.columns) {
          const columns = results.columnsOf(result).filter((one) => groups.columnsOf(group).includes(one));
          if (columns.length > 0) this.#add(group.key, result.key, textIn(row, columns));
        }
    } else if (groups) this.#inOrder(row, specs);
    this.#groups = this.#results = undefined;
  }

  /** Behind a page break, or below headings that could not be read: only a row that is complete, in the order of the form. */
  #inOrder({ cells }: GridRow, groups: readonly ProceedingGroupSpec[]): void {
    const { columns } = this.tables.edition.proceedings;
    if (cells.length !== groups.length * columns.length || !cells.every(({ cell }) => isFigure(cell.text)))
      return;
    this.tables.unnamed.add('proceedings');
    groups.forEach((group, g) => {
      columns.forEach((column, c) => {
        this.#add(group.key, column.key, cells[g * columns.length + c]?.cell.text ?? '');
      });
    });
  }

  #add(group: string, column: string, text: string): void {
    this.tables.add({ table: 'proceedings', row: group, column }, text);
  }
}

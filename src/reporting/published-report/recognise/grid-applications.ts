import type { ApplicationColumn, ApplicationRow } from '../../../law/editions/edition.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { isFigure } from './cell-reading.js';
import { ColumnHeadings, headingsIn } from './column-headings.js';
import { editionLabels } from './edition-labels.js';
import type { GridRow, PlacedText } from './grid-row.js';
import { textIn } from './grid-row.js';
import { endingWith, exactly, tornFrom } from './labels.js';
import type { ReadTables } from './read-tables.js';

type Columns = ColumnHeadings<ApplicationColumn>;

/** Finds table 三 row by row, over however many tables a page break or a web editor has torn it into. */
export class GridApplications {
  readonly #labels;
  readonly #columns: readonly ApplicationColumn[];
  #headings: Columns | undefined;
  #inHeadings = false;
  /** What a page break left of a label: its rest stands in the next row, beside the figures. */
  #carried = '';
  /** A row with nothing but its label: the figures stand behind the page break, or it is blank. */
  #held: { readonly row: ApplicationRow; readonly texts: readonly string[] } | undefined;

  constructor(private readonly tables: ReadTables) {
    this.#labels = editionLabels(tables.edition);
    this.#columns = applicationsTable(tables.edition).columns;
  }

  read(row: GridRow): void {
    if (this.#isHeading(row)) {
      if (!this.#inHeadings || this.#headings?.width !== row.width)
        this.#headings = new ColumnHeadings(row.width);
      this.#headings.add(row, this.#labels.applicationColumns);
      this.#inHeadings = true;
      return;
    }
    this.#inHeadings = false;
    const figures = this.#figures(row);
    if (figures) this.#dataRow(row, figures);
  }

  /** A row that names kinds of applicants and counts none. */
  #isHeading(row: GridRow): boolean {
    const found = headingsIn(row, this.#labels.applicationColumns);
    const kinds = new Set(found.map(({ meaning }) => meaning.key));
    const named = found.some(({ meaning }) => meaning.applicantTypes !== undefined);
    return (
      kinds.size > 1 &&
      named &&
      kinds.size === found.length &&
      !row.cells.some(({ cell }) => isFigure(cell.text))
    );
  }

  /** Where the labels of a row end, and what stands under each heading. */
  #figures(
    row: GridRow,
  ): { readonly labels: readonly PlacedText[]; readonly texts: readonly string[] } | undefined {
    const headings = this.#headings;
    if (headings?.width === row.width && headings.size === this.#columns.length) {
      const labels = row.cells.filter(({ to }) => to < headings.first);
      return { labels, texts: this.#columns.map((column) => textIn(row, headings.columnsOf(column))) };
    }
    // Without headings only a row that is complete is read, in the order of the form.
    const last = row.cells.slice(-this.#columns.length);
    const labels = row.cells.slice(0, -this.#columns.length);
    if (labels.length === 0 || !last.every(({ cell }) => isFigure(cell.text))) return undefined;
    return { labels, texts: last.map(({ cell }) => cell.text) };
  }

  #dataRow(
    row: GridRow,
    { labels, texts }: { readonly labels: readonly PlacedText[]; readonly texts: readonly string[] },
  ): void {
    const own = labels.findLast(({ cell }) => cell.text.trim() !== '')?.cell.text ?? '';
    const counts = texts.some(isFigure);
    const held = this.#held;
    const innermost = labels.at(-1)?.cell.text.trim();
    if (held && counts && innermost === '' && !this.#rowOf(own, counts)) {
      this.#held = undefined;
      this.#add(held.row, texts);
      return;
    }
    this.finish();
    const found = this.#rowOf(own, counts);
    this.#carried = !counts && !found ? own : '';
    if (found && counts) this.#add(found, texts);
    else if (found) this.#held = { row: found, texts };
    else if (counts && this.#headings?.width === row.width && own !== '' && !isFigure(own))
      this.tables.strange.push({ table: 'applications', text: own });
  }

  /** No more rows will come. */
  finish(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held) this.#add(held.row, held.texts);
  }

  #add({ key }: ApplicationRow, texts: readonly string[]): void {
    if (this.#headings?.size !== this.#columns.length) this.tables.unnamed.add('applications');
    texts.forEach((text, c) => {
      this.tables.add({ table: 'applications', row: key, column: this.#columns[c]?.key ?? '' }, text);
    });
  }

  #rowOf(label: string, counts: boolean): ApplicationRow | undefined {
    const rows = this.#labels.applicationRows;
    const whole = exactly(rows, label);
    if (whole || !counts) return whole;
    const joined = this.#carried === '' ? undefined : exactly(rows, this.#carried + label);
    return joined ?? endingWith(rows, label) ?? tornFrom(rows, label);
  }
}

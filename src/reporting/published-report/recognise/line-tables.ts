import type { ApplicationRow } from '../../../law/editions/edition.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { editionLabels } from './edition-labels.js';
import type { EditionLabels } from './edition-labels.js';
import { bareLabel, endingWith, exactly } from './labels.js';
import { lineRow } from './line-rows.js';
import type { LineRow } from './line-rows.js';
import type { ReadTables, TableKey } from './read-tables.js';

/** Over how many lines a label may be broken, before and behind the line with its figures. */
const BROKEN_OVER = 3;
/** How far above the counts of table 四 its headings may begin. */
const HEADINGS_WITHIN = 120;

/** Reads the tables of a text without cells: a row is its label and exactly as many figures as the form has columns. */
export class LineTables {
  readonly #labels: EditionLabels;
  readonly #lines: readonly LineRow[];

  constructor(
    private readonly tables: ReadTables,
    private readonly texts: readonly string[],
  ) {
    this.#labels = editionLabels(tables.edition);
    this.#lines = texts.map(lineRow);
  }

  read(): void {
    this.#lines.forEach(({ figures }, i) => {
      if (figures.length === 0) return;
      this.#proactive(i);
      this.#applications(i);
      this.#proceedings(i);
    });
    for (const table of this.#flattened()) this.tables.flattened.add(table);
  }

  /** Tables of which most labels are alone on their lines, with as many figures alone on theirs. */
  #flattened(): TableKey[] {
    const words = new Set(
      this.#lines.flatMap((line) => (line.figures.length === 0 ? bareLabel(line.words) : [])),
    );
    const alone = this.#lines.filter((line) => line.words === '' && line.figures.length === 1).length;
    const { proactiveRows, applicationRows, groups, results } = this.#labels;
    const labels = [
      ['proactive', proactiveRows],
      ['applications', applicationRows],
      ['proceedings', [...groups, ...results]],
    ] as const;
    return labels.flatMap(([table, own]) => {
      const found = own.filter(({ names }) => names.some((name) => words.has(name))).length;
      return found * 2 >= own.length && alone >= own.length ? [table] : [];
    });
  }

  #proactive(i: number): void {
    const { words = '', figures = [] } = this.#lines[i] ?? {};
    const row = exactly(this.#labels.proactiveRows, words);
    if (!row) return;
    row.items.forEach(({ item }, k) => {
      if (figures.length === row.items.length)
        this.tables.add({ table: 'proactive', row: item.key, column: 'value' }, figures[k] ?? '');
      else this.#unreadable('proactive', item.key, i, row.items.length);
    });
  }

  #applications(i: number): void {
    const { words = '', figures = [] } = this.#lines[i] ?? {};
    const { columns } = applicationsTable(this.tables.edition);
    const row = this.#applicationRow(i);
    if (!row) {
      if (words !== '' && figures.length === columns.length)
        this.tables.strange.push({ table: 'applications', text: words });
      return;
    }
    if (figures.length !== columns.length) {
      // A sentence may end with a label and a number; a row has more of them.
      if (figures.length > 1) this.#unreadable('applications', row.key, i, columns.length);
      return;
    }
    columns.forEach((column, c) => {
      this.tables.add({ table: 'applications', row: row.key, column: column.key }, figures[c] ?? '');
    });
  }

  /** The row that the words of a line name, together with the lines over which the label is broken. */
  #applicationRow(i: number): ApplicationRow | undefined {
    const rows = this.#labels.applicationRows;
    const own = this.#lines[i]?.words ?? '';
    const alone = exactly(rows, own) ?? (own === '' ? undefined : endingWith(rows, own));
    if (alone) return alone;
    const before = this.#wordLines(i, -1);
    const behind = this.#wordLines(i, 1);
    for (let after = 0; after <= behind.length; after += 1)
      for (let ahead = 0; ahead <= before.length; ahead += 1) {
        const parts = [...before.slice(0, ahead).reverse(), own, ...behind.slice(0, after)];
        const found = endingWith(rows, parts.join(''));
        if (found && ahead + after > 0) return found;
      }
    return undefined;
  }

  /** The next lines without figures in a direction, nearest first. */
  #wordLines(from: number, step: 1 | -1): string[] {
    const found: string[] = [];
    for (let i = from + step; found.length < BROKEN_OVER; i += step) {
      const line = this.#lines[i];
      if (!line || line.figures.length > 0) break;
      found.push(line.words);
    }
    return found;
  }

  #proceedings(i: number): void {
    const { words = '', figures = [] } = this.#lines[i] ?? {};
    const { headings, columns } = this.tables.edition.proceedings;
    const groups = headings.flatMap((heading) => heading.groups);
    if (words !== '' || figures.length !== groups.length * columns.length) return;
    // Headings that are written downwards come apart into their characters.
    const above = new Set(this.texts.slice(Math.max(0, i - HEADINGS_WITHIN), i).join(''));
    const named = [...groups, ...columns].every(({ label }) =>
      Array.from(label).every((one) => above.has(one)),
    );
    if (!named) return;
    groups.forEach((group, g) => {
      columns.forEach((column, c) => {
        const text = figures[g * columns.length + c] ?? '';
        this.tables.add({ table: 'proceedings', row: group.key, column: column.key }, text);
      });
    });
  }

  #unreadable(table: 'proactive' | 'applications', row: string, i: number, wanted: number): void {
    const count = this.#lines[i]?.figures.length ?? 0;
    const why = `应有 ${wanted} 个数，读出 ${count} 个，无法确定各属哪一栏`;
    this.tables.unreadable({ table, row, text: this.texts[i]?.trim() ?? '', why });
  }
}

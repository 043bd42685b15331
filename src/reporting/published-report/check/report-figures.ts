import { figureItems } from '../../../law/editions/figure-items.js';
import type { CellRef } from '../../render/report-document.js';
import { figureOf } from '../recognise/cell-reading.js';
import type { MoneyUnit } from '../recognise/cell-reading.js';
import type { ReadTables } from '../recognise/read-tables.js';
import { identitiesOfReport } from './identities-of-report.js';
import type { ReportIdentity } from './identities-of-report.js';

const YUAN_IN_WAN = 10_000;

const nameOf = ({ table, row, column }: CellRef): string => `${table}/${row}/${column}`;

/** A blank cell that cannot stand for zero: what the sums say should be there. */
export interface BlankCell {
  readonly ref: CellRef;
  readonly implied: number;
}

/**
 * The figures of a report as numbers. A blank is taken for zero, as offices mean it, unless every sum that it takes part in
 * then asks for the same other number: that figure is then not told, rather than wrong.
 */
export class ReportFigures {
  /** Blanks that are no zeros. */
  readonly missing: readonly BlankCell[];
  readonly #missing: ReadonlySet<string>;

  constructor(private readonly tables: ReadTables) {
    this.missing = tables.cells.flatMap((cell) => {
      if (cell.reading.kind !== 'blank') return [];
      const implied = this.#implied(cell);
      return implied === undefined || implied === 0 ? [] : [{ ref: cell, implied }];
    });
    this.#missing = new Set(this.missing.map(({ ref }) => nameOf(ref)));
  }

  /** @returns undefined for a cell that was not found, cannot be read, or was left out */
  at(ref: CellRef): number | undefined {
    return this.#missing.has(nameOf(ref)) ? undefined : this.#printed(ref);
  }

  /** @returns undefined where a part is unknown */
  sum(refs: readonly CellRef[]): number | undefined {
    return refs.reduce<number | undefined>((total, ref) => {
      const value = this.at(ref);
      return total === undefined || value === undefined ? undefined : total + value;
    }, 0);
  }

  #printed(ref: CellRef): number | undefined {
    const reading = this.tables.at(ref)?.reading;
    if (reading === undefined) return undefined;
    if (reading.kind === 'blank') return 0;
    const figure = figureOf(reading);
    const money = reading.kind === 'annotated' ? reading.money : undefined;
    return figure === undefined || money === undefined ? figure : figure * this.#unitsIn(money, ref);
  }

  /** How many of the unit of its column an amount has that names another one. */
  #unitsIn(money: MoneyUnit, { row }: CellRef): number {
    const unit = figureItems(this.tables.edition).find(({ key }) => key === row)?.unit;
    if (unit === 'wan' && money === '元') return 1 / YUAN_IN_WAN;
    return unit === 'yuan' && money === '万元' ? YUAN_IN_WAN : 1;
  }

  /** What the sums ask a blank cell to be; undefined where they disagree or cannot tell. */
  #implied(blank: CellRef): number | undefined {
    const wanted = identitiesOfReport(this.tables.edition).flatMap(
      (identity) => this.#wanted(identity, blank) ?? [],
    );
    const [first] = wanted;
    return first !== undefined && first > 0 && wanted.every((one) => one === first) ? first : undefined;
  }

  #wanted({ expected, actual }: ReportIdentity, blank: CellRef): number | undefined {
    const isBlank = (ref: CellRef): boolean => nameOf(ref) === nameOf(blank);
    const side = expected.some(isBlank) ? 1 : actual.some(isBlank) ? -1 : 0;
    if (side === 0) return undefined;
    const sumOf = (refs: readonly CellRef[]): number =>
      refs.reduce((sum, ref) => sum + (this.#printed(ref) ?? NaN), 0);
    const difference = (sumOf(actual) - sumOf(expected)) * side;
    return Number.isNaN(difference) ? undefined : difference;
  }
}

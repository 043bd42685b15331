import { law } from '../../law/law.js';
import type { FigureItemName } from '../../law/editions/figure-items.js';
import type { FigureUnit } from '../../law/editions/edition.js';
import type { FigureRecord } from './records/record-schemas.js';

/** Decimals that a printed figure may have, so that money is a whole number of 分. */
export const DECIMALS: Readonly<Record<FigureUnit, number>> = { count: 0, yuan: 2, wan: 6 };

export const isNarrative = (item: string): boolean => item.startsWith('narrative.');

/** Items of table 二 of every edition, for one register may serve reports in both, and of section 一. */
export const knownFigureItem = (key: string): FigureItemName | undefined => law().figureItem(key);

/** A decimal number moved to the left of the point by so many digits, exactly: 12.3456 by 6 is 12345600. */
export function shiftedLeft(value: number, digits: number): number {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return Number(`${whole}${decimals.padEnd(digits, '0')}`);
}

/** What the database keeps of a figure: exactly one of a quantity, an amount in 分, or prose. */
export interface StoredFigure {
  readonly quantity?: number;
  readonly amountFen?: number;
  readonly narrative?: string;
}

/** The checked figure in the units of the database. */
export function storedFigure({ item, value }: FigureRecord): StoredFigure {
  if (typeof value === 'string') return { narrative: value };
  const unit = knownFigureItem(item)?.unit ?? 'count';
  return unit === 'count' ? { quantity: value } : { amountFen: shiftedLeft(value, DECIMALS[unit]) };
}

/** Yuan in 分. */
export const fenOf = (amountYuan: number): number => shiftedLeft(amountYuan, DECIMALS.yuan);

import { figureOf, readCell } from './cell-reading.js';

/** A line of text as a row of a table might be: words, and behind them figures. */
export interface LineRow {
  readonly words: string;
  readonly figures: readonly string[];
}

const isFigureToken = (token: string): boolean => figureOf(readCell(token)) !== undefined;

/** Parts a line into its words and the figures that end it. */
export function lineRow(text: string): LineRow {
  const tokens = text.split(/\s+/).filter((token) => token !== '');
  const last = tokens.findLastIndex((token) => !isFigureToken(token));
  return { words: tokens.slice(0, last + 1).join(' '), figures: tokens.slice(last + 1) };
}

import type { Disposal, DisposalsFile } from './disposals-schema.js';
import type { ProceedingResult } from './keys.js';

export type ProceedingKind = 'review' | 'lawsuit';

/** Words are compared without spaces and punctuation, and full-width letters as their plain ones. */
export const comparableWord = (word: string): string =>
  word.normalize('NFKC').replace(/[\p{P}\p{Z}\s]/gu, '');

const byWord = (disposals: readonly Disposal[]): ReadonlyMap<string, Disposal> =>
  new Map(
    disposals.flatMap((one) =>
      [one.word, ...one.aliases].map((word) => [comparableWord(word), one] as const),
    ),
  );

/** The law's own words for how a review or a lawsuit ended, and where they count in table 四. */
export class Disposals {
  readonly review: readonly Disposal[];
  readonly lawsuit: readonly Disposal[];
  readonly #columns: DisposalsFile['columns'];
  /** Column of a decision that upholds one part and corrects another. */
  readonly mixed: ProceedingResult;
  readonly mixedNote: string;
  readonly #words: Readonly<Record<ProceedingKind, ReadonlyMap<string, Disposal>>>;

  constructor(data: DisposalsFile) {
    this.review = data.review;
    this.lawsuit = data.lawsuit;
    this.mixed = data.mixed.column;
    this.mixedNote = data.mixed.note;
    this.#columns = data.columns;
    this.#words = { review: byWord(data.review), lawsuit: byWord(data.lawsuit) };
  }

  /** What a column is called. */
  columnLabel(column: Disposal['column']): string {
    return this.#columns[column].label;
  }

  /** undefined for a word that the law data do not know. */
  find(kind: ProceedingKind, word: string): Disposal | undefined {
    return this.#words[kind].get(comparableWord(word));
  }
}

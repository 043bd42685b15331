import type { LocalDate } from '../../law/local-date.js';
import type { StoredAnswer } from './remedied-answers.repository.js';

/** What is filed, as far as it tells which answer it contests. */
export interface Filed {
  readonly round?: number | null | undefined;
  readonly filedOn?: LocalDate | null | undefined;
}

/**
 * The answer that is contested: the round that was told, else the last that had been given when it was filed. Undefined: there
 * was none, and its absence is contested.
 * @param answers of one case, in the order of their rounds
 * @param on where the day of filing is not known
 */
export function answerContested(
  answers: readonly StoredAnswer[],
  { round, filedOn }: Filed,
  on: LocalDate,
): StoredAnswer | undefined {
  if (round != null) return answers.find((answer) => answer.round === round);
  return answers.findLast(({ givenOn }) => givenOn !== null && givenOn <= (filedOn ?? on));
}

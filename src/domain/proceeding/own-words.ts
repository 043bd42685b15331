import type { LocalDate } from '../../law/local-date.js';
import { comparableWord, type ProceedingKind } from '../../law/vocabularies/disposals.js';
import type { OwnColumn } from '../../law/vocabularies/keys.js';
import type { DisposalWords } from './disposals.js';

/** Where an agency counts a word of decisions of a day and later, until the next of the same word. */
export interface OwnWord {
  readonly kind: ProceedingKind;
  /** As the law data write it, or one that they do not know. */
  readonly word: string;
  /** Null: where the law data say. */
  readonly column: OwnColumn | null;
  readonly from: LocalDate;
}

/** What an agency or a superior of it chose for a word. */
export interface WordChoice extends OwnWord {
  /** 0: the agency itself, 1: its superior, … */
  readonly depth: number;
  /** In the order in which they were chosen. */
  readonly id: number;
}

/** A choice that holds from a day on; null: none does any more. */
export interface WordPeriod<Choice> {
  readonly from: LocalDate;
  readonly choice: Choice | null;
}

const keyOf = (kind: ProceedingKind, word: string): string => `${kind} ${comparableWord(word)}`;

/**
 * What holds when of the choices for one word. For a decision of a day the nearest agency that chose wins; of its choices that
 * reach the day the latest, so that the years before keep theirs. One that was taken back lets through what is above.
 */
export function periodsOf<Choice extends WordChoice>(choices: readonly Choice[]): WordPeriod<Choice>[] {
  const nearest = choices.toSorted((a, b) => a.depth - b.depth || b.id - a.id);
  const days = [...new Set(choices.map(({ from }) => from))].sort();
  const periods: WordPeriod<Choice>[] = [];
  for (const from of days) {
    const reaching = nearest.filter((one) => one.from <= from);
    const latest = reaching.filter((one, at) => one.depth !== reaching[at - 1]?.depth);
    const choice = latest.find(({ column }) => column !== null) ?? null;
    const before = periods.at(-1)?.choice ?? null;
    if (choice !== before) periods.push({ from, choice });
  }
  return periods;
}

/** Choices by the word that they are about. */
export function choicesByWord<Choice extends Pick<OwnWord, 'kind' | 'word'>>(
  choices: readonly Choice[],
): ReadonlyMap<string, readonly Choice[]> {
  const byWord = new Map<string, Choice[]>();
  for (const choice of choices) {
    const key = keyOf(choice.kind, choice.word);
    const ofWord = byWord.get(key);
    if (ofWord) ofWord.push(choice);
    else byWord.set(key, [choice]);
  }
  return byWord;
}

/** What an agency counts otherwise than the law data, whoever chose it; the same where figures are the same. */
export function ownWordsOf(choices: readonly WordChoice[]): OwnWord[] {
  return [...choicesByWord(choices).values()].flatMap((ofWord) =>
    periodsOf(ofWord)
      .map(({ from, choice }) => ({ from, column: choice?.column ?? null }))
      .filter(({ column }, at, all) => column !== (all[at - 1]?.column ?? null))
      .flatMap((period) => ofWord.slice(0, 1).map(({ kind, word }) => ({ kind, word, ...period }))),
  );
}

/**
 * The words by which an agency counts: its own before those of the law data. A word without a day of decision is read as it
 * was placed last.
 */
export function wordsWith(words: DisposalWords, own: readonly OwnWord[] = []): DisposalWords {
  if (own.length === 0) return words;
  const placed = choicesByWord(own);
  return {
    find(kind, word, decidedOn) {
      const known = words.find(kind, word, decidedOn);
      const periods = placed.get(keyOf(kind, known?.word ?? word)) ?? [];
      const found = periods.findLast(({ from }) => decidedOn === undefined || from <= decidedOn);
      if (found?.column == null) return known;
      const { silent = true, goesOn = false } = known ?? {};
      return { word: found.word, column: found.column, silent, goesOn, own: true };
    },
  };
}

import type { DisposalWord } from '../api/types.js';

export const SHOWN_LABELS = { all: '全部', silent: '法无明文', chosen: '另有选择' } as const;
export type Shown = keyof typeof SHOWN_LABELS;

export const SHOWN = Object.keys(SHOWN_LABELS) as Shown[];

/** Words are compared without spaces and punctuation, as the server does. */
const comparable = (text: string): string => text.normalize('NFKC').replace(/[\p{P}\p{Z}\s]/gu, '');

const isChosen = ({ placements, exceptions }: DisposalWord): boolean =>
  placements.length > 0 || exceptions.length > 0;

/** Those of a kind that are asked for, found by the word or another way of writing it. */
export function wordsShown(
  words: readonly DisposalWord[],
  { kind, shown, text }: { kind: DisposalWord['kind']; shown: Shown; text: string },
): DisposalWord[] {
  const typed = comparable(text);
  return words.filter(
    (one) =>
      one.kind === kind &&
      (shown !== 'silent' || one.law?.silent === true) &&
      (shown !== 'chosen' || isChosen(one)) &&
      [one.word, ...one.aliases].some((word) => comparable(word).includes(typed)),
  );
}

/** Whether the agency itself has a choice to take back. */
export const hasOwn = ({ placements }: DisposalWord): boolean => placements.some(({ by }) => by === 'own');

import { choicesByWord, periodsOf, type WordPeriod } from '../../domain/proceeding/own-words.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { comparableWord, type ProceedingKind } from '../../law/vocabularies/disposals.js';
import type { Disposal } from '../../law/vocabularies/disposals-schema.js';
import type { ChosenWord } from '../../settings/own-words.js';
import type { AgencySettings } from '../../settings/effective-settings.js';
import type { WordAnswer, WordPlacement } from './words.schemas.js';

export interface WordsToTell {
  readonly chosen: readonly ChosenWord[];
  readonly below: readonly ChosenWord[];
  readonly settings: AgencySettings;
  readonly today: LocalDate;
}

const KINDS = ['review', 'lawsuit'] as const satisfies readonly ProceedingKind[];
const NOWHERE = '不能登记';
const labelOf = (column: Disposal['column']): string => law().disposals.columnLabel(column);

/** Every word of the law data in their order, then those that an agency added. */
export function wordAnswers(told: WordsToTell): WordAnswer[] {
  const { disposals } = law();
  return KINDS.flatMap((kind) => {
    const chosen = wordsOf(kind, told.chosen);
    const below = wordsOf(kind, told.below);
    const added = [...new Map([...below, ...chosen]).entries()]
      .filter(([key]) => disposals.find(kind, key) === undefined)
      .map(([key, choices]) => ({ key, word: choices[0]?.word ?? key, known: undefined }));
    const known = disposals[kind].map((one) => ({
      key: comparableWord(one.word),
      word: one.word,
      known: one,
    }));
    return [...known, ...added].map(({ key, word, known: one }) =>
      wordAnswer(
        { kind, word, known: one, chosen: chosen.get(key) ?? [], below: below.get(key) ?? [] },
        told,
      ),
    );
  });
}

const wordsOf = (
  kind: ProceedingKind,
  choices: readonly ChosenWord[],
): ReadonlyMap<string, readonly ChosenWord[]> =>
  new Map(
    [...choicesByWord(choices.filter((one) => one.kind === kind)).values()].map((ofWord) => [
      comparableWord(ofWord[0]?.word ?? ''),
      ofWord,
    ]),
  );

interface OneWord {
  readonly kind: ProceedingKind;
  readonly word: string;
  readonly known: Disposal | undefined;
  readonly chosen: readonly ChosenWord[];
  readonly below: readonly ChosenWord[];
}

function wordAnswer({ kind, word, known, chosen, below }: OneWord, told: WordsToTell): WordAnswer {
  const lawColumn = known?.column === 'dismissedSuit' ? told.settings.dismissedSuit : (known?.column ?? null);
  const placements = periodsOf(chosen).map((period) => placementOf(period, lawColumn));
  const now = placements.findLast(({ from }) => from <= told.today);
  const applies = now ?? { ...placementOf({ from: told.today, choice: null }, lawColumn), from: null };
  return {
    kind,
    word,
    aliases: [...(known?.aliases ?? [])],
    law: known === undefined ? null : lawOf(known),
    applies,
    placements,
    exceptions: exceptionsOf(below),
  };
}

const lawOf = ({ article, from, formerly, column, silent }: Disposal): NonNullable<WordAnswer['law']> => ({
  article,
  from,
  formerly: formerly ?? null,
  column,
  label: labelOf(column),
  silent,
});

function placementOf(
  { from, choice }: WordPeriod<ChosenWord>,
  lawColumn: Disposal['column'] | null,
): WordPlacement {
  const column = choice?.column ?? lawColumn;
  const isOwn = choice?.depth === 0;
  return {
    from,
    column,
    label: column === null ? NOWHERE : labelOf(column),
    by: choice === null ? 'law' : isOwn ? 'own' : 'superior',
    chosenBy: choice === null ? null : { code: choice.code, name: choice.agencyName },
    article: choice?.article ?? null,
    reason: choice?.reason ?? null,
    changedBy: isOwn ? choice.changedBy : null,
    changedOn: choice?.changedOn ?? null,
  };
}

/** What agencies below chose last and did not take back. */
function exceptionsOf(below: readonly ChosenWord[]): WordAnswer['exceptions'] {
  const agencies = [...new Set(below.map(({ code }) => code))];
  return agencies.flatMap((code) => {
    const own = below.filter((one) => one.code === code).map((one) => ({ ...one, depth: 0 }));
    const last = periodsOf(own).at(-1)?.choice;
    if (!last?.column) return [];
    const { agencyName, column, from } = last;
    return [{ code, name: agencyName, column, label: labelOf(column), from }];
  });
}

import { choicesByWord, periodsOf, type OwnWord } from '../../domain/proceeding/own-words.js';
import type { CountingRules } from '../../domain/counting-rules.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { countsText, type AppliedWord, type WordColumn } from '../../reporting/annual-report/applied-word.js';
import type { Period } from '../../reporting/definition/period.js';
import type { ChosenWord } from '../../settings/own-words.js';

interface CountedBy {
  readonly agency: string;
  readonly ownWords: readonly OwnWord[];
}

/**
 * The words that the agency, or one of its sum, counts otherwise than the law data, for decisions of the period.
 * @param own what the agency and its superiors chose
 */
export function appliedWords(
  own: readonly ChosenWord[],
  rules: CountingRules,
  all: readonly CountedBy[],
  period: Period,
): AppliedWord[] {
  const chosen = choicesByWord(own);
  const ofRoot = choicesByWord(rules.ownWords ?? []);
  const ofEach = all.map(({ agency, ownWords }) => ({ agency, words: choicesByWord(ownWords) }));
  const everyWord = new Map(
    [rules.ownWords ?? [], ...all.map(({ ownWords }) => ownWords)].flatMap((words) => [
      ...choicesByWord(words),
    ]),
  );
  return [...everyWord].flatMap(([key, [one]]) => {
    if (!one) return [];
    const columns = columnsOf(chosen.get(key) ?? [], period);
    const expected = textOf(ofRoot.get(key), period);
    const exceptions = ofEach
      .map(({ agency, words }) => ({ agency, value: textOf(words.get(key), period) }))
      .filter(({ value }) => value !== expected);
    if (columns.length === 0 && exceptions.length === 0) return [];
    return [{ ...namesOf(one, rules), columns, exceptions }];
  });
}

function namesOf({ kind, word }: OwnWord, rules: CountingRules): Pick<AppliedWord, 'label' | 'usual'> {
  const { disposals, proceedings } = law();
  const column = disposals.find(kind, word)?.column;
  const usual = column === 'dismissedSuit' ? rules.dismissedSuit : column;
  return {
    label: `${proceedings[kind].label}文书用语“${word}”`,
    usual: usual === undefined ? null : disposals.columnLabel(usual),
  };
}

/** Those that decisions of the period can fall under. */
function within<One extends { readonly from: LocalDate }>(
  periods: readonly One[],
  { from, to }: Period,
): One[] {
  return periods.filter((one, at) => {
    const next = periods[at + 1];
    return one.from <= to && (next === undefined || next.from > from);
  });
}

const columnsOf = (choices: readonly ChosenWord[], period: Period): WordColumn[] =>
  within(periodsOf(choices), period).flatMap(({ from, choice }) =>
    choice?.column
      ? [
          {
            from,
            column: law().disposals.columnLabel(choice.column),
            chosenBy: choice.agencyName,
            chosenOn: choice.changedOn,
          },
        ]
      : [],
  );

/** 自 2025-01-01 起作出的计入“结果维持”; 按通常的归类 where nothing was chosen. */
function textOf(words: readonly OwnWord[] | undefined, period: Period): string {
  const texts = within(words ?? [], period).map(({ from, column }) =>
    column === null
      ? `自 ${from} 起作出的按通常的归类`
      : `自 ${from} 起作出的${countsText(law().disposals.columnLabel(column))}`,
  );
  return texts.length === 0 ? '按通常的归类' : texts.join('、');
}

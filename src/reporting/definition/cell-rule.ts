import type { Law } from '../../law/law.js';
import { addDays, type LocalDate } from '../../law/local-date.js';
import type { FigureItemName } from '../../law/editions/figure-items.js';
import type { SettingName } from '../../law/settings/setting-keys.js';
import type { Outcome } from '../../law/vocabularies/keys.js';
import { isRegistered } from './registered-items.js';
import type { CasePredicate } from './applications-table.js';
import type { Period } from './period.js';
import type { ProceedingPredicate } from './proceedings-table.js';

/** What a cell counts, told from the very predicate that counts it. */
export interface CellRule {
  /** Chinese, without a full stop: what has to be true of a record, one after the other. */
  readonly sentences: readonly string[];
  /** On what that rests; of another text than the 条例, with its name. Each once, in the order of the sentences. */
  readonly articles: readonly string[];
  /** Choices of the agency that bear on the cell. */
  readonly settings: readonly SettingName[];
}

/** One condition of a rule. */
interface Part {
  readonly words: string;
  readonly articles?: readonly string[];
  readonly settings?: readonly SettingName[];
}

type RuleLaw = Pick<Law, 'cellRules' | 'outcomes' | 'applicantTypes' | 'disposals' | 'terms'>;

const printedDay = (day: LocalDate): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** @throws Error for a place of the data file that names nothing: it would be printed as it stands */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the rules of cells name ${place}, which is nothing`);
    return value;
  });
}

const daysOf = ({ from, to }: Period): Record<'from' | 'to' | 'before', string> => ({
  from: printedDay(from),
  to: printedDay(to),
  before: printedDay(addDays(from, -1)),
});

function ruleOf(parts: readonly Part[], values: Readonly<Record<string, string>>): CellRule {
  return {
    sentences: parts.map(({ words }) => filled(words, values)),
    articles: [...new Set(parts.flatMap(({ articles = [] }) => articles))],
    settings: [...new Set(parts.flatMap(({ settings = [] }) => settings))],
  };
}

const named = (article: string): string => (article.startsWith('第') ? `条例${article}` : article);

function resultPart(outcomes: readonly Outcome[], row: string, law: RuleLaw): Part {
  const { words, settings, settingsOf } = law.cellRules.outcomes;
  return {
    words: filled(words, { label: row }),
    articles: outcomes.flatMap((outcome) => law.outcomes[outcome].articles.map(named)),
    settings: [...settings, ...outcomes.flatMap((outcome) => settingsOf[outcome] ?? [])],
  };
}

function applicantPart(types: NonNullable<CasePredicate['applicantTypes']>, law: RuleLaw): Part {
  const { words, articles, settingsOf } = law.cellRules.applicants;
  const label = types.map((type) => law.applicantTypes[type].label).join('、');
  return { words: filled(words, { label }), articles, settings: types.flatMap((type) => settingsOf[type]) };
}

/**
 * A cell of table 三 in words.
 * @param row its label as the edition prints it
 */
export function caseCellRule(
  { measure, outcomes, applicantTypes }: CasePredicate,
  row: string,
  period: Period,
  law: RuleLaw,
): CellRule {
  const { measures, allOutcomes, allApplicants } = law.cellRules;
  const ofResult = measure === 'handled' ? [outcomes ? resultPart(outcomes, row, law) : allOutcomes] : [];
  const ofApplicant = applicantTypes ? applicantPart(applicantTypes, law) : allApplicants;
  return ruleOf([measures[measure], ...ofResult, ofApplicant], daysOf(period));
}

/**
 * A cell of table 二 in words.
 * @throws Error for an item that the data file has no words for
 */
export function figureCellRule(
  { key, subject, heading }: FigureItemName,
  period: Period,
  law: RuleLaw,
): CellRule {
  const { items, articles, supplied, registered } = law.cellRules.figures;
  const words = items[key.split('.').at(-1) ?? ''];
  if (words === undefined) throw new Error(`the rules of cells have no words for ${key}`);
  const parts: Part[] = [
    { words, articles: [named(heading), ...articles] },
    { words: isRegistered(key) ? registered : supplied },
  ];
  return ruleOf(parts, { ...daysOf(period), subject });
}

/** The words of decisions that lead to a column; to what a dismissed suit leads, the agency has chosen. */
function wordsPart({ group, counts }: ProceedingPredicate, law: RuleLaw): Part[] {
  const { cellRules, disposals } = law;
  // A word such as 中止 leaves pending what is pending anyway.
  if (counts === 'pending' || counts === 'all') return [];
  const kind = group === 'review' ? 'review' : 'lawsuit';
  const found = disposals[kind].filter(({ column }) => column === counts);
  const dismissed = kind === 'lawsuit' && (counts === 'upheld' || counts === 'other');
  return [
    {
      words: filled(cellRules.proceedings.disposals, { words: found.map(({ word }) => word).join('、') }),
      articles: found.map(({ article }) => article),
      settings: dismissed ? cellRules.proceedings.dismissed : [],
    },
  ];
}

/**
 * A cell of table 四 in words.
 * @param column its label as the edition prints it
 */
export function proceedingCellRule(
  predicate: ProceedingPredicate,
  column: string,
  period: Period,
  law: RuleLaw,
): CellRule {
  const { group, counts } = predicate;
  const { concluded, pending, all, lawsuit } = law.cellRules.proceedings;
  const first = counts === 'pending' ? pending : counts === 'all' ? all : concluded;
  const { label, article } = law.terms.proceedingGroups[group];
  const parts: Part[] = [
    { ...first, articles: [...first.articles, ...(article === undefined ? [] : [article])] },
    ...wordsPart(predicate, law),
    ...(group === 'review' ? [] : [lawsuit]),
  ];
  return ruleOf(parts, { ...daysOf(period), label: column, group: label });
}

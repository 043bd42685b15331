import { law } from '../../law/law.js';
import { comparableWord as normal } from '../../law/vocabularies/disposals.js';

export interface Choice {
  readonly key: string;
  readonly label: string;
}

interface Labelled {
  readonly label: string;
}

const fromTerms = (terms: Readonly<Record<string, Labelled>>): Choice[] =>
  Object.entries(terms).map(([key, { label }]) => ({ key, label }));

const fixed =
  (labels: Readonly<Record<string, string>>): (() => Choice[]) =>
  () =>
    Object.entries(labels).map(([key, label]) => ({ key, label }));

/** Names of all editions' items; one that two editions use for different items says which edition it is of. */
function figureItems(): Choice[] {
  const items = law().editions.flatMap(({ id }) =>
    law()
      .figureItems(id)
      .map((item) => ({ ...item, id })),
  );
  const keys = (label: string): number =>
    new Set(items.filter((one) => one.label === label).map(({ key }) => key)).size;
  const choices = new Map<string, Choice>();
  for (const { key, label, id } of items.reverse()) {
    if (!choices.has(key))
      choices.set(key, { key, label: keys(label) > 1 ? `${label}（${id}年版）` : label });
  }
  const overview = law().figureSheets.overview.map(({ key, label }) => ({ key, label: `总体情况·${label}` }));
  return [...[...choices.values()].reverse(), ...overview];
}

const disposals = (kind: 'review' | 'lawsuit'): Choice[] =>
  law().disposals[kind].map(({ word }) => ({ key: word, label: word }));

const VOCABULARIES = {
  applicantType: () => fromTerms(law().applicantTypes),
  channel: () => [...fromTerms(law().terms.channels), { key: 'mail', label: '邮寄' }],
  outcome: () => fromTerms(law().outcomes),
  delivery: () => fromTerms(law().terms.deliveries),
  agencyLevel: () => fromTerms(law().terms.agencyLevels),
  agencyKind: () => fromTerms(law().terms.agencyKinds),
  decisionCause: () => fromTerms(law().terms.decisionCauses),
  caseEvent: () => fromTerms(law().terms.caseEvents),
  proceedingResult: () => fromTerms(law().terms.proceedingResults),
  reviewDisposal: () => disposals('review'),
  lawsuitDisposal: () => disposals('lawsuit'),
  figureItem: figureItems,
  origin: fixed({
    split: '由一件申请拆分',
    transfer: '由其他机关转来',
    carriedFromBefore: '启用系统前的结转',
  }),
  opinion: fixed({ agrees: '同意公开', objects: '不同意公开' }),
  route: fixed({ direct: '未经复议直接起诉', afterReview: '复议后起诉' }),
  role: fixed({ original: '作出答复的机关', reviewBody: '复议机关' }),
  complaint: () => fromTerms(law().proceedings.complaints),
  lossReason: () => fromTerms(law().proceedings.lossReasons),
  complainant: fixed({ applicant: '申请人', thirdParty: '第三方' }),
  order: fixed({ redo: '重新答复', answer: '首次答复' }),
  judgmentForm: fixed({ judgment: '判决', ruling: '裁定', mediation: '调解书' }),
  figureScope: fixed({ own: '本机关', tree: '本机关及下级' }),
  documentType: fixed({ regulation: '规章', normativeDocument: '行政规范性文件' }),
  documentEnding: fixed({
    repealed: '废止',
    expired: '期满失效',
    declaredInvalid: '宣布失效',
    replaced: '被新文件替代',
  }),
} as const satisfies Record<string, () => readonly Choice[]>;

export type Vocabulary = keyof typeof VOCABULARIES;

interface Lookup {
  readonly choices: readonly Choice[];
  readonly keyOf: ReadonlyMap<string, string>;
  readonly labelOf: ReadonlyMap<string, string>;
}

const lookups = new Map<Vocabulary, Lookup>();

function lookup(vocabulary: Vocabulary): Lookup {
  const known = lookups.get(vocabulary);
  if (known) return known;
  const choices = VOCABULARIES[vocabulary]();
  const made: Lookup = {
    choices,
    keyOf: new Map(
      choices.flatMap(
        ({ key, label }) =>
          [
            [normal(label), key],
            [normal(key), key],
          ] as const,
      ),
    ),
    labelOf: new Map(choices.map(({ key, label }) => [key, label])),
  };
  lookups.set(vocabulary, made);
  return made;
}

/** What a clerk can pick, in the order of the law. */
export const choicesOf = (vocabulary: Vocabulary): readonly Choice[] => lookup(vocabulary).choices;

/** The key for a Chinese name, or for the key itself; undefined for a text that is neither. */
export const keyOfChoice = (vocabulary: Vocabulary, written: string): string | undefined =>
  lookup(vocabulary).keyOf.get(normal(written));

/** The Chinese name of a key; the key where it has none. */
export const labelOfKey = (vocabulary: Vocabulary, key: string): string =>
  lookup(vocabulary).labelOf.get(key) ?? key;

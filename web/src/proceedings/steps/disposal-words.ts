import type { Vocabularies } from '../../api/types.js';
import type { ProceedingKind } from '../proceeding-terms.js';

type Disposal = Vocabularies['disposals'][number];

const GROUPS: Readonly<Record<string, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  dismissedSuit: '驳回起诉（按计数规则计列）',
  asFirstInstance: '随前一审级的结果',
  stated: '改判（另选结果）',
  pending: '没有审结，发回或者指令',
};

/** A court of appeal speaks of the judgment below first. */
const FIRST = ['upheld', 'corrected', 'other', 'dismissedSuit', 'pending', 'asFirstInstance', 'stated'];
const APPEAL = ['asFirstInstance', 'stated', 'pending', 'upheld', 'corrected', 'other', 'dismissedSuit'];

/** What ends nothing, not even the instance, is a step of its own. */
const ENDS_NOTHING = /^(?:中止|不准许)/;

const isDecision = ({ kind, word, column }: Disposal): boolean =>
  column !== 'notCounted' && !(column === 'pending' && (kind === 'review' || ENDS_NOTHING.test(word)));

export interface DisposalGroup {
  readonly column: string;
  readonly label: string;
  readonly words: readonly Disposal[];
}

/** The law's own words with which a decision may end, by the column that each leads to. */
export function disposalGroups(
  disposals: readonly Disposal[] | undefined,
  kind: ProceedingKind,
  level: number,
): DisposalGroup[] {
  const words = (disposals ?? []).filter((one) => one.kind === kind && isDecision(one));
  return (level > 1 ? APPEAL : FIRST)
    .map((column) => ({
      column,
      label: GROUPS[column] ?? column,
      words: words.filter((one) => one.column === column),
    }))
    .filter(({ words: some }) => some.length > 0);
}

/** Offices write a word with and without commas. */
const plain = (word: string): string => word.replace(/[\p{P}\s]/gu, '');

/** The law's own word that is meant; undefined for one that the law data do not know. */
export const knownWord = (
  disposals: readonly Disposal[] | undefined,
  kind: ProceedingKind,
  word: string,
): Disposal | undefined =>
  disposals?.find(
    (one) =>
      one.kind === kind && [one.word, ...one.aliases].some((written) => plain(written) === plain(word)),
  );

/** Whether the result has to be told beside the word: must, may, or not. */
export function needsResult(
  disposals: readonly Disposal[] | undefined,
  kind: ProceedingKind,
  word: string | undefined,
): 'must' | 'may' | 'no' {
  if (word === undefined || word.trim() === '') return 'no';
  const known = knownWord(disposals, kind, word);
  if (known === undefined) return 'may';
  return known.column === 'stated' ? 'must' : 'no';
}

/** What a decision with the word usually orders. */
export function usualOrder(word: string): 'redo' | 'answer' | undefined {
  if (/协议|继续履行/.test(word)) return undefined;
  if (/重作|重新/.test(word)) return 'redo';
  return /(?:责令|限期|判决|改判).*(?:履行|答复)/.test(word) ? 'answer' : undefined;
}

/** What a paper with the word usually is. */
export function usualForm(word: string): 'judgment' | 'ruling' | 'mediation' {
  if (word.includes('调解')) return 'mediation';
  return /起诉|撤诉|撤回|移送|终结|立案|发回|指令|再审申请/.test(word) ? 'ruling' : 'judgment';
}

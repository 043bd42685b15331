import type { LocalDate } from '../../law/local-date.js';
import type { Section } from '../render/report-document.js';
import { wordSentence, type AppliedWord } from './applied-word.js';

/** Behind the sections of the edition. */
export const METHOD_HEADING = '附：编报说明';

/** A rule on which the law is silent, and how the agency has it. */
export interface AppliedRule {
  readonly label: string;
  /** Names of the options, as people read them. */
  readonly value: string;
  readonly recommended: string;
  readonly deviates: boolean;
  readonly chosenBy: string | null;
  readonly chosenOn: LocalDate | null;
  /** Agencies of the sum that have it otherwise. */
  readonly exceptions: readonly { readonly agency: string; readonly value: string }[];
}

/** By what the figures were counted, and what they leave out. */
export interface MethodNote {
  readonly asOf: LocalDate;
  readonly rules: readonly AppliedRule[];
  /** Words of decisions that count otherwise than the law data say. */
  readonly words: readonly AppliedWord[];
  /** Applications that came and were not confirmed by the end of the period (条例 art. 31). */
  readonly unconfirmed: number;
  /** A changed rule has not reached every figure yet. */
  readonly recounting: boolean;
  /** Whatever else a reader must know: adjusted openings, a single-person office, reports that are missing. */
  readonly remarks: readonly string[];
}

const differs = ({ deviates, exceptions }: AppliedRule): boolean => deviates || exceptions.length > 0;

function sentence({
  label,
  value,
  recommended,
  deviates,
  chosenBy,
  chosenOn,
  exceptions,
}: AppliedRule): string {
  const by = chosenBy === null ? '' : `，由${chosenBy}于 ${chosenOn ?? ''} 选定`;
  const own = deviates
    ? `${label}：按“${value}”统计（推荐的做法是“${recommended}”）${by}。`
    : `${label}：按推荐的做法“${value}”统计。`;
  const others = exceptions.map(({ agency, value: theirs }) => `${agency}按“${theirs}”统计`);
  return others.length === 0 ? own : `${own}其中${others.join('，')}。`;
}

/** What a reader of the figures must know, sentence by sentence; every deviation from what is recommended is among them. */
export function methodSentences(note: MethodNote): string[] {
  const { asOf, rules, words, unconfirmed, recounting, remarks } = note;
  const different = rules.filter(differs);
  const rest =
    different.length === 0
      ? `法律、法规和年度报告格式没有规定的 ${rules.length} 项统计口径，均采用推荐的做法。`
      : `其余 ${rules.length - different.length} 项法律、法规和年度报告格式没有规定的统计口径，采用推荐的做法。`;
  return [
    ...different.map(sentence),
    rest,
    ...words.map(wordSentence),
    ...(unconfirmed === 0
      ? []
      : [`截至 ${asOf}，另有 ${unconfirmed} 件申请尚未经双方确认收到，未计入本年新收（条例第三十一条）。`]),
    ...(recounting ? ['统计口径改变后的重新计数尚未完成，部分数据可能仍按原来的口径。'] : []),
    ...remarks,
  ];
}

/** Printed with the report where the figures cannot be understood without it. */
export function methodSection(note: MethodNote): Section | undefined {
  const plain = !note.rules.some(differs) && note.words.length + note.remarks.length === 0;
  if (plain && note.unconfirmed === 0 && !note.recounting) return undefined;
  const blocks = methodSentences(note).map((text) => ({ kind: 'paragraph' as const, text }));
  return { key: 'method', heading: METHOD_HEADING, blocks };
}

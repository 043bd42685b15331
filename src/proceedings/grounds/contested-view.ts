import { law } from '../../law/law.js';
import type { TreeAgency } from '../../agencies/agency-tree.repository.js';
import type { ContestedOutcome } from './contested-grounds.js';
import type { Contested, ContestedGroundsAnswer } from './contested.schemas.js';
import type { ContestedFold, ContestedLine, FoldedReason, Tally } from './fold-contested.js';

type Reason = Contested['reasons'][number];

export function contestedLabel(outcome: ContestedOutcome): string {
  if (outcome === 'noAnswer') return '没有答复';
  return outcome === 'unlinked' ? '没有关联的申请' : law().outcomes[outcome].label;
}

/** @param told whether the reader may see the case: the words of a decision, and where they stand, may name people */
export const shownReason = ({ lossReason, text, ref, ...rest }: FoldedReason, told: boolean): Reason => ({
  ...rest,
  lossReason,
  label: lossReason && law().proceedings.lossReasons[lossReason].label,
  text: told ? text : null,
  ref: told ? ref : null,
});

export interface Shown {
  readonly agencies: ReadonlyMap<number, Pick<TreeAgency, 'code' | 'name'>>;
  readonly told: (agencyId: number) => boolean;
  readonly withRefs: boolean;
}

const shownLine = (
  line: ContestedLine,
  { agencies, told, withRefs }: Shown,
): ContestedGroundsAnswer['lines'] => {
  const agency = agencies.get(line.agencyId);
  if (!agency) return [];
  const { agencyId, reasons, ...rest } = line;
  const { code, name } = agency;
  return [
    {
      ...rest,
      outcomeLabel: contestedLabel(line.outcome),
      agency: { code, name },
      reasons: reasons.map((reason) => {
        const shown = shownReason(reason, told(agencyId));
        return withRefs ? shown : { ...shown, ref: null };
      }),
    },
  ];
};

export const shownFold = (
  { lines, complaints, total }: ContestedFold,
  shown: Shown,
): Pick<ContestedGroundsAnswer, 'lines' | 'complaints' | 'total'> => ({
  lines: lines.flatMap((line) => shownLine(line, shown)),
  complaints: complaints.map((one) => ({
    ...one,
    label: one.complaint === null ? '没有登记争议事项' : law().proceedings.complaints[one.complaint].label,
  })),
  total,
});

export const NOTE =
  '件次：复议、诉讼各计一次，分项争议的每项计一次；同一答复先复议后诉讼的计两次，涉及的答复只计一次。不予受理、不予立案和作为复议机关参加的诉讼不在其内。';

const RESULTS = [
  ['upheld', '维持'],
  ['corrected', '纠正'],
  ['other', '其他'],
  ['pending', '未结'],
] as const;

/** 本机关近三年（2024—2026年）以此理由答复被复议、诉讼 3 件次（涉及答复 2 次）：维持 1、纠正 2。 */
export function sentenceOf(tally: Tally, { from, to }: { from: number; to: number }): string {
  const results = RESULTS.flatMap(([key, label]) => (tally[key] === 0 ? [] : [`${label} ${tally[key]}`]));
  return `本机关近三年（${from}—${to}年）以此理由答复被复议、诉讼 ${tally.contested} 件次（涉及答复 ${tally.disputes} 次）：${results.join('、')}。`;
}

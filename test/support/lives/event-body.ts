import { textOf } from './day-walker.js';
import type { Attempt } from './case-model.js';

/** What the office writes beside, where something must be written. */
const WRITTEN: Readonly<Record<string, object>> = {
  ownUnitAsked: { unit: '档案室' },
  legalReturned: { reason: '请再核' },
  approvalRefused: { reason: '请再议' },
  voided: { reason: '重复登记' },
  publishedProactively: { address: '本机关网站' },
};
const COUNTS: Readonly<Record<string, string>> = {
  supplementRequested: 'replyWithinWorkingDays',
  reopened: 'redoWithinWorkingDays',
};
const ARRIVAL = 'Consulted';

const particularsOf = (outcome: string): object => ({
  reasons: '涉及正在调查的事项',
  ...(outcome === 'partial' && { given: '目录', refused: '附件' }),
});

/** What is sent to the program for an attempt. */
export function bodyOf({ type, day, told, strikes }: Attempt, into: string): Record<string, unknown> {
  const { party, servedOn, n, until, outcome, cause, reviewStage, reviewResult, delivery } = told;
  const unit = type.startsWith('ownUnit');
  return {
    type,
    on: textOf(day),
    ...WRITTEN[type],
    ...(party !== undefined && { [unit ? 'unit' : 'party']: party }),
    ...(servedOn !== undefined && { [type.endsWith(ARRIVAL) ? 'receivedOn' : 'servedOn']: textOf(servedOn) }),
    ...(n !== undefined && { [COUNTS[type] ?? 'workingDays']: n }),
    ...(until !== undefined && { until: textOf(until) }),
    ...(outcome !== undefined && { outcome, particulars: particularsOf(outcome) }),
    ...(cause !== undefined && { cause }),
    ...(reviewStage !== undefined && { stage: reviewStage }),
    ...(reviewResult !== undefined && { result: reviewResult }),
    ...(delivery !== undefined && { delivery }),
    ...(strikes !== undefined && { ref: strikes }),
    ...(type === 'merged' && { into }),
  };
}

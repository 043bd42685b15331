import type { CaseStage } from '../../law/workflow/keys.js';
import type { Deadline } from '../deadline/deadline.js';
import { fallenAlerts, type AlertRules, type DueAlert } from './due-alert.js';

/** How a case stands that waits for its answer. */
export interface WaitingCase {
  readonly deadline: Deadline;
  readonly stage: CaseStage;
  readonly supplementAsked: boolean;
}

/** What of a case has to be told by the day as of which its deadline was reckoned, in the order in which it fell. */
export function caseAlerts(waiting: WaitingCase, rules: AlertRules): DueAlert[] {
  const { deadline } = waiting;
  const { dueOn, alertOn, provisional, waitingFor, waitingUntil, on } = deadline;
  const found: DueAlert[] = [];
  if (dueOn !== null) {
    const period = { dueOn, provisional, planFor: alertOn ?? dueOn };
    found.push(...fallenAlerts(['answer.near', 'answer.last', 'answer.overdue'], period, on, rules));
  }
  if (mayAskForSupplement(waiting))
    found.push(...fallenAlerts(['supplementNotice.near'], { dueOn: deadline.supplementNoticeBy }, on, rules));
  if (waitingUntil !== null && (waitingFor === 'supplement' || waitingFor === 'fee'))
    found.push(...fallenAlerts([`${waitingFor}.lapsed`], { dueOn: waitingUntil }, on, rules));
  for (const { kind, limit, number } of deadline.silent)
    found.push(...fallenAlerts([`${kind}.silent`], { dueOn: limit, mark: String(number) }, on, rules));
  return found.toSorted((a, b) => (a.fallsOn < b.fallsOn ? -1 : a.fallsOn > b.fallsOn ? 1 : 0));
}

/** 条例 art. 30: once, within the days after receipt; whoever drafts the answer already needs no supplement. */
const mayAskForSupplement = ({ deadline, stage, supplementAsked }: WaitingCase): boolean =>
  stage === 'received' && !supplementAsked && deadline.on <= deadline.supplementNoticeBy;

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
  const { dueOn, alertOn, provisional, citation, extendableTo, waitingFor, waitingUntil, on } = deadline;
  const found: DueAlert[] = [];
  if (dueOn !== null) {
    const final = extendableTo === null;
    const period = { dueOn, provisional, final, citation, planFor: alertOn ?? dueOn };
    found.push(...fallenAlerts(['answer.near', 'answer.last', 'answer.overdue'], period, on, rules));
  }
  if (mayAskForSupplement(waiting)) {
    const period = { dueOn: deadline.supplementNoticeBy, provisional: deadline.supplementNoticeProvisional };
    found.push(...fallenAlerts(['supplementNotice.near'], period, on, rules));
  }
  if (waitingUntil !== null && (waitingFor === 'supplement' || waitingFor === 'fee')) {
    const period = { dueOn: waitingUntil, provisional: deadline.waitingProvisional };
    found.push(...fallenAlerts([`${waitingFor}.lapsed`], period, on, rules));
  }
  for (const { kind, limit, number, provisional: mayMove } of deadline.silent) {
    const period = { dueOn: limit, provisional: mayMove, mark: String(number) };
    found.push(...fallenAlerts([`${kind}.silent`], period, on, rules));
  }
  return found.toSorted((a, b) => (a.fallsOn < b.fallsOn ? -1 : a.fallsOn > b.fallsOn ? 1 : 0));
}

/** 条例 art. 30: once, within the days after receipt; whoever drafts the answer already needs no supplement. */
const mayAskForSupplement = ({ deadline, stage, supplementAsked }: WaitingCase): boolean =>
  stage === 'received' && !supplementAsked && deadline.on <= deadline.supplementNoticeBy;

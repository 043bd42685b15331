import type { CaseItem } from '../api/types.js';
import { dayText } from '../common/days.js';
import { WAITING_LABELS } from './case-terms.js';

type Due = Pick<
  CaseItem,
  | 'state'
  | 'dueOn'
  | 'overdue'
  | 'daysLeft'
  | 'provisional'
  | 'waitingFor'
  | 'waitingUntil'
  | 'waitingProvisional'
>;

function leftOf({ state, overdue, daysLeft }: Due): string {
  if (state === 'handled') return overdue ? '逾期答复' : '按期答复';
  if (daysLeft === null) return '';
  if (overdue) return daysLeft === 0 ? '已逾期' : `逾期 ${-daysLeft} 个工作日`;
  return daysLeft === 0 ? '今日到期' : `剩 ${daysLeft} 个工作日`;
}

/** The due day and what is left, in words as well as in colour. */
export function DueText(due: Due) {
  const { state, dueOn, overdue, provisional, waitingFor, waitingUntil, waitingProvisional } = due;
  const waiting =
    waitingFor &&
    `${WAITING_LABELS[waitingFor]}，至${dayText(waitingUntil)}${waitingProvisional ? '（暂定）' : ''}`;
  if (dueOn === null)
    return waiting ? (
      <span className="due-waiting">{waiting}</span>
    ) : (
      <>{state === 'handled' ? '已终结' : '—'}</>
    );
  return (
    <span className={overdue ? 'due due-over' : 'due'}>
      <span className="day">{dueOn}</span>
      {provisional && '（暂定）'}
      <span className="sub">
        {leftOf(due)}
        {waiting && `；${waiting}`}
      </span>
    </span>
  );
}

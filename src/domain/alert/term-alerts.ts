import type { LocalDate } from '../../law/local-date.js';
import type { ProceedingClock } from '../proceeding/clock-reckoning.js';
import { addDays } from '../../law/local-date.js';
import type { DueAlert } from './due-alert.js';

/**
 * What of the periods of a review or lawsuit has to be told by a day. Of those of the agency itself that they come to an end
 * and that they did; of a right, such as an appeal, only the first: whoever did not use it has decided.
 */
export function termAlerts(clocks: readonly ProceedingClock[], today: LocalDate): DueAlert[] {
  return clocks.flatMap(({ key, level, whose, dueOn, doneOn, alertOn, provisional, citation }) => {
    if (dueOn === null || doneOn !== null || (whose !== 'own' && whose !== 'right')) return [];
    const mark = level === null ? key : `${key}.${String(level)}`;
    const about = { mark, dueOn, provisional, citation, final: false };
    const near: DueAlert = { kind: 'term.near', fallsOn: alertOn ?? dueOn, ...about };
    const over: DueAlert = { kind: 'term.over', fallsOn: addDays(dueOn, 1), ...about };
    if (whose === 'right') return near.fallsOn <= today && today <= dueOn ? [near] : [];
    return [near, over].filter(({ fallsOn }) => fallsOn <= today);
  });
}

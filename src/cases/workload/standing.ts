import type { LocalDate } from '../../law/local-date.js';
import { WAITING_FOR } from '../case-deadline.schemas.js';
import { isWithin, type QueuedCase } from '../work-queue.js';
import type { Standing } from './workload.schemas.js';

/** Counts the open cases by what a clerk has to look at in the morning. */
export function standingOf(queue: readonly QueuedCase[], today: LocalDate): Standing {
  const count = (accepts: (queued: QueuedCase) => boolean): number => queue.filter(accepts).length;
  const waiting = WAITING_FOR.map((each) => [each, count(({ due }) => due.waitingFor === each)]);
  return {
    open: queue.length,
    overdue: count(({ due }) => isWithin(due, 'overdue', today)),
    today: count(({ due }) => isWithin(due, 'today', today)),
    week: count(({ due }) => isWithin(due, 'week', today)),
    waiting: Object.fromEntries(waiting) as Standing['waiting'],
  };
}

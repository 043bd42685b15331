import type { LocalDate } from '../../law/local-date.js';
import { CASE_STAGES } from '../../law/workflow/keys.js';
import { AWAITED, isAwaited, isWithin, type QueuedCase } from '../work-queue.js';
import type { Standing } from './workload.schemas.js';

/** Counts the open cases by what an office has to look at in the morning; by stage also the answers that came back. */
export function standingOf(queue: readonly QueuedCase[], today: LocalDate): Standing {
  const open = queue.filter(({ answered }) => !answered);
  const count = (accepts: (queued: QueuedCase) => boolean): number => open.filter(accepts).length;
  const each = <Key extends string>(
    keys: readonly Key[],
    accepts: (queued: QueuedCase, key: Key) => boolean,
  ): Record<Key, number> =>
    Object.fromEntries(keys.map((key) => [key, count((queued) => accepts(queued, key))])) as Record<
      Key,
      number
    >;
  return {
    open: open.length,
    overdue: count(({ due }) => isWithin(due, 'overdue', today)),
    today: count(({ due }) => isWithin(due, 'today', today)),
    week: count(({ due }) => isWithin(due, 'week', today)),
    waiting: each(AWAITED, isAwaited),
    stages: stagesOf(queue),
    late: count(({ late }) => late),
    lateEntries: open.reduce((sum, { lateEntries }) => sum + lateEntries, 0),
  };
}

const stagesOf = (queue: readonly QueuedCase[]): Standing['stages'] =>
  Object.fromEntries(
    CASE_STAGES.map((key) => [key, queue.filter(({ stage }) => stage === key).length]),
  ) as Standing['stages'];

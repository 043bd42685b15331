import type { LocalDate } from '../../law/local-date.js';
import { lawAt } from '../../law/parameters/dated-parameter.js';
import type { DeadlineLaw } from '../deadline/deadline-facts.js';
import { addWorkingDays, type WorkingDayReckoning } from '../working-days/working-days.js';
import type { Step } from './steps.js';

/**
 * The end of the five working days in which a review body examines whether to accept (行政复议法 art. 30, 88). What was supplemented is
 * dealt with by article 30 anew (art. 31), so they begin again with its receipt. Null while a supplement is awaited.
 */
export function acceptanceEnd(
  filedOn: LocalDate,
  steps: readonly Step[],
  law: DeadlineLaw,
): WorkingDayReckoning | null {
  const last = steps.findLast(({ type }) => type === 'supplementRequested' || type === 'supplementReceived');
  if (last?.type === 'supplementRequested') return null;
  const from = last?.on ?? filedOn;
  return addWorkingDays(from, lawAt(law.timeLimits.reviewAcceptance, from), law.calendar);
}

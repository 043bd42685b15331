import type { LocalDate } from '../../law/local-date.js';
import { lawAt } from '../../law/parameters/dated-parameter.js';
import type { DeadlineLaw } from '../deadline/deadline-facts.js';
import {
  addWorkingDays,
  workingDaysBetween,
  type WorkingDayReckoning,
} from '../working-days/working-days.js';
import type { Step } from './steps.js';

/**
 * The end of the five working days in which a review body examines whether to accept (行政复议法 art. 30, 88); what a supplement
 * takes is not counted (art. 31). Null while one is awaited.
 */
export function acceptanceEnd(
  filedOn: LocalDate,
  steps: readonly Step[],
  law: DeadlineLaw,
): WorkingDayReckoning | null {
  let days = lawAt(law.timeLimits.reviewAcceptance, filedOn);
  let asked: LocalDate | undefined;
  for (const { type, on } of steps) {
    if (type === 'supplementRequested') asked ??= on;
    if (type === 'supplementReceived' && asked !== undefined) {
      days += workingDaysBetween(asked, on, law.calendar);
      asked = undefined;
    }
  }
  return asked === undefined ? addWorkingDays(filedOn, days, law.calendar) : null;
}

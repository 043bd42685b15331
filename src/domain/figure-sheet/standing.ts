import { addDays, daysBetween, type LocalDate } from '../../law/local-date.js';
import { isAwaited, type SheetState } from './life.js';

/** What matters of a sheet for whether somebody has to be asked again. */
export interface AwaitedSheet {
  readonly state: SheetState;
  readonly dueOn: LocalDate;
  readonly lastReminderOn: LocalDate | null;
}

/** A reminder is due from so many days before the sheet is, … */
const BEFORE_DUE = 2;
/** … and again when so many days have gone by after the last one. */
const BETWEEN_REMINDERS = 5;

/** Days by which an awaited sheet is late; 0 for any other. */
export const overdueDaysOf = ({ state, dueOn }: AwaitedSheet, today: LocalDate): number =>
  isAwaited(state) ? Math.max(0, daysBetween(dueOn, today)) : 0;

/** Follows from the sheet as it stands alone, so that whoever sends reminders keeps no list. */
export const reminderIsDue = ({ state, dueOn, lastReminderOn }: AwaitedSheet, today: LocalDate): boolean =>
  isAwaited(state) &&
  addDays(dueOn, -BEFORE_DUE) <= today &&
  (lastReminderOn === null || addDays(lastReminderOn, BETWEEN_REMINDERS) <= today);

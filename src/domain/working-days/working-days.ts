import type { WorkingDayCalendar } from '../../law/calendars/calendar.js';
import { addDays, type LocalDate } from '../../law/local-date.js';

/** Where a period in working days ends. */
export interface WorkingDayReckoning {
  readonly date: LocalDate;
  /** A day that was looked at lies in a year without a notice of the State Council: the end may move. */
  readonly provisional: boolean;
  /** Every working day counted, the first and the last included. */
  readonly days: readonly LocalDate[];
}

/** A last day that is provisional may move forward: so many working days earlier it is reminded of (DOMAIN §11.9). */
export const EARLIER_WHEN_PROVISIONAL = 2;

export const isWorkingDay = (date: LocalDate, calendar: WorkingDayCalendar): boolean =>
  calendar.isWorkingDay(date).working;

/**
 * The n-th working day after `from`. The day on which a period begins is not counted (民事诉讼法 art. 85, by analogy), so the
 * first working day after `from` is day 1; n = 0 gives `from` itself.
 * @throws RangeError when n is negative or no integer
 * @throws DomainError `calendar.none` when the count runs into a year of which nothing is known
 */
export function addWorkingDays(
  from: LocalDate,
  n: number,
  calendar: WorkingDayCalendar,
): WorkingDayReckoning {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${String(n)}`);
  const days: LocalDate[] = [];
  let date = from;
  let provisional = false;
  while (days.length < n) {
    date = addDays(date, 1);
    const day = calendar.isWorkingDay(date);
    provisional ||= day.provisional;
    if (day.working) days.push(date);
  }
  return { date, provisional, days };
}

/**
 * Working days after `from` up to and including `to`: what {@link addWorkingDays} was given to get there. Negative when `to`
 * is the earlier of the two.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingDayCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(date, calendar)) count += 1;
  }
  return count;
}

/** The day itself if it is a working day, else the next one. */
export function workingDayFrom(date: LocalDate, calendar: WorkingDayCalendar): LocalDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The day itself if it is a working day, else the last one before: what to plan for where a day off does not move a date. */
export function workingDayUpTo(date: LocalDate, calendar: WorkingDayCalendar): LocalDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/**
 * The n-th working day before `date`; n = 0 gives `date` itself.
 * @throws DomainError `calendar.none` where nothing is known of a year
 */
export function workingDaysBefore(date: LocalDate, n: number, calendar: WorkingDayCalendar): LocalDate {
  let day = date;
  for (let left = n; left > 0; left--) day = workingDayUpTo(addDays(day, -1), calendar);
  return day;
}

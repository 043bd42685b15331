import type { WorkingDayCalendar } from '../../law/calendars/calendar.js';
import { addDays, daysBetween, lastDayOf, localDate, yearOf, type LocalDate } from '../../law/local-date.js';
import { workingDayFrom } from './working-days.js';

/** Where a period in calendar days, months or years ends. */
export interface CalendarPeriodEnd {
  /** The last day, moved to the next working day where it falls on a day off (民事诉讼法 art. 85). */
  readonly date: LocalDate;
  /** The last day before it was moved. */
  readonly nominal: LocalDate;
  readonly provisional: boolean;
}

const monthStart = (year: number, month: number): LocalDate =>
  localDate(`${String(year)}-${String(month).padStart(2, '0')}-01`);

/** The same day n months later, or the last day of that month where it has no such day. */
function addMonths(from: LocalDate, n: number): LocalDate {
  const months = Number(from.slice(5, 7)) - 1 + n;
  const year = yearOf(from) + Math.floor(months / 12);
  const month = (months % 12) + 1;
  const end = month === 12 ? lastDayOf(year) : addDays(monthStart(year, month + 1), -1);
  const first = monthStart(year, month);
  return addDays(first, Math.min(Number(from.slice(8, 10)) - 1, daysBetween(first, end)));
}

/** The end of a period that begins on `from`; that day is not counted. */
export function endOfPeriod(
  from: LocalDate,
  length: number,
  unit: 'calendarDays' | 'months' | 'years',
  calendar: WorkingDayCalendar,
): CalendarPeriodEnd {
  const nominal =
    unit === 'calendarDays'
      ? addDays(from, length)
      : addMonths(from, unit === 'months' ? length : 12 * length);
  const date = workingDayFrom(nominal, calendar);
  return {
    date,
    nominal,
    provisional: calendar.isWorkingDay(nominal).provisional || calendar.isWorkingDay(date).provisional,
  };
}

import type { CalendarDay, HolidayCalendar } from '../../law/calendars/calendar.js';
import { addDays, firstDayOf, lastDayOf, localDate, type LocalDate } from '../../law/local-date.js';
import { dayName } from './day-words.js';

/** A day that another calendar reckons otherwise; `before` is null where nothing was known of its year. */
export interface DayChange {
  readonly date: LocalDate;
  readonly before: CalendarDay | null;
  readonly after: CalendarDay;
}

const dayIn = (calendar: HolidayCalendar, date: LocalDate): CalendarDay | null =>
  calendar.knownYears.includes(Number(date.slice(0, 4))) ? calendar.dayOf(date) : null;

/** Working days that become days off and the other way round, in a year and in the last days of the year before. */
export function calendarChanges(before: HolidayCalendar, after: HolidayCalendar, year: number): DayChange[] {
  const changes: DayChange[] = [];
  const first = localDate(`${String(year - 1)}-12-25`);
  for (let date = first; date <= lastDayOf(year); date = addDays(date, 1)) {
    const now = dayIn(after, date);
    const was = dayIn(before, date);
    if (now && now.working !== was?.working && (was || date >= firstDayOf(year)))
      changes.push({ date, before: was, after: now });
  }
  return changes;
}

const sayDay = ({ date, after }: DayChange): string => {
  const name = after.name === undefined ? '' : `（${after.name}）`;
  if (after.kind === 'makeUp') return `${dayName(date)}调休上班${name}`;
  return `${dayName(date)}${after.working ? '照常上班' : `放假${name}`}`;
};

const MOST_NAMED = 8;

/** Why a due day moved: the changed days in the span that it was reckoned over. */
export function whyMoved(
  changes: readonly DayChange[],
  from: LocalDate,
  to: LocalDate,
  firm: boolean,
): string {
  const inside = changes.filter(({ date }) => from < date && date <= to);
  const named = inside.slice(0, MOST_NAMED).map(sayDay);
  const more = inside.length > MOST_NAMED ? [`等 ${String(inside.length)} 天`] : [];
  return [...named, ...more, ...(firm ? ['放假安排已公布，日期不再暂定，提醒不再提前两个工作日'] : [])].join(
    '；',
  );
}

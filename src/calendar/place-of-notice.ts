import { calendarWith, type KeptNotice } from '../law/calendars/notice-years.js';
import type { HolidayCalendar } from '../law/calendars/calendar.js';
import { calendarOfFiles } from '../law/law.js';
import { RequestError } from '../platform/http/request-error.js';
import type { StoredNotice } from './notices.repository.js';

/** The calendars without and with a new notice, among those that are stored. */
export interface NoticePlace {
  readonly before: HolidayCalendar;
  readonly after: HolidayCalendar;
}

/** A corrected notice has to be named: what was loaded is never put aside by mistake. */
function refuseWrongPlace(
  notice: KeptNotice,
  current: readonly StoredNotice[],
  replaces: number | null,
): void {
  const { year, kind } = notice;
  const named = current.find(({ id }) => id === replaces);
  if (replaces !== null && (named?.year !== year || named.kind !== kind))
    throw new RequestError('calendar.replaces', { id: replaces, year });
  const held = current.find((one) => one.year === year && one.kind === 'arrangement');
  if (kind === 'arrangement' && held && held.id !== replaces)
    throw new RequestError('calendar.yearLoaded', { year, title: held.title, id: held.id });
  if (kind === 'amendment' && !calendarWith(calendarOfFiles(), current).noticedYears.includes(year))
    throw new RequestError('calendar.noArrangement', { year });
}

/** @throws RequestError `calendar.replaces`, `calendar.yearLoaded`, `calendar.noArrangement` */
export function placeOf(
  notice: KeptNotice,
  stored: readonly StoredNotice[],
  replaces: number | null,
): NoticePlace {
  const current = stored.filter(({ replacedBy }) => replacedBy === null).toReversed();
  refuseWrongPlace(notice, current, replaces);
  const files = calendarOfFiles();
  return {
    before: calendarWith(files, current.map(plain)),
    after: calendarWith(files, [...current.filter(({ id }) => id !== replaces).map(plain), notice]),
  };
}

/** A number that is null in the database is absent in the law's own shape. */
function plain({ year, kind, title, number, issuedOn, holidays, makeUpDays }: StoredNotice): KeptNotice {
  const known = number as string | null | undefined;
  return { year, kind, title, ...(known != null && { number: known }), issuedOn, holidays, makeUpDays };
}

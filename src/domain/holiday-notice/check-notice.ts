import type { HolidayCalendar } from '../../law/calendars/calendar.js';
import type { KeptNotice } from '../../law/calendars/notice-years.js';
import { weekday, yearOf, type LocalDate } from '../../law/local-date.js';
import { dayName, daysOf } from './day-words.js';

export interface NoticeFindings {
  /** The notice contradicts itself: it cannot be loaded. Each names the festival and the day. */
  readonly errors: readonly string[];
  /** Unusual, and possible: a person is to look at it. */
  readonly warnings: readonly string[];
}

/** A year's holidays may begin in the last days of the year before. */
const belongsTo = (year: number, date: LocalDate): boolean =>
  yearOf(date) === year || (yearOf(date) === year - 1 && date.slice(5) >= '12-25');

const MOST_DAYS = 12;
const FIXED = ['01-01', '05-01', '10-01', '10-02', '10-03'];
/** The statutory days of a year: 13 since 2025, 11 before (放假办法 of 2013). */
const statutoryCount = (year: number): number => (year >= 2025 ? 13 : 11);

function contradictions({ year, holidays, makeUpDays }: KeptNotice): string[] {
  const errors: string[] = [];
  const off = new Map<LocalDate, string>();
  for (const { name, from, to } of holidays) {
    if (to < from) errors.push(`${name}：终止日 ${to} 早于起始日 ${from}`);
    for (const date of daysOf({ from, to })) {
      if (!belongsTo(year, date)) errors.push(`${name}：${dayName(date)}不在 ${String(year)} 年`);
      if (off.has(date)) errors.push(`${name}：${dayName(date, year)}已列为${off.get(date) ?? ''}放假，重复`);
      off.set(date, name);
    }
  }
  const worked = new Set<LocalDate>();
  for (const { name, date } of makeUpDays) {
    if (!belongsTo(year, date)) errors.push(`${name}：${dayName(date)}不在 ${String(year)} 年`);
    if (weekday(date) < 6) errors.push(`${name}：调休上班的 ${dayName(date, year)} 本来就是工作日`);
    if (off.has(date)) errors.push(`${name}：${dayName(date, year)} 既放假又上班`);
    if (worked.has(date)) errors.push(`${name}：${dayName(date, year)} 重复列为上班`);
    worked.add(date);
  }
  return errors;
}

function ofWholeYear(notice: KeptNotice, calendar: HolidayCalendar): NoticeFindings {
  const { year, holidays, makeUpDays } = notice;
  const off = new Set(holidays.flatMap(daysOf));
  const missing = (date: LocalDate): boolean => !off.has(date);
  const fixed = FIXED.map((day) => `${String(year)}-${day}` as LocalDate);
  const errors = fixed.filter(missing).map((date) => `${dayName(date, year)} 是法定节日，通知中没有放假`);
  const movable = [...calendar.statutoryDays(year)].filter(
    ([date]) => !fixed.includes(date) && missing(date),
  );
  const warnings = movable.map(
    ([date, name]) => `按农历和节气推算，${dayName(date, year)} 是${name}，通知中没有放假，请核对`,
  );
  // 与周末连休: the weekend need not be listed, so that only days off from Monday to Friday are compared.
  const weekdaysOff = [...off].filter((date) => weekday(date) <= 5).length;
  const balanced = statutoryCount(year) + makeUpDays.length;
  if (weekdaysOff !== balanced)
    warnings.push(
      `周一至周五放假共 ${String(weekdaysOff)} 天，法定节日 ${String(statutoryCount(year))} 天加调休上班 ${String(makeUpDays.length)} 天是 ${String(balanced)} 天，请核对有无遗漏`,
    );
  return { errors, warnings };
}

/**
 * Whether a notice can be right: days and weekdays, festivals inside, make-up days balanced.
 * @param calendar knows the lunar festivals of the years to come
 */
export function checkNotice(notice: KeptNotice, calendar: HolidayCalendar): NoticeFindings {
  const { year, holidays, issuedOn } = notice;
  const whole = notice.kind === 'arrangement' ? ofWholeYear(notice, calendar) : { errors: [], warnings: [] };
  const long = holidays
    .filter((span) => daysOf(span).length > MOST_DAYS)
    .map((span) => `${span.name}：连续放假 ${String(daysOf(span).length)} 天，请核对`);
  const early =
    Math.abs(year - yearOf(issuedOn)) > 1
      ? [`印发日期 ${issuedOn} 与年度 ${String(year)} 相差较远，请核对`]
      : [];
  return {
    errors: [...contradictions(notice), ...whole.errors],
    warnings: [...whole.warnings, ...long, ...early],
  };
}

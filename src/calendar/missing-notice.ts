import type { HolidayCalendar } from '../law/calendars/calendar.js';
import { yearOf, type LocalDate } from '../law/local-date.js';

/** From this day on the notice of the next year is looked for: those of 2019 to 2026 were issued between 25 October and 8 December. */
const LOOKED_FOR_FROM = '11-01';

export interface MissingNotice {
  readonly year: number;
  readonly message: string;
}

/** The year whose notice should be loaded by now: the running one, and from November on the next. */
export function missingNotice(calendar: HolidayCalendar, today: LocalDate): MissingNotice | null {
  const thisYear = yearOf(today);
  const years = today.slice(5) >= LOOKED_FOR_FROM ? [thisYear, thisYear + 1] : [thisYear];
  const year = years.find((one) => !calendar.noticedYears.includes(one));
  if (year === undefined) return null;
  return {
    year,
    message: `${String(year)} 年放假安排尚未载入，跨入该年的期限都是暂定的，提醒提前两个工作日。国务院办公厅公布后，请系统管理员在“节假日安排”页面载入。`,
  };
}

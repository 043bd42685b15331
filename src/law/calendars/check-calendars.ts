import type { LawDataProblems } from '../law-data-error.js';
import type { LawFile } from '../law-files.js';
import { addDays, daysBetween, isLocalDate, weekday, yearOf, type LocalDate } from '../local-date.js';
import type { CalendarYear, HolidayNotice, ProvisionalCalendar } from './calendar-schema.js';

type Report = (path: string, reason: string) => void;

/** New Year's holidays may begin in the last days of the year before. */
const belongsTo = (year: number, date: LocalDate): boolean =>
  yearOf(date) === year || (yearOf(date) === year - 1 && date.slice(5) >= '12-25');

function checkNotice(year: number, notice: HolidayNotice, report: Report): void {
  const off = new Set<LocalDate>();
  for (const { name, from, to } of notice.holidays) {
    const place = `holidays.${name}`;
    if (to < from) report(place, `终止日 ${to} 早于起始日 ${from}`);
    if (daysBetween(from, to) > 12) report(place, `连续放假 ${String(daysBetween(from, to) + 1)} 天，请核对`);
    for (let date = from; date <= to; date = addDays(date, 1)) {
      if (!belongsTo(year, date)) report(place, `${date} 不在 ${String(year)} 年`);
      if (off.has(date)) report(place, `${date} 重复放假`);
      off.add(date);
    }
  }
  const seen = new Set<LocalDate>();
  for (const { name, date } of notice.makeUpDays) {
    const place = `makeUpDays.${name}`;
    if (weekday(date) < 6) report(place, `调休上班日 ${date} 不是周六、周日`);
    if (!belongsTo(year, date)) report(place, `${date} 不在 ${String(year)} 年`);
    if (off.has(date)) report(place, `${date} 既放假又上班`);
    if (seen.has(date)) report(place, `${date} 重复`);
    seen.add(date);
  }
}

/** Days that are off every year: a notice that misses one was copied wrongly. */
function checkFixedFestivals({ year, notices }: CalendarYear, report: Report): void {
  for (const monthDay of ['01-01', '05-01', '10-01', '10-02', '10-03']) {
    const date = `${String(year)}-${monthDay}`;
    const off = notices.some((notice) => notice.holidays.some(({ from, to }) => from <= date && date <= to));
    if (!off) report('notices', `${date} 应当放假，通知中没有`);
  }
}

function checkYear({ file, data }: LawFile<CalendarYear>, problems: LawDataProblems): void {
  const report: Report = (path, reason) => {
    problems.add(file, path, reason);
  };
  if (file !== `calendars/${String(data.year)}.yaml`) report('year', '与文件名不一致');
  data.notices.forEach((notice, index) => {
    checkNotice(data.year, notice, (path, reason) => {
      report(`notices.${String(index)}.${path}`, reason);
    });
    const before = data.notices[index - 1];
    if (before && before.issuedOn >= notice.issuedOn)
      report(`notices.${String(index)}`, '通知应当按发文日期先后排列');
  });
  checkFixedFestivals(data, report);
}

const WINDOWS = {
  springFestival: ['01-20', '02-21'],
  tombSweeping: ['04-03', '04-06'],
  dragonBoat: ['05-25', '06-26'],
  midAutumn: ['09-05', '10-10'],
} as const;

function checkProvisional(
  { file, data }: LawFile<ProvisionalCalendar>,
  lastNoticed: number,
  problems: LawDataProblems,
): void {
  for (const festival of data.festivals) {
    const impossible =
      'days' in festival ? festival.days.filter((monthDay) => !isLocalDate(`2027-${monthDay}`)) : [];
    if (impossible.length > 0)
      problems.add(file, `festivals.${festival.name}`, `${impossible.join('、')} 不是存在的日期`);
  }
  data.years.forEach((entry, index) => {
    const place = `years.${String(entry.year)}`;
    const before = data.years[index - 1];
    if (before && entry.year !== before.year + 1) problems.add(file, place, '年份应当逐年排列');
    for (const name of Object.keys(WINDOWS) as (keyof typeof WINDOWS)[]) {
      const [from, to] = WINDOWS[name];
      const date = entry[name];
      if (yearOf(date) !== entry.year || date.slice(5) < from || date.slice(5) > to) {
        problems.add(file, `${place}.${name}`, `${date} 不可能是该年的这个节日`);
      }
    }
  });
  const first = data.years[0]?.year ?? Infinity;
  if (first > lastNoticed + 1)
    problems.add(file, 'years', `${String(lastNoticed + 1)} 年既没有放假通知，也没有暂定日历`);
}

export function checkCalendars(
  years: readonly LawFile<CalendarYear>[],
  provisional: LawFile<ProvisionalCalendar> | undefined,
  problems: LawDataProblems,
): void {
  for (const year of years) checkYear(year, problems);
  const inOrder = years.map(({ data }) => data.year).sort((a, b) => a - b);
  inOrder.forEach((year, index) => {
    const before = inOrder[index - 1];
    if (before !== undefined && year !== before + 1)
      problems.add('calendars', String(year), `缺少 ${String(before + 1)} 年的日历`);
  });
  if (provisional) checkProvisional(provisional, inOrder.at(-1) ?? 0, problems);
}

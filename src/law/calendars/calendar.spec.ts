import { describe, expect, it } from '@jest/globals';
import { getLunarDate, getSolarTermDate, isWorkday } from 'chinese-days';
import { law } from '../law.js';
import { addDays, firstDayOf, lastDayOf, localDate, weekday, type LocalDate } from '../local-date.js';
import type { CalendarDay } from './calendar.js';

const { calendar } = law();

function daysOf(year: number): { date: LocalDate; day: CalendarDay }[] {
  const days = [];
  for (let date = firstDayOf(year); date <= lastDayOf(year); date = addDays(date, 1)) {
    days.push({ date, day: calendar.dayOf(date) });
  }
  return days;
}

const makeUpDays = (year: number): string[] =>
  daysOf(year)
    .filter(({ day }) => day.kind === 'makeUp')
    .map(({ date }) => date.slice(5));

describe('calendars of the years with a notice', () => {
  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])(
    'calendar.%i: every day is as in chinese-days',
    (year) => {
      const differing = daysOf(year).filter(({ date, day }) => day.working !== isWorkday(date));
      expect(differing).toEqual([]);
      expect(daysOf(year).some(({ day }) => day.provisional)).toBe(false);
    },
  );

  it.each([
    [2024, 251, ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12']],
    [2025, 248, ['01-26', '02-08', '04-27', '09-28', '10-11']],
    [2026, 248, ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']],
  ])('calendar.%i has %i working days and its make-up days', (year, count, makeUp) => {
    expect(daysOf(year).filter(({ day }) => day.working)).toHaveLength(count);
    expect(makeUpDays(year)).toEqual(makeUp);
  });

  it('calendar.2024: 02-09, 除夕, is a working day', () => {
    expect(calendar.isWorkingDay(localDate('2024-02-09'))).toMatchObject({
      working: true,
      provisional: false,
    });
  });

  it('国办发明电〔2020〕1号 turns the make-up Saturday 2020-02-01 into a holiday', () => {
    expect(calendar.dayOf(localDate('2020-02-01'))).toEqual({
      working: false,
      provisional: false,
      kind: 'holiday',
      name: '春节',
      source: '国务院办公厅关于延长2020年春节假期的通知（国办发明电〔2020〕1号）',
    });
    expect(makeUpDays(2020)).not.toContain('02-01');
  });

  it('国办发明电〔2019〕3号 makes 2019-05-02 a holiday and Sunday 05-05 a working day', () => {
    expect(calendar.dayOf(localDate('2019-05-02'))).toMatchObject({ working: false, name: '劳动节' });
    expect(calendar.dayOf(localDate('2019-05-05')).source).toContain('国办发明电〔2019〕3号');
  });
});

describe('calendar.provisional', () => {
  const festivals = (year: number): string[] =>
    daysOf(year)
      .filter(({ day }) => day.kind === 'holiday')
      .map(({ date }) => date);

  it('2027: Monday to Friday less 13 festival days, every day provisional', () => {
    expect(festivals(2027)).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ]);
    const others = daysOf(2027).filter(({ date }) => !festivals(2027).includes(date));
    expect(others.every(({ date, day }) => day.working === weekday(date) < 6)).toBe(true);
    expect(daysOf(2027).every(({ day }) => day.provisional)).toBe(true);
  });

  it.each([2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035])(
    '%i: the movable festivals are on their days',
    (year) => {
      const lunar = (month: number, dayOfMonth: number): LocalDate[] =>
        daysOf(year)
          .map(({ date }) => date)
          .filter((date) => {
            const { lunarMon, lunarDay, isLeap } = getLunarDate(date);
            return !isLeap && lunarMon === month && lunarDay === dayOfMonth;
          });
      const [newYear] = lunar(1, 1) as [LocalDate];
      const movable = [
        ...[-1, 0, 1, 2].map((offset) => addDays(newYear, offset)),
        getSolarTermDate(year, 4, 'pure_brightness'),
        ...lunar(5, 5),
        ...lunar(8, 15),
      ];
      const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map(
        (monthDay) => `${String(year)}-${monthDay}`,
      );
      expect(festivals(year)).toEqual([...new Set([...movable, ...fixed])].sort());
    },
  );
});

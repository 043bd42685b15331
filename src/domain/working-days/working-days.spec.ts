import { describe, expect, it } from '@jest/globals';
import { isWorkday } from 'chinese-days';
import fc from 'fast-check';
import { law } from '../../law/law.js';
import { addDays, localDate, type LocalDate } from '../../law/local-date.js';
import { endOfPeriod } from './calendar-period.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween, workingDayUpTo } from './working-days.js';

const { calendar } = law();
const day = (text: string): LocalDate => localDate(text);
const nth = (from: string, n: number): string => addWorkingDays(day(from), n, calendar).date;

describe('worked examples of answer periods (条例第三十三条第二款)', () => {
  it('A 2024: received Monday 02-05; 除夕 02-09 and Sunday 02-18 count, 02-10 to 02-17 are off', () => {
    expect([nth('2024-02-05', 7), nth('2024-02-05', 20), nth('2024-02-05', 40)]).toEqual([
      '2024-02-20',
      '2024-03-08',
      '2024-04-08',
    ]);
  });

  it('B 2025: received Friday 01-10; Sunday 01-26 and Saturday 02-08 count, 01-28 to 02-04 are off', () => {
    expect([nth('2025-01-10', 7), nth('2025-01-10', 20), nth('2025-01-10', 40)]).toEqual([
      '2025-01-21',
      '2025-02-13',
      '2025-03-13',
    ]);
  });

  it('C 2026: received Monday 02-02; Saturdays 02-14 and 02-28 count, 02-15 to 02-23 are off', () => {
    expect([nth('2026-02-02', 7), nth('2026-02-02', 20), nth('2026-02-02', 40)]).toEqual([
      '2026-02-11',
      '2026-03-06',
      '2026-04-03',
    ]);
  });

  it('D year end: 12-03 ends within the year, 12-04 does not; a make-up Sunday may be the last day', () => {
    expect([nth('2024-12-03', 20), nth('2024-12-04', 20)]).toEqual(['2024-12-31', '2025-01-02']);
    expect([nth('2025-12-03', 20), nth('2025-12-04', 20)]).toEqual(['2025-12-31', '2026-01-04']);
  });

  it('D 2026: received 12-04, the last day falls in a year without a notice and is provisional', () => {
    expect(addWorkingDays(day('2026-12-03'), 20, calendar)).toMatchObject({
      date: '2026-12-31',
      provisional: false,
    });
    expect(addWorkingDays(day('2026-12-04'), 20, calendar)).toMatchObject({
      date: '2027-01-04',
      provisional: true,
    });
  });

  it('F restart: a supplement of 2026-01-06 gives 20 new working days (条例第三十条)', () => {
    expect(nth('2025-12-22', 7)).toBe('2025-12-31');
    expect(nth('2026-01-06', 20)).toBe('2026-02-03');
  });

  it('G fee: a notice received 2026-04-28 is to be paid by 05-28; paid 05-20, the new last day is 06-17', () => {
    expect([nth('2026-04-28', 20), nth('2026-05-20', 20)]).toEqual(['2026-05-28', '2026-06-17']);
  });

  it('H remedies: 60 calendar days from 2026-03-06 end on 05-05, a day off, and move to 05-06', () => {
    expect(endOfPeriod(day('2026-03-06'), 60, 'calendarDays', calendar)).toEqual({
      date: '2026-05-06',
      nominal: '2026-05-05',
      provisional: false,
    });
  });

  it('a receipt on a make-up Saturday or an ordinary Sunday is day 0, the next working day is day 1', () => {
    expect(nth('2026-02-14', 1)).toBe('2026-02-24');
    expect(nth('2025-03-16', 1)).toBe('2025-03-17');
  });
});

describe('the last working day before a date that does not move (条例第四十九条)', () => {
  it.each([
    ['2025-01-31', '2025-01-27'],
    ['2026-01-31', '2026-01-30'],
    ['2027-01-31', '2027-01-29'],
    ['2024-03-31', '2024-03-29'],
  ])('%s: plan for %s', (date, planned) => {
    expect(workingDayUpTo(day(date), calendar)).toBe(planned);
  });
});

describe('periods in months and years', () => {
  it.each([
    ['2026-01-06', 6, 'months', '2026-07-06'],
    ['2025-08-31', 6, 'months', '2026-02-28'],
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2025-06-30', 6, 'months', '2025-12-30'],
    ['2024-12-15', 12, 'months', '2025-12-15'],
  ] as const)('%s + %s %s ends on %s', (from, length, unit, end) => {
    expect(endOfPeriod(day(from), length, unit, calendar).date).toBe(end);
  });
});

describe('working days against a count day by day with another calendar', () => {
  const start = fc.integer({ min: 0, max: 7 * 365 }).map((offset) => addDays(day('2019-01-01'), offset));

  it('agrees for any start and any number', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 60 }), (from, n) => {
        const counted: LocalDate[] = [];
        for (let offset = 1; counted.length < n; offset++) {
          const date = addDays(from, offset);
          if (isWorkday(date)) counted.push(date);
        }
        const reckoned = addWorkingDays(from, n, calendar);
        expect(reckoned.days).toEqual(counted);
        expect(reckoned.date).toBe(counted.at(-1) ?? from);
        expect(reckoned.provisional).toBe(false);
        expect(workingDaysBetween(from, reckoned.date, calendar)).toBe(n);
        expect(workingDaysBetween(reckoned.date, from, calendar)).toBe(n === 0 ? 0 : -n);
      }),
    );
  });

  it('n working days and one more never fall on the same day, and both are working days', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const [date, next] = [
          addWorkingDays(from, n, calendar).date,
          addWorkingDays(from, n + 1, calendar).date,
        ];
        expect(date < next).toBe(true);
        expect(isWorkingDay(date, calendar) && isWorkingDay(next, calendar)).toBe(true);
      }),
    );
  });
});

describe('what cannot be reckoned', () => {
  it('refuses a negative or broken number', () => {
    expect(() => addWorkingDays(day('2026-01-05'), -1, calendar)).toThrow(RangeError);
    expect(() => addWorkingDays(day('2026-01-05'), 1.5, calendar)).toThrow(RangeError);
  });

  it('refuses a year of which no calendar is known instead of guessing', () => {
    expect(() => addWorkingDays(day('2035-12-20'), 20, calendar)).toThrow(
      expect.objectContaining({ code: 'calendar.none' }),
    );
    expect(() => isWorkingDay(day('2018-12-28'), calendar)).toThrow(
      expect.objectContaining({ code: 'calendar.none' }),
    );
  });
});

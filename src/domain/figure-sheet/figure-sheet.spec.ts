import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { usualDueDay } from './due-day.js';
import { SHEET_STATES, SHEET_STEPS, sheetStateAfter, stepsOf } from './life.js';
import { plannedSheets } from './plan-round.js';
import { overdueDaysOf, reminderIsDue } from './standing.js';

const day = localDate;

describe('the life of a sheet', () => {
  it('has these courses and no other', () => {
    expect(Object.fromEntries(SHEET_STATES.map((state) => [state, stepsOf(state)]))).toEqual({
      open: ['answer', 'void', 'remind'],
      answered: ['answer', 'accept', 'sendBack', 'void'],
      sentBack: ['answer', 'void', 'remind'],
      accepted: ['sendBack'],
      voided: [],
    });
  });

  it('says which state a step needs', () => {
    for (const state of SHEET_STATES)
      for (const step of SHEET_STEPS) {
        const take = (): unknown => sheetStateAfter(step, state);
        if (stepsOf(state).includes(step)) expect(SHEET_STATES).toContain(take());
        else expect(take).toThrow(/^这张填报单现在是“.+”，不能.+；“.+”的才能.+。请刷新后核对。$/);
      }
    expect(sheetStateAfter('sendBack', 'accepted')).toBe('sentBack');
    expect(sheetStateAfter('remind', 'open')).toBe('open');
  });
});

describe('a sheet that is awaited', () => {
  const sheet = { state: 'open', dueOn: day('2026-01-15'), lastReminderOn: null } as const;

  it.each([
    ['2026-01-15', 0],
    ['2026-01-16', 1],
    ['2026-02-01', 17],
  ])('on %s is late by %i days', (today, days) => {
    expect(overdueDaysOf(sheet, day(today))).toBe(days);
    expect(overdueDaysOf({ ...sheet, state: 'answered' }, day(today))).toBe(0);
  });

  it.each([
    ['too early', null, '2026-01-12', false],
    ['two days before', null, '2026-01-13', true],
    ['reminded four days ago', '2026-01-13', '2026-01-17', false],
    ['reminded five days ago', '2026-01-13', '2026-01-18', true],
  ])('is to be reminded: %s', (_, last, today, due) => {
    const lastReminderOn = last === null ? null : day(last);
    expect(reminderIsDue({ ...sheet, lastReminderOn }, day(today))).toBe(due);
    expect(reminderIsDue({ ...sheet, lastReminderOn, state: 'accepted' }, day(today))).toBe(false);
  });
});

describe('by when units report', () => {
  const { calendar, figureSheets } = law();
  const dueOn = (today: string): string =>
    usualDueDay(
      2022,
      { dueDay: figureSheets.dueDay, calendar },
      { latest: day('2023-01-31'), today: day(today) },
    );

  it('is the customary day, or the last working day before it', () => {
    // 15 January 2023 was a Sunday.
    expect(dueOn('2023-01-03')).toBe('2023-01-13');
  });

  it('is the last day of the report for whoever asks later, and today after that', () => {
    expect(dueOn('2023-01-14')).toBe('2023-01-31');
    expect(dueOn('2023-02-02')).toBe('2023-02-02');
  });
});

describe('whom to ask', () => {
  const items = ['a', 'b', 'c'].map((key) => ({ key, usualUnit: key === 'c' ? '财政局' : '司法局' }));

  it('those that usually know, one sheet each', () => {
    expect(plannedSheets(items, [])).toEqual([
      { unit: '司法局', contact: null, scope: 'own', items: ['a', 'b'] },
      { unit: '财政局', contact: null, scope: 'own', items: ['c'] },
    ]);
  });

  it('those that were asked the year before, all of several, and only for what is missing', () => {
    const former = [
      { unit: '一队', contact: '赵某', scope: 'tree', items: ['a', 'x'] },
      { unit: '二队', contact: null, scope: 'own', items: ['a'] },
      { unit: '旧单位', contact: null, scope: 'own', items: ['x'] },
    ] as const;
    expect(plannedSheets(items, former).map(({ unit, items: asked }) => [unit, asked])).toEqual([
      ['一队', ['a']],
      ['二队', ['a']],
      ['司法局', ['b']],
      ['财政局', ['c']],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import type { ProceedingClock } from '../proceeding/clock-reckoning.js';
import { termAlerts } from './term-alerts.js';

const reply: ProceedingClock = {
  key: 'reply',
  level: null,
  whose: 'own',
  startsOn: localDate('2026-03-02'),
  dueOn: localDate('2026-03-12'),
  nominal: localDate('2026-03-12'),
  provisional: false,
  citation: null,
  doneOn: null,
  alertOn: localDate('2026-03-09'),
};
const told = (on: string, change: Partial<ProceedingClock> = {}): string[] =>
  termAlerts([{ ...reply, ...change }], localDate(on)).map(
    ({ kind, mark, fallsOn }) => `${kind} ${mark} ${fallsOn}`,
  );

describe('what is told of the periods of a review or lawsuit', () => {
  it('that one of our own comes to its end, and that it did', () => {
    expect(told('2026-03-08')).toEqual([]);
    expect(told('2026-03-12')).toEqual(['term.near reply 2026-03-09']);
    expect(told('2026-03-13')).toEqual(['term.near reply 2026-03-09', 'term.over reply 2026-03-13']);
  });

  it('with the article of the period', () => {
    const citation = '《行政复议法》第四十八条、第八十八条';
    expect(termAlerts([{ ...reply, citation }], localDate('2026-03-12'))).toMatchObject([{ citation }]);
  });

  it('of which instance it is', () => {
    expect(told('2026-03-12', { key: 'answer', level: 2 })).toEqual(['term.near answer.2 2026-03-09']);
  });

  it('of a right, while it can be used; whoever did not use it has decided', () => {
    const appeal = { key: 'appeal', level: 1, whose: 'right' } as const;
    expect(told('2026-03-12', appeal)).toEqual(['term.near appeal.1 2026-03-09']);
    expect(told('2026-03-13', appeal)).toEqual([]);
  });

  it('nothing of what is done, stands still, or is the business of others', () => {
    expect(told('2026-03-20', { doneOn: localDate('2026-03-10') })).toEqual([]);
    expect(told('2026-03-20', { dueOn: null })).toEqual([]);
    expect(told('2026-03-20', { whose: 'body' })).toEqual([]);
    expect(told('2026-03-20', { whose: 'party' })).toEqual([]);
  });
});

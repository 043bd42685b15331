import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import type { Outcome } from '../../law/vocabularies/keys.js';
import { suitAfterReview, type ReviewEnd } from './after-review.js';
import {
  answerRemedies,
  silenceRemedies,
  type RemediedAnswer,
  type Remedies,
  type RemedyTerm,
} from './remedy-dates.js';

const on = (day: string) => localDate(day);
const answer = (outcome: Outcome, served: string | undefined, rest: Partial<RemediedAnswer> = {}): Remedies =>
  answerRemedies(
    {
      outcome,
      grounds: [{ outcome }],
      decidedOn: on(served ?? '2026-03-02'),
      servedOn: served === undefined ? undefined : on(served),
      told: true,
      ...rest,
    },
    law(),
  );

describe('until when an answer may be contested', () => {
  it('DOMAIN example H: served 2026-03-06, sixty days end on a holiday and move to 05-06', () => {
    expect(answer('unavailable.notHeld', '2026-03-06').review).toEqual({
      startsOn: '2026-03-06',
      until: '2026-05-06',
      nominal: '2026-05-05',
      provisional: false,
      citation: '《行政复议法》第二十条第一款',
      note: null,
    });
  });

  it.each([
    ['2024-08-31', '2025-02-28', '2025-02-28'],
    ['2025-08-29', '2026-02-28', '2026-02-28'], // a make-up Saturday
    ['2023-08-31', '2024-02-29', '2024-02-29'],
    ['2025-10-31', '2026-04-30', '2026-04-30'],
    ['2025-04-01', '2025-10-01', '2025-10-09'], // the National Day holidays
  ])('six months from %s end on %s, moved to %s', (served, nominal, until) => {
    expect(answer('granted', served).suit).toMatchObject({ nominal, until, note: null });
  });

  it('names the route: direct suit for 无法提供 since June 2025, review first for refusals since 2024', () => {
    expect(answer('unavailable.notHeld', '2025-06-03').route).toBe('directSuit');
    expect(answer('unavailable.notHeld', '2025-05-30').route).toBe('either');
    const refused = answer('refused.processInfo', '2024-03-01');
    expect(refused.route).toBe('reviewFirst');
    expect(refused.review.until).toBe('2024-04-30');
    expect(refused.suit).toMatchObject({ until: null, startsOn: null });
    expect(refused.suit.note).toContain('应当先申请行政复议');
    expect(refused.suit.note).toContain('行政复议法第二十三条第一款第（四）项');
  });

  it('no review comes first for what was decided before 2024, also where it was served later', () => {
    const before = answer('refused.processInfo', '2024-01-03', { decidedOn: on('2023-12-29') });
    expect(before.route).toBe('either');
    expect(before.suit).toMatchObject({ until: '2024-07-03', note: null });
    expect(answer('refused.adminQuery', '2024-03-01').suit.until).toBe('2024-09-02');
  });

  it('a partial disclosure: a suit for the rest alone, also where nobody recorded what was refused', () => {
    const grounds = [{ outcome: 'partial' }, { outcome: 'refused.thirdParty' }] as const;
    for (const told of [grounds, []]) {
      const { route, suit } = answer('partial', '2024-03-01', { grounds: told });
      expect([route, suit.until]).toEqual(['mixed', '2024-09-02']);
      expect(suit.note).toContain('限于不予公开以外的部分');
    }
    expect(answer('partial', '2023-03-01', { grounds: [] }).route).toBe('either');
    const other = [{ outcome: 'partial' }, { outcome: 'unavailable.notHeld' }] as const;
    expect(answer('partial', '2024-03-01', { grounds: other }).suit.note).toBeNull();
  });

  it('is not told while the answer has not been served', () => {
    const { route, review, suit } = answer('granted', undefined);
    expect(route).toBe('either');
    for (const term of [review, suit]) expect(term).toMatchObject({ until: null, startsOn: null });
    expect(review.note).toContain('还没有登记送达');
    expect(answer('refused.thirdParty', undefined).suit.note).toContain('应当先申请行政复议');
  });

  it('an answer that told no redress may be contested for a year (行政复议法第二十条第三款、行诉解释第六十四条)', () => {
    const { review, suit } = answer('granted', '2025-03-06', { told: false });
    expect(review).toMatchObject({ until: '2026-03-06', citation: '《行政复议法》第二十条第三款' });
    expect(suit.until).toBe('2026-03-06');
  });

  it('marks a day as provisional in a year without a notice, and tells none where no law is known', () => {
    expect(answer('granted', '2026-11-20').suit).toMatchObject({ until: '2027-05-20', provisional: true });
    const old = answer('granted', '2014-03-03');
    expect(old.review.until).toBe(null);
    expect(old.suit.note).toContain('请人工核定');
  });
});

describe('without an answer', () => {
  it('review and suit run from the end of the answer period (行诉解释第六十六条)', () => {
    const { route, review, suit } = silenceRemedies(on('2026-03-06'), law());
    expect(route).toBe('either');
    expect([review.until, suit.until]).toEqual(['2026-05-06', '2026-09-07']);
    expect(suit.citation).toContain('第六十六条');
  });
});

describe('after a review', () => {
  const after = (end: ReviewEnd, first: boolean): RemedyTerm => suitAfterReview(end, first, law());

  it('fifteen days from the service of its decision', () => {
    // 2026-05-01 is a holiday, 6 May the next working day.
    expect(after({ kind: 'decided', servedOn: on('2026-04-16') }, true)).toMatchObject({
      until: '2026-05-06',
      nominal: '2026-05-01',
      citation: '《行政诉讼法》第四十五条',
    });
    expect(after({ kind: 'decided', servedOn: undefined }, true)).toMatchObject({ until: null });
  });

  it('from a refusal or the end of its period where it had to come first (行政复议法第三十四条)', () => {
    for (const kind of ['refused', 'silent'] as const)
      expect(after({ kind, on: on('2026-03-02') }, true)).toMatchObject({
        until: '2026-03-17',
        citation: '《行政复议法》第三十四条',
      });
    expect(after({ kind: 'silent', on: on('2026-03-02') }, false).citation).toBe('《行政诉讼法》第四十五条');
    expect(after({ kind: 'refused', on: on('2026-03-02') }, false).note).toContain('直接起诉的期限');
    expect(after({ kind: 'ended', on: on('2026-03-02') }, true)).toMatchObject({ until: null });
  });
});

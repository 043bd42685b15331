import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import { clockFrom, fixedClock, systemClock } from './clock.js';

describe('clock', () => {
  it.each([
    ['2026-12-31T15:59:59.999Z', '2026-12-31', '2026-12-31T23:59:59.999+08:00'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01', '2027-01-01T00:00:00.000+08:00'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29', '2024-02-29T00:00:00.000+08:00'],
  ])('at %s it is %s in Shanghai', (instant, day, now) => {
    const clock = clockFrom(() => Date.parse(instant));
    expect([clock.today(), clock.now()]).toEqual([day, now]);
  });

  it('follows the machine', () => {
    const before = Date.now();
    const seen = Date.parse(systemClock.now());
    expect(seen).toBeGreaterThanOrEqual(before);
    expect(seen).toBeLessThanOrEqual(Date.now());
  });

  it('can stand still', () => {
    const clock = fixedClock(localDate('2025-01-26'));
    expect([clock.today(), clock.now()]).toEqual(['2025-01-26', '2025-01-26T09:00:00.000+08:00']);
  });
});

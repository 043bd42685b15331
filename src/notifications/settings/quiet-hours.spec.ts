import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import { quietUntil, type QuietHours } from './quiet-hours.js';

const NIGHT: QuietHours = { quietFrom: '22:00', quietTo: '07:30', quietOnDaysOff: false };
const NOON: QuietHours = { quietFrom: '12:00', quietTo: '14:00', quietOnDaysOff: false };
const DAYS_OFF: QuietHours = { quietFrom: null, quietTo: null, quietOnDaysOff: true };
const at = (day: string, time: string): Parameters<typeof quietUntil>[0] => ({ day: localDate(day), time });

describe('quiet hours', () => {
  it.each([
    ['before the night', NIGHT, '21:59', undefined],
    ['at its first minute', NIGHT, '22:00', '2026-03-17 07:30'],
    ['after midnight', NIGHT, '00:00', '2026-03-16 07:30'],
    ['at its last minute', NIGHT, '07:29', '2026-03-16 07:30'],
    ['when it is over', NIGHT, '07:30', undefined],
    ['within a day', NOON, '12:00', '2026-03-16 14:00'],
    ['after a rest within a day', NOON, '14:00', undefined],
    ['never, without hours', { ...NIGHT, quietFrom: null, quietTo: null }, '23:00', undefined],
    ['never, where both ends are one', { ...NIGHT, quietTo: '22:00' }, '22:00', undefined],
  ])('%s', (_name, quiet, time, until) => {
    const end = quietUntil(at('2026-03-16', time), quiet);
    expect(end && `${end.day} ${end.time}`).toBe(until);
  });

  it('lasts over the days off of the notice, make-up days excepted, and the night after them', () => {
    // 国庆 2024: off from 1 to 7 October; Saturday the 12th is worked.
    expect(quietUntil(at('2024-10-01', '10:00'), DAYS_OFF)).toEqual(at('2024-10-08', '00:00'));
    expect(quietUntil(at('2024-10-12', '10:00'), DAYS_OFF)).toBeUndefined();
    expect(quietUntil(at('2024-10-04', '23:00'), { ...NIGHT, quietOnDaysOff: true })).toEqual(
      at('2024-10-08', '07:30'),
    );
    expect(quietUntil(at('2024-09-30', '23:00'), { ...NIGHT, quietOnDaysOff: true })).toEqual(
      at('2024-10-08', '07:30'),
    );
  });

  it('knows weekends even of a year that has no calendar', () => {
    expect(quietUntil(at('2093-01-03', '10:00'), DAYS_OFF)).toEqual(at('2093-01-05', '00:00'));
  });
});

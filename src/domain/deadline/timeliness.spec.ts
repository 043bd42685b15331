import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { law } from '../../law/law.js';
import { addDays, localDate, type LocalDate } from '../../law/local-date.js';
import { deadline, isInTime } from './deadline.js';
import type { DeadlineEvent } from './deadline-facts.js';
import { plainDueBy, timelinessOf, type Timeliness } from './timeliness.js';

const RECEIVED = localDate('2025-02-10');
const plainDue = plainDueBy(law());
const judged = (on: string, ...events: DeadlineEvent[]): Timeliness =>
  timelinessOf({ receivedOn: RECEIVED, events, on: localDate(on) }, law(), plainDue);
const event = (type: DeadlineEvent['type'], on: string, more: object = {}): DeadlineEvent => ({
  type,
  on: localDate(on),
  ...more,
});

describe('whether an answer came in time (条例第三十三条)', () => {
  // 20 working days from 10 February 2025 end on 10 March.
  it.each([
    ['on the last day', '2025-03-10', [], 'inTime'],
    ['on the day after', '2025-03-11', [], 'late'],
    ['on the day after, with an extension', '2025-03-11', [event('extended', '2025-03-03')], 'inTime'],
    ['with an extension that came too late', '2025-03-14', [event('extended', '2025-03-12')], 'late'],
    [
      'while a supplement is awaited',
      '2025-03-11',
      [event('supplementRequested', '2025-02-12', { replyWithinWorkingDays: 20 })],
      'inTime',
    ],
    ['after the withdrawal', '2025-02-20', [event('withdrawn', '2025-02-20')], 'notJudged'],
    [
      'of a supplement that lapsed',
      '2025-03-05',
      [event('supplementRequested', '2025-02-12'), event('supplementLapsed', '2025-03-05')],
      'notJudged',
    ],
    ['before what happened later', '2025-03-11', [event('extended', '2025-03-12')], 'late'],
  ] as const)('%s', (_what, on, events, expected) => {
    expect(judged(on, ...events)).toBe(expected);
  });

  it('is not told of a receipt under the law before', () => {
    const answered = { receivedOn: localDate('2019-02-01'), events: [], on: localDate('2019-02-15') };
    expect(timelinessOf(answered, law(), plainDue)).toBe('notJudged');
  });

  it('is what a replay of every event says, though most are not replayed', () => {
    const replayed = (receivedOn: LocalDate, events: readonly DeadlineEvent[], on: LocalDate): Timeliness => {
      const found = deadline({ receivedOn, events }, on, law());
      return found.endedOn !== null ? 'notJudged' : isInTime(found, on) ? 'inTime' : 'late';
    };
    const TYPES = [
      'supplementRequested',
      'supplementReceived',
      'supplementLapsed',
      'extended',
      'delayed',
      'thirdPartyConsulted',
      'thirdPartyReplied',
      'agencyConsulted',
      'agencyReplied',
      'feeNoticed',
      'feePaid',
      'feeLapsed',
      'reasonsRequested',
      'withdrawn',
      'servedAgain',
    ] as const;
    const told = fc.record({
      type: fc.constantFrom(...TYPES),
      after: fc.integer({ min: 0, max: 45 }),
      n: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 70 }),
        fc.array(told, { maxLength: 5 }),
        (day, days, tells) => {
          const receivedOn = addDays(localDate('2021-01-04'), day);
          const on = addDays(receivedOn, days);
          const events = tells.map(({ type, after, n }): DeadlineEvent => ({
            type,
            on: addDays(receivedOn, after),
            ...(type === 'extended' && { workingDays: Math.min(n, 20) }),
            ...(type === 'delayed' && { until: addDays(receivedOn, after + n) }),
          }));
          expect(timelinessOf({ receivedOn, events, on }, law(), plainDue)).toBe(
            replayed(receivedOn, events, on),
          );
        },
      ),
      { numRuns: 4000 },
    );
  });
});

import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { DayWalker, textOf, type Told } from '../../../test/support/lives/day-walker.js';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { deadline } from './deadline.js';
import type { DeadlineEvent } from './deadline-facts.js';

const TYPES = [
  'supplementRequested',
  'supplementReceived',
  'extended',
  'delayed',
  'thirdPartyConsulted',
  'thirdPartyReplied',
  'agencyConsulted',
  'agencyReplied',
  'feeNoticed',
  'feePaid',
  'feeNoticed',
  'feePaid',
  'supplementRequested',
  'supplementReceived',
  'thirdPartyConsulted',
  'thirdPartyReplied',
  'reasonsRequested',
  'withdrawn',
  'supplementLapsed',
  'servedAgain',
  'reopened',
] as const;

const told = fc.record({
  type: fc.constantFrom(...TYPES),
  after: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 70 })),
  n: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }),
  until: fc.integer({ min: 1, max: 90 }),
  got: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  party: fc.constantFrom('甲', '乙', undefined),
  fen: fc.option(fc.constantFrom(10_000, 30_000), { nil: undefined }),
});

const life = fc.record({
  // From 2021, when the fee has its rule, to the last receipts whose every reckoning ends in 2026.
  receipt: fc.integer({ min: 366, max: 2150 }),
  on: fc.integer({ min: 0, max: 120 }),
  events: fc.array(told, { maxLength: 8 }),
});

function eventOf({ type, day, n, until, got, party, fen }: Told): DeadlineEvent {
  const event: Record<string, unknown> = { type, on: localDate(textOf(day)) };
  if (type === 'extended' && n !== undefined) event.workingDays = n;
  if (type === 'delayed') event.until = localDate(textOf(until!));
  if (/Consulted|Replied/.test(type) && party !== undefined) event.party = party;
  if (type.endsWith('Consulted') && got !== undefined) event.receivedOn = localDate(textOf(got));
  if (type === 'reopened' && n !== undefined) event.within = n;
  if (type === 'reopened' && got !== undefined) event.from = localDate(textOf(got));
  if (type.startsWith('fee') && fen !== undefined) event.amountFen = fen;
  return event as unknown as DeadlineEvent;
}

const RUNS = Number(process.env.DEADLINE_RUNS ?? 100_000);

describe('the engine against a second reckoning', () => {
  it(`agrees for ${String(RUNS)} lives of a case`, () => {
    const used = { timeLimits: law().timeLimits, calendar: law().calendar };
    fc.assert(
      fc.property(life, ({ receipt, on, events }) => {
        const tells: Told[] = events.map(({ after, until, n, got, fen, ...rest }) => ({
          ...rest,
          day: receipt + after,
          until: receipt + after + until,
          ...(n !== undefined && { n }),
          // A review decision is received before or after its redo begins; a letter is never received before it is sent.
          ...(got !== undefined && { got: receipt + after + got - (rest.type === 'reopened' ? 4 : 0) }),
          ...(fen !== undefined && { fen }),
        }));
        const expected = new DayWalker(receipt).live(tells, receipt + on);
        const facts = { receivedOn: localDate(textOf(receipt)), events: tells.map(eventOf) };
        const found = deadline(facts, localDate(textOf(receipt + on)), used);
        const left = expected.left === null ? null : found.daysLeft;
        // expect() takes longer than both reckonings together.
        return (
          found.dueOn === expected.due &&
          found.alertOn === expected.alert &&
          found.otherwiseDueOn === expected.anew &&
          left === expected.left
        );
      }),
      { numRuns: RUNS, ...(process.env.DEADLINE_SEED && { seed: Number(process.env.DEADLINE_SEED) }) },
    );
  }, 3_600_000);
});

import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { law } from '../../law/law.js';
import { addDays, localDate, type LocalDate } from '../../law/local-date.js';
import { deadline } from './deadline.js';
import type { DeadlineEvent } from './deadline-facts.js';

/** What a log of a case holds: a fact, or a correction that strikes out an earlier one. */
type Entry = { readonly fact: DeadlineEvent; readonly seq: number } | { readonly strikes: number };

const standing = (log: readonly Entry[]): DeadlineEvent[] => {
  const struck = new Set(log.flatMap((entry) => ('strikes' in entry ? [entry.strikes] : [])));
  return log.flatMap((entry) => ('fact' in entry && !struck.has(entry.seq) ? [entry.fact] : []));
};

const TYPES = [
  'supplementRequested',
  'supplementReceived',
  'extended',
  'thirdPartyConsulted',
  'thirdPartyReplied',
  'feeNoticed',
  'feePaid',
  'withdrawn',
] as const;
const receivedOn = localDate('2026-02-02');
const told = fc.record({ type: fc.constantFrom(...TYPES), after: fc.integer({ min: 0, max: 60 }) });
const event = ({ type, after }: { type: DeadlineEvent['type']; after: number }): DeadlineEvent => ({
  type,
  on: addDays(receivedOn, after),
});
// Of one day, the order in which facts happened is itself a fact: each has a day of its own here.
const facts = fc.uniqueArray(told, { maxLength: 8, selector: ({ after }) => after });
const reckoned = (events: readonly DeadlineEvent[], on: LocalDate): string =>
  JSON.stringify(deadline({ receivedOn, events }, on, law()));

describe('corrections', () => {
  it('in whatever order facts were recorded, mistaken and struck out, all is as in a fresh replay', () => {
    fc.assert(
      fc.property(
        facts,
        fc.array(told, { maxLength: 5 }),
        fc.infiniteStream(fc.nat({ max: 1_000_000 })),
        fc.integer({ min: 0, max: 90 }),
        (right, wrong, chance, after) => {
          const on = addDays(receivedOn, after);
          const recorded: Entry[] = [...right, ...wrong].map((one, seq) => ({ fact: event(one), seq }));
          const struck: Entry[] = wrong.map((_, index) => ({ strikes: right.length + index }));
          const log = [...recorded, ...struck]
            .map((entry) => ({ entry, place: chance.next().value ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ entry }) => entry);
          return reckoned(standing(log), on) === reckoned(right.map(event), on);
        },
      ),
      { numRuns: 5000 },
    );
  }, 120_000);
});

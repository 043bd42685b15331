import { daysBetween } from '../../law/local-date.js';
import { currentFacts, placeOf, type Fact } from './fact.js';

const partyOf = ({ details }: Fact): string | undefined => details.party ?? details.unit;

/** In how many respects two facts of a kind tell something else, the day left aside. */
function differences({ details: a }: Fact, { details: b }: Fact): number {
  const one: Readonly<Record<string, unknown>> = { ...a };
  const other: Readonly<Record<string, unknown>> = { ...b };
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name])).length;
}

/** Which of two that were struck out a fact stands in for: who tells of the same person, then the same in more respects, then of a day that is nearer. */
function nearer(event: Fact, a: Fact, b: Fact): number {
  const other = (struck: Fact): number => (partyOf(struck) === partyOf(event) ? 0 : 1);
  const apart = (struck: Fact): number => differences(struck, event);
  const distance = (struck: Fact): number => Math.abs(daysBetween(struck.on, event.on));
  return other(a) - other(b) || apart(a) - apart(b) || distance(a) - distance(b) || placeOf(a) - placeOf(b);
}

/**
 * The places that a fact may take which is entered anew: of facts of its kind that were struck out, and whose place nobody
 * has taken, the likeliest first; where it was said which is meant, that one alone. Without them a clerk who mends a slip of
 * the pen would put the fact behind all others of its day.
 */
export function freePlaces(facts: readonly Fact[], event: Fact): number[] {
  if (event.type === 'corrected') return [];
  const held = new Set(currentFacts(facts).map(placeOf));
  const struck = new Set(facts.map(({ corrects }) => corrects));
  const free = facts.filter(
    (fact) =>
      fact.type === event.type &&
      fact.seq > 0 &&
      struck.has(fact.seq) &&
      !held.has(placeOf(fact)) &&
      (event.inPlaceOf ?? fact.seq) === fact.seq,
  );
  return [...new Set(free.toSorted((a, b) => nearer(event, a, b)).map(placeOf))];
}

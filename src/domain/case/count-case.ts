import type { LocalDate } from '../../law/local-date.js';
import type { Outcome } from '../../law/vocabularies/keys.js';
import type { CountingRules } from '../counting-rules.js';
import { rowOf } from './answer-row.js';
import type { CaseEventType, CaseFacts, CountedCase, DecisionFacts, EventFacts } from './case-facts.js';
import { columnOf } from './column-of.js';
import { legalMoment } from './legal-moment.js';

/** How and when a case left the register. */
interface Handling {
  readonly on: LocalDate;
  readonly outcome: Outcome;
}

/** Lapses of a period set to the applicant, the row of table 三 that each leads to (条例 art. 30, 42), and what was awaited. */
const LAPSES: readonly (readonly [lapse: CaseEventType, Outcome, awaited: CaseEventType])[] = [
  ['supplementLapsed', 'other.noSupplement', 'supplementReceived'],
  ['feeLapsed', 'other.feeUnpaid', 'feePaid'],
];

const isRemade = (decision: DecisionFacts): boolean =>
  decision.cause === 'redo' || decision.cause === 'selfCorrection';

const byDay = (facts: CaseFacts): EventFacts[] =>
  facts.events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

const daysOf = (facts: CaseFacts, type: CaseEventType): LocalDate[] =>
  byDay(facts).flatMap((event) => (event.type === type ? [event.on] : []));

/** The first answer that reached its legal moment: `orderedFirst` is one, a re-made answer only where nothing came before it. */
function firstAnswer(facts: CaseFacts, rules: CountingRules): (DecisionFacts & Handling) | undefined {
  const sent = facts.decisions.flatMap((decision) => {
    const on = legalMoment(decision, rules);
    return on === undefined ? [] : [{ ...decision, on }];
  });
  const [first] = sent.sort((a, b) => (a.on === b.on ? a.round - b.round : a.on < b.on ? -1 : 1));
  if (!first || (isRemade(first) && closedBefore(facts, first.on, rules))) return undefined;
  return { ...first, outcome: rowOf(first, rules) };
}

/** Whether the answer that was made again had been given, though no more is told of it than the day of closing. */
function closedBefore(facts: CaseFacts, on: LocalDate, rules: CountingRules): boolean {
  const [given] = facts.decisions;
  const closed = given && !isRemade(given) ? closedWithoutLetter(facts, rules) : undefined;
  return closed !== undefined && closed.on <= on;
}

/**
 * A lapse after which the agency took what was awaited after all is none: there was a good reason (条例 art. 30). Of one day,
 * what was recorded later came later.
 */
function lapse(facts: CaseFacts, recorded: Outcome | undefined): Handling | undefined {
  const events = byDay(facts);
  const whileOpen = (day: LocalDate): boolean => facts.closedOn === undefined || day <= facts.closedOn;
  for (const [type, outcome, awaited] of LAPSES) {
    const isTaking = ({ type: what, on }: EventFacts): boolean => what === awaited && whileOpen(on);
    const taken = recorded === outcome ? -1 : events.findLastIndex(isTaking);
    const lapsed = events.find((event, index) => event.type === type && index > taken);
    if (lapsed) return { on: lapsed.on, outcome };
  }
  return undefined;
}

/**
 * Closed without a letter: on `closedOn`, or else on the day that the applicant's period lapsed; under `lapseDate: decision`
 * on the day that it was decided to do no more, until which the case is open.
 */
function closedWithoutLetter(facts: CaseFacts, rules: CountingRules): Handling | undefined {
  const [first] = facts.decisions;
  const recorded = first && rowOf(first, rules);
  const lapsed = lapse(facts, recorded);
  if (facts.closedOn !== undefined) {
    return { on: facts.closedOn, outcome: recorded ?? lapsed?.outcome ?? 'other.misc' };
  }
  if (lapsed === undefined || (recorded !== undefined && recorded !== lapsed.outcome)) return undefined;
  if (rules.lapseDate === 'expiry') return lapsed;
  return first?.signedOn && { on: first.signedOn, outcome: lapsed.outcome };
}

function handlingOf(facts: CaseFacts, rules: CountingRules): Handling | undefined {
  const handled = firstAnswer(facts, rules) ?? closedWithoutLetter(facts, rules);
  const [withdrawnOn] = daysOf(facts, 'withdrawn');
  if (withdrawnOn === undefined) return handled;
  // Closed as 其他 on the day of the withdrawal: that is the withdrawal, written down twice.
  const before =
    handled && (handled.on < withdrawnOn || (handled.on === withdrawnOn && handled.outcome !== 'other.misc'));
  return before ? handled : { on: withdrawnOn, outcome: rules.withdrawalRow };
}

/** Under `supplementedYear: supplement` an application is new on the day on which it was complete (条例 art. 30). */
function newOn(
  facts: CaseFacts,
  handledOn: LocalDate | null,
  { supplementedYear }: CountingRules,
): LocalDate {
  if (supplementedYear === 'receipt') return facts.receivedOn;
  const taken = daysOf(facts, 'supplementReceived').filter((day) => handledOn === null || day <= handledOn);
  return taken.at(-1) ?? facts.receivedOn;
}

/** Re-made answers as cases of their own, received and handled on the same day so that the year balances. */
function remadeParts(facts: CaseFacts, rules: CountingRules): CountedCase[] {
  const first = firstAnswer(facts, rules);
  return facts.decisions.flatMap((decision) => {
    const on = legalMoment(decision, rules);
    if (!isRemade(decision) || on === undefined || decision.round === first?.round) return [];
    const applicantType = columnOf(facts, rules);
    const outcome = rowOf(decision, rules);
    return [{ part: decision.round, applicantType, receivedOn: on, handledOn: on, outcome }];
  });
}

/**
 * Where an application counts in table 三: received on its legal receipt, handled on the legal moment of its first answer, or
 * on the day that it was closed without one. One element, and one more for each re-made answer under `redoRule: newCase`.
 */
export function countCase(facts: CaseFacts, rules: CountingRules): CountedCase[] {
  const handling = handlingOf(facts, rules);
  const counted: CountedCase = {
    part: 1,
    applicantType: columnOf(facts, rules),
    receivedOn: newOn(facts, handling?.on ?? null, rules),
    handledOn: handling?.on ?? null,
    outcome: handling?.outcome ?? null,
  };
  return rules.redoRule === 'newCase' ? [counted, ...remadeParts(facts, rules)] : [counted];
}

import type { CaseEventType } from '../../../domain/case/case-facts.js';
import type { Outcome } from '../../../law/vocabularies/keys.js';
import type { EventRecord } from '../records/record-schemas.js';
import type { Findings, PlacedDay } from './findings.js';

/** What may come after the answer: service, and an opinion or reasons, for which the agency need not wait (条例 art. 32, 34, 35). */
const AFTERWARDS: ReadonlySet<CaseEventType> = new Set([
  'withdrawn',
  'returnedUndelivered',
  'servedAgain',
  'thirdPartyReplied',
  'agencyReplied',
  'reasonsReceived',
]);

/** What may come after the case ended because it had not come in time (条例 art. 30, 42). */
const TOO_LATE: Partial<Record<CaseEventType, Outcome>> = {
  supplementReceived: 'other.noSupplement',
  feePaid: 'other.feeUnpaid',
};

/** Whether a thing that happened after the case ended with one of these outcomes agrees with its end. */
export const isAfterwards = (type: CaseEventType, outcomes: readonly (Outcome | null)[]): boolean =>
  AFTERWARDS.has(type) || outcomes.some((outcome) => outcome !== null && outcome === TOO_LATE[type]);

/** What answers, or lets lapse, what was asked before. */
const ASKED_BY: Partial<Record<CaseEventType, CaseEventType>> = {
  supplementReceived: 'supplementRequested',
  supplementLapsed: 'supplementRequested',
  thirdPartyReplied: 'thirdPartyConsulted',
  agencyReplied: 'agencyConsulted',
  reasonsReceived: 'reasonsRequested',
  feePaid: 'feeNoticed',
  feeLapsed: 'feeNoticed',
};

const partyOf = (event: EventRecord): string | undefined => ('party' in event ? event.party : undefined);

const dayOf = (event: EventRecord, index: number): PlacedDay => ({
  path: ['events', index, 'on'],
  day: event.on,
});

/** The first time it was asked: of the same party, or of one that is not named, where either is told. */
function firstAsked(events: readonly EventRecord[], answer: EventRecord): PlacedDay | undefined {
  const type = ASKED_BY[answer.type];
  if (type === undefined) return undefined;
  const party = partyOf(answer);
  const asked = events.map((event, index) => ({ event, index })).filter(({ event }) => event.type === type);
  const same = asked.filter(({ event }) => party !== undefined && (partyOf(event) ?? party) === party);
  const [first] = (same.length > 0 ? same : asked).sort((a, b) => (a.event.on < b.event.on ? -1 : 1));
  return first && dayOf(first.event, first.index);
}

/** Days inside one event that cannot come before the event itself. */
function laterDays(event: EventRecord, index: number): PlacedDay[] {
  const days: PlacedDay[] = [];
  if ('servedOn' in event) days.push({ path: ['events', index, 'servedOn'], day: event.servedOn });
  if ('receivedOn' in event) days.push({ path: ['events', index, 'receivedOn'], day: event.receivedOn });
  if ('until' in event) days.push({ path: ['events', index, 'until'], day: event.until });
  return days;
}

/** Events come after receipt, answers after what they answer. */
export function checkEvents(events: readonly EventRecord[], received: PlacedDay, findings: Findings): void {
  events.forEach((event, index) => {
    const on = dayOf(event, index);
    findings.inOrder(received, on);
    const asked = firstAsked(events, event);
    if (asked) findings.inOrder(asked, on);
    for (const day of laterDays(event, index)) findings.inOrder(on, day);
    findings.notInFuture([on]);
  });
}

import { currentFacts, inOrder, placeOf, type Fact } from '../../domain/workflow/fact.js';
import { broughtFacts } from '../../imports/ledger/brought-facts.js';
import { roundsOf } from '../../imports/ledger/facts-of-record.js';
import type { ApplicationRecord, EventRecord } from '../../imports/ledger/records/record-schemas.js';
import { CASE_EVENT_TYPES } from '../../law/vocabularies/keys.js';
import type { AnswerNumbers } from './answer-numbers.js';
import type { BroughtState } from './brought-state.js';
import type { LogEntry } from './case-log.repository.js';
import { stepped, type Telling } from './rounds-of-steps.js';

type LoggedFact = Pick<
  LogEntry,
  'seq' | 'type' | 'on' | 'told' | 'details' | 'corrects' | 'place' | 'version' | 'recordedBy'
> & { readonly inPlaceOf?: number };

/** A line of the history as the workflow reads it. */
export const factOf = ({
  seq,
  type,
  on,
  told,
  details,
  corrects,
  place,
  inPlaceOf,
  version,
  recordedBy,
}: LoggedFact): Fact => ({
  seq,
  type,
  on,
  by: recordedBy,
  details: { ...told, ...details },
  ...(corrects !== null && { corrects }),
  ...(place !== null && { place }),
  ...(inPlaceOf !== undefined && { inPlaceOf }),
  ...(version === 1 && { brought: true }),
});

/** All facts of a case: those that an import brought without a line in the history, and the history. */
export function factsOf(
  record: ApplicationRecord,
  brought: BroughtState,
  log: readonly LoggedFact[],
): Fact[] {
  const { decision: _one, decisions: _many, ...still } = record;
  const events = log
    .filter(({ version }) => version === 1)
    .map(({ type, on }) => ({ type, on }) as EventRecord);
  return [
    ...broughtFacts({ ...brought, events, rounds: roundsOf({ ...still, ...brought }) }),
    ...log.map(factOf),
  ];
}

const LEDGER_TYPES: readonly string[] = CASE_EVENT_TYPES;

/** The number on the letter that went out is the number of the decision, whatever was written down before it. */
function numbered(record: ApplicationRecord, numbers: AnswerNumbers): ApplicationRecord {
  if (numbers.size === 0 || !record.decisions) return record;
  const decisions = record.decisions.map((decision, index) => {
    const documentNo = numbers.get(decision.round ?? index + 1);
    return documentNo === undefined ? decision : { ...decision, documentNo };
  });
  return { ...record, decisions };
}

/**
 * The application as its facts make it: what intake or import brought, and each fact that holds, in the order of days.
 * Whether the facts fit is for the workflow to say.
 */
export function rebuiltRecord(
  record: ApplicationRecord,
  brought: BroughtState,
  log: readonly LoggedFact[],
  numbers: AnswerNumbers,
): ApplicationRecord {
  const {
    decision: _one,
    decisions: _many,
    closedOn: _closed,
    mergedInto: _merged,
    events: _all,
    ...still
  } = record;
  const holding = currentFacts(log.map((entry) => ({ ...entry, corrects: entry.corrects ?? -1 })));
  const events = holding
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .filter(({ type }) => LEDGER_TYPES.includes(type))
    .map(({ type, on, told }) => ({ type, on, ...told }) as EventRecord);
  const began: ApplicationRecord = { ...still, ...brought, ...(events.length > 0 && { events }) };
  const tellings = inOrder(holding).map(({ type, on, details }): Telling => ({
    type,
    on,
    details: details ?? {},
  }));
  return numbered(tellings.reduce(stepped, { record: began, next: undefined }).record, numbers);
}

import { eventRow, type CaseKey } from '../../imports/store/case-rows.js';
import type { Told } from '../../imports/ledger/records/record-schemas.js';
import type { LocalDate } from '../../law/local-date.js';
import { CASE_EVENT_TYPES } from '../../law/vocabularies/keys.js';
import type { CaseEventBody } from '../case-event-body.js';
import type { LogEntry } from './case-log.repository.js';
import { partyMeant, type AskedParty } from './shown-party.js';

export type NewCaseEvent = Told<CaseEventBody>;

/** A fact that is to be recorded: a line of the history before it is written. */
export type NewFact = Pick<
  LogEntry,
  'seq' | 'type' | 'on' | 'told' | 'details' | 'corrects' | 'place' | 'version' | 'recordedBy'
> & {
  /** The fact that was struck out for it, where that was said; what is kept of it is the place. */
  readonly inPlaceOf?: number;
};

const IN_COLUMNS: readonly string[] = CASE_EVENT_TYPES;

export interface Recording {
  readonly seq: number;
  readonly version: number;
  readonly recordedBy: string;
  readonly today: LocalDate;
  /** Of `merged`: reference of the case that this one goes into. */
  readonly target: string | undefined;
  /** Whoever was asked so far: a party may be named as it is shown. */
  readonly asked?: readonly AskedParty[];
  readonly inPlaceOf?: number | undefined;
}

export function newFact(event: NewCaseEvent, recording: Recording): NewFact {
  const { seq, version, recordedBy, today, target, asked = [], inPlaceOf } = recording;
  const { type, on = today, ...rest } = event;
  const { ref, party, ...others } = rest as Record<string, unknown>;
  const inColumns = IN_COLUMNS.includes(type);
  const details = { ...others, ...(target !== undefined && { into: target }) };
  const meant = typeof party === 'string' && !type.endsWith('Consulted') ? partyMeant(party, asked) : party;
  const named = meant === undefined ? {} : { party: meant };
  return {
    seq,
    type,
    on,
    version,
    recordedBy,
    corrects: type === 'corrected' ? Number(ref) : null,
    place: null,
    ...(inPlaceOf !== undefined && { inPlaceOf }),
    told: inColumns ? { ...named, ...others } : named,
    details: inColumns || Object.keys(details).length === 0 ? null : details,
  };
}

/** Row of `case_event`. @param recordedAt instant with offset */
export const factRow = (key: CaseKey, fact: NewFact, recordedAt: string): Record<string, unknown> => ({
  ...eventRow(key, { type: fact.type, on: fact.on, ...fact.told }, fact.seq, undefined),
  recorded_by: fact.recordedBy,
  recorded_at: recordedAt,
  case_version: fact.version,
  details: fact.details,
  corrects: fact.corrects,
  place: fact.place,
});

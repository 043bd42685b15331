import { stageOfRecord } from '../ledger/brought-facts.js';
import { fenOf } from '../ledger/figure-values.js';
import type { RoundRecord } from '../ledger/facts-of-record.js';
import type { ApplicationRecord, EventRecord } from '../ledger/records/record-schemas.js';
import { SEALED_COLUMNS, sealedPerson } from '../../cases/sealed-person.js';
import { byteaText } from '../../platform/database/json-rows.js';
import type { PersonalDataCipher } from '../../platform/protection/personal-data-cipher.js';
import { originOf, ORIGIN_COLUMNS, type StoredLineOf } from './stored-line.js';

type Row = Record<string, unknown>;

/** Which case a row belongs to. */
export interface CaseKey {
  readonly agency_id: number;
  readonly case_id: number;
}

/** Field of the cipher. */
export const SOURCE_HASH = 'sourceHash';

export const CASE_COLUMNS = [
  ...ORIGIN_COLUMNS,
  'ref',
  'case_no',
  'channel',
  'submitted_on',
  'received_on',
  'description',
  'form',
  'delivery_wanted',
  'origin_kind',
  'origin_ref',
  'merged_into_ref',
  'duplicate_of_ref',
  'fee_units',
  'closed_on',
  'stage',
] as const;

export function caseRow(line: StoredLineOf<'application'>, cipher: PersonalDataCipher): Row {
  const { record, agencyId, sourceHash } = line;
  return {
    ...originOf(line),
    // A hash in clear could be tried out against every ID number.
    source_hash: sourceHash && byteaText(cipher.sealBytes(agencyId, SOURCE_HASH, sourceHash)),
    ref: record.ref,
    case_no: record.caseNo,
    channel: record.channel,
    submitted_on: record.submittedOn,
    received_on: record.receivedOn,
    description: record.description,
    form: record.form,
    delivery_wanted: record.deliveryWanted,
    origin_kind: record.origin?.kind,
    origin_ref: record.origin?.ref,
    merged_into_ref: record.mergedInto,
    duplicate_of_ref: record.duplicateOf,
    fee_units: record.feeUnits,
    closed_on: record.closedOn,
    stage: stageOfRecord(record),
  };
}

export const APPLICANT_COLUMNS = [
  'agency_id',
  'case_id',
  'position',
  'role',
  'type',
  'name',
  ...SEALED_COLUMNS,
] as const;

type Person = NonNullable<ApplicationRecord['representative']>;

export function applicantRows(key: CaseKey, record: ApplicationRecord, cipher: PersonalDataCipher): Row[] {
  const people: (readonly [string, Person])[] = [
    ['principal', record.applicant],
    ...(record.coApplicants ?? []).map((person) => ['coApplicant', person] as const),
    ...(record.representative ? [['representative', record.representative] as const] : []),
  ];
  return people.map(([role, person], index) => ({
    ...key,
    position: index + 1,
    role,
    type: person.type,
    name: person.name,
    ...sealedPerson(cipher, key.agency_id, person),
  }));
}

export const ROUND_COLUMNS = [
  'agency_id',
  'case_id',
  'round',
  'cause',
  'by_ref',
  'outcome',
  'particulars',
  'document_no',
  'delivery',
  'carrier',
  'mail_no',
  'signed_on',
  'dispatched_on',
  'served_on',
] as const;

export const roundRow = (key: CaseKey, round: RoundRecord): Row => ({
  ...key,
  round: round.round,
  cause: round.cause,
  by_ref: round.by,
  outcome: round.outcome,
  particulars: round.particulars,
  document_no: round.documentNo,
  delivery: round.delivery,
  carrier: round.carrier,
  mail_no: round.mailNo,
  signed_on: round.signedOn,
  dispatched_on: round.dispatchedOn,
  served_on: round.servedOn,
});

export const GROUND_COLUMNS = ['agency_id', 'case_id', 'round', 'position', 'outcome', 'article'] as const;

export const groundRows = (key: CaseKey, { round, grounds = [] }: RoundRecord): Row[] =>
  grounds.map((ground, index) => ({ ...key, round, position: index + 1, ...ground }));

export const EVENT_COLUMNS = [
  'agency_id',
  'case_id',
  'seq',
  'type',
  'occurred_on',
  'served_on',
  'received_on',
  'reply_within_working_days',
  'working_days',
  'until',
  'party',
  'opinion',
  'approved_by',
  'amount_fen',
  'recorded_by',
] as const;

/** Every field that some type of event has. */
type AnyEvent = Partial<Record<Exclude<KeysOf<EventRecord>, 'amountYuan'>, unknown>> & {
  amountYuan?: number;
};
type KeysOf<T> = T extends unknown ? keyof T : never;

export function eventRow(key: CaseKey, event: AnyEvent, seq: number, recordedBy: string | undefined): Row {
  return {
    ...key,
    seq,
    type: event.type,
    occurred_on: event.on,
    served_on: event.servedOn,
    received_on: event.receivedOn,
    reply_within_working_days: event.replyWithinWorkingDays,
    working_days: event.workingDays,
    until: event.until,
    party: event.party,
    opinion: event.opinion,
    approved_by: event.approvedBy,
    amount_fen: event.amountYuan === undefined ? undefined : fenOf(event.amountYuan),
    recorded_by: recordedBy,
  };
}

import type { LocalDate } from '../../../law/local-date.js';
import type { LawsuitRecord, LedgerRecord, ReviewRecord } from '../records/record-schemas.js';
import type { KnownKind } from './known-register.js';

/** Kinds whose records bear a reference, unique in the file. */
export const REFERABLE = ['application', 'review', 'lawsuit'] as const;
export type ReferableKind = (typeof REFERABLE)[number];
export type ReferableRecord = Extract<LedgerRecord, { ref: string }>;

export const isReferable = (record: LedgerRecord): record is ReferableRecord => 'ref' in record;

/** A key that only one record of an agency may bear. `shown` is how a finding calls it. */
export interface UniqueKey {
  readonly kind: Exclude<KnownKind, ReferableKind>;
  readonly key: string;
  readonly shown: string;
}

/** What may not stand twice in an agency, besides the reference. */
export function uniqueKeyOf(record: LedgerRecord): UniqueKey | undefined {
  switch (record.kind) {
    case 'application':
      return record.caseNo === undefined
        ? undefined
        : { kind: 'caseNo', key: record.caseNo, shown: record.caseNo };
    case 'figure': {
      const { year, item, scope = 'own' } = record;
      return { kind: 'figure', key: `${year}\n${item}\n${scope}`, shown: `${year} 年 ${item}` };
    }
    case 'opening':
      return { kind: 'opening', key: String(record.year), shown: `${record.year} 年` };
    case 'document': {
      const { type, title, documentNo = '', issuedOn } = record;
      return { kind: 'document', key: `${type}\n${title}\n${documentNo}\n${issuedOn}`, shown: title };
    }
    default:
      return undefined;
  }
}

/** One record naming another by its reference. */
export interface Reference {
  readonly field: string;
  readonly ref: string;
  readonly wants: readonly ReferableKind[];
  /** Whether both must belong to one agency. */
  readonly sameAgency: boolean;
  /** Day of the record that refers, where it cannot come before that of what it refers to. */
  readonly day?: LocalDate | undefined;
  /** Field that tells this day. */
  readonly dayField: string;
}

/** The day on which what others refer to began: an application its receipt, a review or lawsuit its acceptance or else its filing. */
export function beginningOf(record: LedgerRecord): LocalDate | undefined {
  switch (record.kind) {
    case 'application':
      return record.receivedOn;
    case 'review':
    case 'lawsuit':
      return record.acceptedOn ?? record.filedOn;
    default:
      return undefined;
  }
}

const reference = (
  field: string,
  ref: string | undefined,
  wants: readonly ReferableKind[],
  sameAgency: boolean,
  day?: LocalDate,
  dayField = 'acceptedOn',
): Reference[] => (ref === undefined ? [] : [{ field, ref, wants, sameAgency, day, dayField }]);

/** With the field that tells it. */
const beginningOfProceeding = ({
  acceptedOn,
  filedOn,
}: ReviewRecord | LawsuitRecord): [LocalDate | undefined, string] =>
  acceptedOn === undefined ? [filedOn, 'filedOn'] : [acceptedOn, 'acceptedOn'];

export function referencesOf(record: LedgerRecord): Reference[] {
  switch (record.kind) {
    case 'application':
      return [
        ...reference('mergedInto', record.mergedInto, ['application'], false),
        ...reference(
          'duplicateOf',
          record.duplicateOf,
          ['application'],
          false,
          record.receivedOn,
          'receivedOn',
        ),
        ...(record.decisions ?? []).flatMap(({ by }, index) =>
          reference(`decisions[${index}].by`, by, ['review', 'lawsuit'], false),
        ),
        ...reference('decision.by', record.decision?.by, ['review', 'lawsuit'], false),
      ];
    case 'review':
      return [
        ...reference(
          'application',
          record.application,
          ['application'],
          true,
          ...beginningOfProceeding(record),
        ),
        ...(record.applications ?? []).flatMap((ref, index) =>
          reference(`applications[${index}]`, ref, ['application'], true, ...beginningOfProceeding(record)),
        ),
      ];
    case 'lawsuit':
      return [
        ...reference(
          'application',
          record.application,
          ['application'],
          true,
          ...beginningOfProceeding(record),
        ),
        ...reference('review', record.review, ['review'], true, ...beginningOfProceeding(record)),
      ];
    default:
      return [];
  }
}

import { byteaText } from '../../platform/database/json-rows.js';
import type { LedgerRecord, RecordKind, RecordOf } from '../ledger/records/record-schemas.js';

/** A record on its way into the database. */
export interface StoredLine<R extends LedgerRecord = LedgerRecord> {
  readonly record: R;
  readonly agencyId: number;
  /** Absent: recorded by hand, as is a line without hash. */
  readonly batchId?: number;
  /** SHA-256 of the record as read. */
  readonly sourceHash?: Buffer;
}

export type StoredLineOf<K extends RecordKind> = StoredLine<RecordOf<K>>;

/** What every table of records keeps of where a row came from. */
export const ORIGIN_COLUMNS = ['agency_id', 'import_batch_id', 'source_hash'] as const;

export const originOf = ({ agencyId, batchId, sourceHash }: StoredLine): Record<string, unknown> => ({
  agency_id: agencyId,
  import_batch_id: batchId,
  source_hash: sourceHash && byteaText(sourceHash),
});

/** What the database answers to rows that bear a reference. */
export interface ReferredRow {
  readonly id: number;
  readonly agency_id: number;
  readonly ref: string;
}

/** Finds the identity that the database gave to a record. */
export function identities(
  rows: readonly ReferredRow[],
): (line: StoredLine & { record: { ref: string } }) => number {
  const byRef = new Map(rows.map((row) => [`${row.agency_id}\n${row.ref}`, row.id]));
  return ({ agencyId, record }) => {
    const id = byRef.get(`${agencyId}\n${record.ref}`);
    if (id === undefined) throw new Error(`the database gave no identity to ${record.ref}`);
    return id;
  };
}

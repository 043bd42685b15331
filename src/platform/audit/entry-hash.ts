import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit-entry.js';

const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();

/** What the first entry of a chain follows upon. */
export const genesisOf = (chain: number): Buffer => sha256(`gongkai audit ${chain}`);

const ABSENT = Buffer.from([0xff, 0xff, 0xff, 0xff]);

/** Its length before it, so that no two entries are the same text. */
function field(value: Buffer | string | null): Buffer {
  if (value === null) return ABSENT;
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
  const length = Buffer.alloc(4);
  length.writeInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The hash of an entry (version 1), reckoned as `append_audit` does in the database. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>): Buffer {
  const place = Buffer.alloc(13);
  place.writeUInt8(entry.version);
  place.writeInt32BE(entry.chain, 1);
  place.writeBigInt64BE(BigInt(entry.seq), 5);
  return sha256(
    Buffer.concat([
      place,
      entry.prev,
      field(entry.at),
      field(entry.accountId === null ? null : String(entry.accountId)),
      field(entry.username),
      field(entry.via),
      field(entry.action),
      field(entry.subjectKind),
      field(entry.subjectId),
      field(entry.facts),
      field(entry.commitment),
    ]),
  );
}

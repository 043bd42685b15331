import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { LedgerRecord } from './ledger/records/record-schemas.js';

const BUFFERED = 64 * 1024;

/** Writes a register as JSON Lines, one record a line, and ends the stream. */
export async function exportLedger(
  records: AsyncIterable<LedgerRecord> | Iterable<LedgerRecord>,
  out: Writable,
): Promise<void> {
  let pending = '';
  for await (const record of records) {
    pending += `${JSON.stringify(record)}\n`;
    if (pending.length < BUFFERED) continue;
    if (!out.write(pending)) await once(out, 'drain');
    pending = '';
  }
  out.end(pending);
  await once(out, 'finish');
}

import { byteLines } from './byte-lines.js';
import { importIssue, type ImportIssue } from './import-issues.js';
import { DEEPEST, jsonFault } from './json-text.js';
import type { LedgerLine } from './ledger-line.js';
import type { LedgerPlace } from './ledger-place.js';
import { decodeLine, refuseOtherEncodings, withoutByteOrderMark } from './text-encoding.js';
import { quotable } from '../../law/quotable.js';

/** Bytes of one line; a record with the longest description allowed stays far below. */
export const LONGEST_LINE = 1024 * 1024;

function faultIssue(text: string, place: LedgerPlace): ImportIssue | undefined {
  const fault = jsonFault(text);
  switch (fault?.kind) {
    case undefined:
      return undefined;
    case 'malformed':
      return importIssue('json.malformed', place, '', { column: fault.column });
    case 'tooDeep':
      return importIssue('json.tooDeep', place, '', { limit: DEEPEST });
    case 'duplicateKey':
      return importIssue('json.duplicateKey', place, quotable(fault.key), {
        name: fault.key,
        value: fault.key,
      });
  }
}

function readLine(text: string, place: LedgerPlace): LedgerLine {
  const issue = faultIssue(text, place);
  if (issue) return { ...place, refusals: [issue] };
  return { ...place, record: JSON.parse(text) as unknown };
}

/**
 * Reads a ledger in JSON Lines, one record a line, in a stream. Blank lines are skipped; an empty file is an empty register.
 * @throws UnreadableLedger when the file is not UTF-8 text
 */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LedgerLine> {
  for await (const { line, bytes } of byteLines(refusingOtherEncodings(chunks), LONGEST_LINE)) {
    if (bytes === undefined) {
      yield { line, refusals: [importIssue('line.tooLong', { line }, '', { limit: LONGEST_LINE })] };
      continue;
    }
    const text = decodeLine(line === 1 ? withoutByteOrderMark(bytes) : bytes, line);
    if (text.trim() !== '') yield readLine(text, { line });
  }
}

async function* refusingOtherEncodings(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    if (first && chunk.length > 0) {
      refuseOtherEncodings(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
      first = false;
    }
    yield chunk;
  }
}

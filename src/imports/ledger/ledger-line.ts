import type { ImportIssue } from './import-issues.js';
import type { LedgerPlace } from './ledger-place.js';

/** A record as read, not yet checked: the reader knows the file format, not the rules. */
export interface ReadLine extends LedgerPlace {
  readonly record: unknown;
  /** What the reader had to assume, such as the result of a formula. */
  readonly warnings?: readonly ImportIssue[];
}

/** A line that could not be read as a record, such as broken JSON or a cell of the wrong type. */
export interface UnreadableLine extends LedgerPlace {
  readonly refusals: readonly ImportIssue[];
}

/** What every ledger reader (JSON Lines, XLSX) yields, in the order of the file. */
export type LedgerLine = ReadLine | UnreadableLine;

export const isUnreadable = (line: LedgerLine): line is UnreadableLine => 'refusals' in line;

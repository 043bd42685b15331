import type { LedgerPlace } from '../ledger/ledger-place.js';
import type { Fields } from './record-paths.js';
import type { RecordList } from './register-sheet.js';

/** Entry of a list without the column that joined it. */
export interface ListEntry {
  readonly place: LedgerPlace;
  readonly fields: Fields;
  readonly refused: boolean;
}

export type EntriesOfRecord = Partial<Record<RecordList, ListEntry[]>>;

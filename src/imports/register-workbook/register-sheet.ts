import type { RecordKind } from '../ledger/records/record-schemas.js';
import type { Column } from './columns.js';

/** Lists inside a record that have a sheet of their own; `grounds` belong to one round of decision. */
export type RecordList = 'events' | 'decisions' | 'grounds' | 'coApplicants' | 'parts' | 'instances';

/** A sheet of the register: the records of one kind, or one list inside them, joined by the reference in column `ref`. */
export interface RegisterSheet {
  readonly name: string;
  readonly record: RecordKind;
  readonly list?: RecordList;
  readonly columns: readonly Column[];
  readonly intro: string;
}

import { roundsOf } from '../../imports/ledger/facts-of-record.js';
import type { ApplicationRecord } from '../../imports/ledger/records/record-schemas.js';

/** What intake or import brought of that which facts change: a rebuilding begins here. */
export type BroughtState = Pick<ApplicationRecord, 'receivedOn' | 'closedOn' | 'mergedInto' | 'decisions'>;

/** Of a case that nothing has been recorded of yet. */
export function broughtStateOf(record: ApplicationRecord): BroughtState {
  const { receivedOn, closedOn, mergedInto } = record;
  const rounds = roundsOf(record);
  return {
    receivedOn,
    ...(closedOn !== undefined && { closedOn }),
    ...(mergedInto !== undefined && { mergedInto }),
    ...(rounds.length > 0 && { decisions: rounds.map(({ position: _, ...decision }) => decision) }),
  };
}

import type { EntityManager } from 'typeorm';
import { prepared } from '../platform/database/prepared.js';

/** Topic of the messages that have an agency counted anew; the key is the change that ordered it. */
export const RECOUNT_TOPIC = 'counting.anew';

export interface RecountOrder {
  /** Number of the choice of a setting or of a word, or of the agency that was moved: what ordered it. */
  readonly setting?: number;
  readonly word?: number;
  readonly movedAgency?: number;
}

/** Whether the counts of the agency may still be those of former rules. @param manager of a transaction that acts for the agency */
export async function recountIsPending(manager: EntityManager, agencyId: number): Promise<boolean> {
  const [row] = await manager.query<[{ pending: boolean }]>(
    prepared(
      'select exists (select from outbox where agency_id = $1 and topic = $2 and done_at is null) as pending',
    ),
    [agencyId, RECOUNT_TOPIC],
  );
  return row.pending;
}

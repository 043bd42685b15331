import type { EntityManager } from 'typeorm';
import { roundsOf } from '../imports/ledger/facts-of-record.js';
import type { ApplicationRecord } from '../imports/ledger/records/record-schemas.js';
import type { RemadeAnswer } from './text/letter-facts.js';

type Order = NonNullable<RemadeAnswer['orderedBy']>;

/** A review or a lawsuit by the reference that a round names. */
const ORDER = `
  select 'review' as kind, body, case_number as number, concluded_on as on
    from review where agency_id = $1 and ref = $2
  union all
  select 'lawsuit', coalesce(i.court, l.court), coalesce(i.docket_no, l.docket_no), i.decided_on
    from lawsuit l
    left join lateral (select * from lawsuit_instance i where i.agency_id = l.agency_id and i.lawsuit_id = l.id
                        order by i.position desc limit 1) i on true
   where l.agency_id = $1 and l.ref = $2
  limit 1`;

/** Why the last answer was made again or ordered; undefined of a first answer that nobody ordered. */
export async function remadeAnswer(
  manager: EntityManager,
  agencyId: number,
  record: ApplicationRecord,
): Promise<RemadeAnswer | undefined> {
  const rounds = roundsOf(record);
  const last = rounds.at(-1);
  if (!last || last.cause === 'first') return undefined;
  const [orderedBy] = last.by === undefined ? [] : await manager.query<Order[]>(ORDER, [agencyId, last.by]);
  const formerNo = rounds.at(-2)?.documentNo;
  return {
    cause: last.cause,
    ...(formerNo !== undefined && { formerNo }),
    ...(orderedBy && { orderedBy }),
  };
}

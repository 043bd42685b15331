import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LawsuitRecord, ReviewRecord } from '../../imports/ledger/records/record-schemas.js';
import type { LocalDate } from '../../law/local-date.js';
import type { Outcome } from '../../law/vocabularies/keys.js';

export interface Person {
  readonly username: string;
  readonly name: string;
}

/** An application that is fought over, with its answers in the order of their rounds. */
export interface FoughtCase {
  readonly id: number;
  readonly assignee: Person | null;
  readonly rounds: readonly {
    readonly round: number;
    readonly outcome: Outcome;
    readonly givenOn: LocalDate | null;
  }[];
}

/** A review or lawsuit that was accepted, as it stands. */
export interface ContestedRow {
  readonly agencyId: number;
  readonly id: number;
  /** Of a suit after a review. */
  readonly reviewId: number | null;
  readonly record: ReviewRecord | LawsuitRecord;
  /** The round that is contested, where it was told; of a suit after a review also by the review. */
  readonly round: number | null;
  /** The last answer before that day is contested: the day of filing, of a suit after a review that of the review. */
  readonly filedOn: LocalDate;
  readonly cases: readonly FoughtCase[];
}

/** Reads what answers were contested for, inside a transaction that may see the agencies. */
@Injectable()
export class ContestedRowsRepository {
  /** Accepted no later than that day; what is registered as review body only is left out (国办公开办函〔2016〕201号). */
  accepted(manager: EntityManager, agencyIds: readonly number[], by: LocalDate): Promise<ContestedRow[]> {
    return manager.query<ContestedRow[]>(ROWS, [agencyIds, by]);
  }
}

const PARTS = (kind: string): string => `
  (select json_agg(json_build_object(
            'ground', t.ground, 'complaint', t.complaint, 'outcome', t.outcome, 'disposal', t.disposal,
            'lossReason', t.loss_reason, 'reason', t.reason) order by t.position)
     from ${kind}_part t where t.agency_id = p.agency_id and t.${kind}_id = p.id)`;

const INSTANCES = `
  (select json_agg(json_build_object('level', i.level, 'acceptedOn', i.accepted_on, 'decidedOn', i.decided_on,
                                     'disposal', i.disposal, 'result', i.result, 'appealedOn', i.appealed_on)
                   order by i.position)
     from lawsuit_instance i where i.agency_id = p.agency_id and i.lawsuit_id = p.id)`;

const TOLD = `
  'ref', p.ref, 'acceptedOn', p.accepted_on, 'concludedOn', p.concluded_on, 'result', p.result, 'disposal', p.disposal`;

const REVIEW_CASES = (review: string): string => `
  array(select case_id from review_case where agency_id = p.agency_id and review_id = ${review})`;

const ROUNDS = `
  (select coalesce(json_agg(json_build_object(
            'round', d.round, 'outcome', d.outcome,
            'givenOn', coalesce(d.dispatched_on, d.served_on, d.signed_on, c.closed_on)) order by d.round), '[]')
     from decision_round d where d.agency_id = c.agency_id and d.case_id = c.id)`;

const ROWS = `
  select f.agency_id as "agencyId", f.id, f.review_id as "reviewId", json_strip_nulls(f.record) as record, f.round,
         f.filed_on as "filedOn",
         (select coalesce(json_agg(json_build_object(
                   'id', c.id, 'rounds', ${ROUNDS},
                   'assignee', case when a.id is null then null
                                    else json_build_object('username', a.username, 'name', a.display_name) end)
                   order by c.id), '[]')
            from disclosure_case c left join account a on a.id = c.assignee_id
           where c.agency_id = f.agency_id and c.id = any(f.case_ids)) as cases
    from (select p.agency_id, p.id, null::bigint as review_id, p.round, coalesce(p.filed_on, p.accepted_on) as filed_on,
                 json_build_object('kind', 'review', ${TOLD}, 'parts', ${PARTS('review')}) as record,
                 ${REVIEW_CASES('p.id')} as case_ids
            from review p where p.agency_id = any($1) and p.accepted_on <= $2
          union all
          select p.agency_id, p.id, r.id, coalesce(p.round, r.round),
                 coalesce(r.filed_on, r.accepted_on, p.filed_on, p.accepted_on),
                 json_build_object('kind', 'lawsuit', ${TOLD}, 'route', p.route, 'parts', ${PARTS('lawsuit')},
                                   'instances', ${INSTANCES}),
                 case when p.case_id is null then ${REVIEW_CASES('r.id')} else array[p.case_id] end
            from lawsuit p
            left join review r on r.agency_id = p.agency_id and r.id = p.review_id
           where p.agency_id = any($1) and p.accepted_on <= $2 and p.role = 'original') f
   order by f.agency_id, f.filed_on, f.id`;

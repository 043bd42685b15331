import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SILENCE_EVENTS } from '../domain/deadline/deadline-facts.js';
import { CASE_EVENT_TYPES } from '../law/vocabularies/keys.js';
import { deadlineEventsSql } from './deadline-events-sql.js';
import { ANSWER_PENDING } from './answer-pending.js';
import { filterSql, filterValues, NOBODY_SEARCHED } from './filters/case-filter.js';
import type { CaseFilter, SearchedFor } from './filters/case-filter.js';
import type { OpenCase } from './work-queue.js';
import { prepared } from '../platform/database/prepared.js';

/** Reads what due days follow from, inside the transaction of an agency; one query however many cases. */
@Injectable()
export class CaseDeadlinesRepository {
  /** Of the cases named. */
  of(manager: EntityManager, agencyId: number, ids: readonly number[]): Promise<OpenCase[]> {
    return manager.query<OpenCase[]>(OF_CASES, [agencyId, EVENTS, ids]);
  }

  /**
   * Of every case that waits for its answer, the first or one that is made again, and of those whose answer came back and has
   * to be served again; one that was merged into another waits no more.
   * @param decided whether a decision has been made: true, false, or null for both
   * @param assignees accounts that work on it, 0 for nobody; null for all
   */
  open(
    manager: EntityManager,
    agencyId: number,
    year: number | null,
    decided: boolean | null,
    assignees: readonly number[] | null,
    filter: CaseFilter = {},
    searched: SearchedFor = NOBODY_SEARCHED,
  ): Promise<OpenCase[]> {
    return manager.query<OpenCase[]>(
      `${FACTS} and (k.handled_on is null or c.stage = 'returned' or ${ANSWER_PENDING})
         and c.merged_into_ref is null and c.stage <> 'voided'
         and ($3::int is null or c.received_on between make_date($3, 1, 1) and make_date($3, 12, 31))
         and ($4::boolean is null or $4 = exists (
               select from decision_round r where r.agency_id = c.agency_id and r.case_id = c.id))
         and ($5::int[] is null or coalesce(c.assignee_id, 0) = any($5))
         ${filterSql(6)}`,
      [agencyId, EVENTS, year, decided, assignees, ...filterValues(filter, searched)],
    );
  }
}

const EVENTS = [...CASE_EVENT_TYPES, ...SILENCE_EVENTS, 'reopened'];

/** What was ordered, and the answers so far, are read of cases that were opened again alone: there are few. */
const REDO = `
         case when s.reopened then (
           select json_agg(json_strip_nulls(json_build_object('ref', o.ref, 'from', o.started, 'within', o.days)))
             from (select r.ref, r.served_on as started, r.redo_within_working_days as days
                     from review r where r.agency_id = c.agency_id and r.ref = any(s.orders)
                   union all
                   select l.ref, (select max(i.effective_on) from lawsuit_instance i
                                   where i.agency_id = l.agency_id and i.lawsuit_id = l.id),
                          l.redo_within_working_days
                     from lawsuit l where l.agency_id = c.agency_id and l.ref = any(s.orders)) o) end as orders,
         case when s.reopened then (
           select json_agg(json_strip_nulls(json_build_object(
                    'delivery', d.delivery, 'signedOn', d.signed_on, 'dispatchedOn', d.dispatched_on,
                    'servedOn', d.served_on)) order by d.round)
             from decision_round d where d.agency_id = c.agency_id and d.case_id = c.id) end as letters`;

const FACTS = `
  select c.id, coalesce(c.assignee_id, 0) as "assigneeId", c.stage, c.received_on as "receivedOn",
         k.handled_on as "handledOn", s.made as "madeHere", coalesce(s.matters, '{}') as matters, coalesce(s.slow, '[]') as slow,${REDO},
         coalesce(${deadlineEventsSql('c.agency_id', 'c.id', '$2')}, '[]') as events
    from disclosure_case c
    left join counted_case k on k.agency_id = c.agency_id and k.case_id = c.id and k.part = 1
                            and k.recorded_to = 'infinity'
    left join lateral (
      select coalesce(bool_or(e.type = 'reopened'), false) as reopened,
             coalesce(bool_or(e.type in ('decided', 'reopened')), false) as made,
             array_agg(e.details ->> 'by') filter (where e.type = 'reopened') as orders,
             array_remove(array[
               case when count(*) filter (where e.type = 'ownUnitAsked')
                         > count(*) filter (where e.type = 'ownUnitAnswered') then 'ownUnit' end,
               case when (array_agg(e.type order by e.occurred_on desc, e.place desc)
                          filter (where e.type in ('extensionProposed', 'extensionApproved', 'extensionRefused')))[1]
                         = 'extensionProposed' then 'extension' end], null) as matters,
             json_agg(json_build_object('on', e.occurred_on, 'version', e.case_version,
                                        'recordedOn', (e.recorded_at at time zone 'Asia/Shanghai')::date))
               filter (where e.case_version > 1
                         and (e.recorded_at at time zone 'Asia/Shanghai')::date > e.occurred_on + 2) as slow
        from valid_case_event e where e.agency_id = c.agency_id and e.case_id = c.id) s on true
   where c.agency_id = $1`;

const OF_CASES = prepared(`${FACTS} and c.id = any($3)`);

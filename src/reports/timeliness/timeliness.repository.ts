import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { deadlineEventsSql } from '../../cases/deadline-events-sql.js';
import type { DecisionFacts } from '../../domain/case/case-facts.js';
import type { DeadlineEvent } from '../../domain/deadline/deadline-facts.js';
import { CASE_EVENT_TYPES } from '../../law/vocabularies/keys.js';
import type { LocalDate } from '../../law/local-date.js';
import { arrayRows } from '../../platform/database/array-rows.js';
import { measureAlternatives } from '../../reporting/compile/case-conditions.js';
import {
  knownThen,
  ofAgencies,
  SqlParameters,
  type Reading,
} from '../../reporting/compile/sql-parameters.js';
import type { Period } from '../../reporting/definition/period.js';

/** Cases that do not differ in what their timeliness follows from, and how many they are. */
export type AnsweredAlike = readonly [
  receivedOn: LocalDate,
  countedOn: LocalDate,
  events: readonly DeadlineEvent[] | null,
  /** Of the first answer, where the agency counts by another day than the law's. */
  letter: Pick<DecisionFacts, 'delivery' | 'signedOn' | 'dispatchedOn' | 'servedOn'> | null,
  /** The register is that of an agency which has left the tree: it counts, and may not be read. */
  closed: boolean,
  count: number,
];

/** Reads the first answers that table 三 counts as handled in a period, by the very condition that counts them. */
@Injectable()
export class TimelinessRepository {
  /**
   * @param bySignature agencies that count by the day of signature: of these the letters are read too
   * @param closed agencies that have left the tree
   */
  async answered(
    manager: EntityManager,
    period: Period,
    reading: Reading,
    { bySignature, closed }: Readonly<Record<'bySignature' | 'closed', readonly number[]>>,
  ): Promise<AnsweredAlike[]> {
    const parameters = new SqlParameters();
    const common = [knownThen(reading, parameters), ...ofAgencies(reading, parameters), 'part = 1'];
    const handled = measureAlternatives('handled')(period, parameters).map(
      (alternative) => `
        select agency_id, case_id, received_on, handled_on from counted_case
         where ${[...common, alternative].join(' and ')}`,
    );
    const types = `${parameters.add(CASE_EVENT_TYPES)}::text[]`;
    const left = `${parameters.add(closed)}::int[]`;
    const signed = `${parameters.add(bySignature)}::int[]`;
    // Most cases have no event of the kind, and are alike but for their days.
    return arrayRows<AnsweredAlike>(manager, {
      text: `
        select received_on, handled_on, events::json, letter::json, closed, count(*)::int
          from (select h.received_on, h.handled_on,
                       ${deadlineEventsSql('h.agency_id', 'h.case_id', types)}::text as events,
                       h.agency_id = any(${left}) as closed,
                       case when h.agency_id = any(${signed}) then ${FIRST_LETTER}::text end as letter
                  from (${handled.join(' union all ')}) h) answered
         group by received_on, handled_on, events, letter, closed`,
      values: parameters.values,
    });
  }
}

const FIRST_LETTER = `(
  select json_strip_nulls(json_build_object('delivery', d.delivery, 'signedOn', d.signed_on,
                                            'dispatchedOn', d.dispatched_on, 'servedOn', d.served_on))
    from decision_round d where d.agency_id = h.agency_id and d.case_id = h.case_id order by d.round limit 1)`;

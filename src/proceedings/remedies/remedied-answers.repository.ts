import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Ground } from '../../domain/remedies/remedy-route.js';
import type { LocalDate } from '../../law/local-date.js';
import type { Outcome } from '../../law/vocabularies/keys.js';

/** An answer as it is stored, as far as redress against it depends on it. */
export interface StoredAnswer {
  readonly caseId: number;
  readonly round: number;
  readonly outcome: Outcome;
  readonly documentNo: string | null;
  /** Signed, or else sent. */
  readonly decidedOn: LocalDate | null;
  /** Sent, or else signed: from then on it can be contested. */
  readonly givenOn: LocalDate | null;
  readonly servedOn: LocalDate | null;
  /** Of the whole, and of the items that were answered apart. */
  readonly grounds: readonly Ground[];
  /** Kinds of the letters that were issued of it. */
  readonly letters: readonly string[];
}

export interface StoredCase {
  readonly id: number;
  /** Its number, or else its reference. */
  readonly called: string;
  /** Neither merged into another one nor voided. */
  readonly isLive: boolean;
}

/** Reads answers that can be contested, inside the transaction of their agency. */
@Injectable()
export class RemediedAnswersRepository {
  cases(manager: EntityManager, agencyId: number, ids: readonly number[]): Promise<StoredCase[]> {
    return manager.query<StoredCase[]>(
      `select id, coalesce(case_no, ref) as called, merged_into_ref is null and stage <> 'voided' as "isLive"
         from disclosure_case where agency_id = $1 and id = any($2) order by id`,
      [agencyId, ids],
    );
  }

  /** By case, in the order of their rounds. */
  answers(manager: EntityManager, agencyId: number, caseIds: readonly number[]): Promise<StoredAnswer[]> {
    return manager.query<StoredAnswer[]>(ANSWERS, [agencyId, caseIds]);
  }
}

/** What is served electronically is served when it arrives (民事诉讼法 art. 90 by analogy), else where that was recorded. */
const ANSWERS = `
  select d.case_id as "caseId", d.round, d.outcome, d.document_no as "documentNo",
         coalesce(d.signed_on, d.dispatched_on, d.served_on, c.closed_on) as "decidedOn",
         coalesce(d.dispatched_on, d.served_on, d.signed_on, c.closed_on) as "givenOn",
         case d.delivery when 'electronic' then coalesce(d.served_on, d.dispatched_on)
                         else d.served_on end as "servedOn",
         (select coalesce(json_agg(json_strip_nulls(json_build_object('outcome', g.outcome, 'article', g.article))
                                   order by g.item, g.position), '[]')
            from (select 0 as item, g.position::int, g.outcome, g.article from decision_ground g
                   where g.agency_id = d.agency_id and g.case_id = d.case_id and g.round = d.round
                  union all
                  select 1, i.position::int, i.item ->> 'outcome', i.item ->> 'article'
                    from jsonb_array_elements(case jsonb_typeof(d.particulars -> 'items')
                                              when 'array' then d.particulars -> 'items' else '[]' end)
                         with ordinality i(item, position)) g) as grounds,
         array(select l.kind from letter l where l.agency_id = d.agency_id and l.case_id = d.case_id
                  and l.round = d.round and l.state = 'issued') as letters
    from decision_round d
    join disclosure_case c on c.agency_id = d.agency_id and c.id = d.case_id
   where d.agency_id = $1 and d.case_id = any($2)
   order by d.case_id, d.round`;

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import type { ProceedingStage } from '../../law/proceedings/keys.js';
import type { ProceedingKind } from '../proceedings.repository.js';

/** A review or lawsuit about some applications, in brief. */
export interface Contesting {
  readonly kind: ProceedingKind;
  readonly id: number;
  readonly ref: string;
  readonly version: number;
  readonly stage: ProceedingStage;
  readonly round: number | null;
  readonly filedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  readonly concludedOn: LocalDate | null;
  readonly servedOn: LocalDate | null;
  readonly disposal: string | null;
  readonly caseIds: readonly number[];
  /** What registration or an import brought, as a record. */
  readonly brought: object | null;
}

/** Reads what goes on about applications, inside the transaction of their agency. */
@Injectable()
export class ContestingRepository {
  /** Reviews and lawsuits about any of the cases, and the review that is named; the earliest first. */
  about(
    manager: EntityManager,
    agencyId: number,
    caseIds: readonly number[],
    reviewId: number | null = null,
  ): Promise<Contesting[]> {
    return manager.query<Contesting[]>(ABOUT, [agencyId, caseIds, reviewId]);
  }
}

const CASES_OF = (review: string): string => `
  array(select rc.case_id from review_case rc where rc.agency_id = $1 and rc.review_id = ${review} order by rc.case_id)`;

const ABOUT = `
  with mine as (select review_id as id from review_case where agency_id = $1 and case_id = any($2))
  select kind, id, ref, version, stage, round, filed_on as "filedOn", accepted_on as "acceptedOn",
         concluded_on as "concludedOn", served_on as "servedOn", disposal, case_ids as "caseIds", brought
    from (select 'review' as kind, r.id, r.ref, r.version, r.stage, r.round, r.filed_on, r.accepted_on,
                 r.concluded_on, r.served_on, r.disposal, ${CASES_OF('r.id')} as case_ids, r.brought
            from review r
           where r.agency_id = $1 and (r.id in (select id from mine) or r.id = $3)
          union all
          select 'lawsuit', l.id, l.ref, l.version, l.stage, l.round, l.filed_on, l.accepted_on, l.concluded_on, null,
                 l.disposal, case when l.case_id is null then ${CASES_OF('l.review_id')} else array[l.case_id] end,
                 l.brought
            from lawsuit l
           where l.agency_id = $1
             and (l.case_id = any($2) or l.case_id is null and l.review_id in (select id from mine))) p
   order by coalesce(filed_on, accepted_on), kind desc, id`;

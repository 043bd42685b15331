import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import type { ProceedingStage } from '../law/proceedings/keys.js';
import type { DecisionCause, Outcome } from '../law/vocabularies/keys.js';
import type { LoggedStep } from './steps/logged-step.js';

export type ProceedingKind = 'review' | 'lawsuit';

/** A review or lawsuit as it is found by its reference. */
export interface FoundProceeding {
  readonly kind: ProceedingKind;
  readonly id: number;
  readonly ref: string;
  readonly version: number;
  readonly stage: ProceedingStage;
  /** What registration or an import brought, as a record; null where nothing was recorded since an import. */
  readonly brought: object | null;
}

/** An application that a proceeding is about, with the answer that it contests. */
export interface ContestedCase {
  readonly caseId: number;
  readonly caseNo: string | null;
  readonly ref: string;
  readonly description: string;
  readonly receivedOn: LocalDate;
  readonly round: number | null;
  readonly cause: DecisionCause | null;
  readonly outcome: Outcome | null;
  readonly documentNo: string | null;
  readonly sentOn: LocalDate | null;
}

export interface NamedCase {
  readonly id: number;
  readonly ref: string;
  readonly caseNo: string | null;
  readonly receivedOn: LocalDate;
}

const FOUND = (kind: ProceedingKind): string =>
  `select '${kind}' as kind, id, ref, version, stage, brought from ${kind} where agency_id = $1 and ref = $2`;

/** Cases of a review, or of a lawsuit: its own, else those of the review before it. */
const CASES: Readonly<Record<ProceedingKind, string>> = {
  review: `select case_id, (select round from review r where r.agency_id = $1 and r.id = $2) as round
             from review_case where agency_id = $1 and review_id = $2`,
  lawsuit: `select coalesce(l.case_id, rc.case_id) as case_id, l.round
              from lawsuit l
              left join review_case rc on l.case_id is null and rc.agency_id = l.agency_id
                                      and rc.review_id = l.review_id
             where l.agency_id = $1 and l.id = $2`,
};

/** Reads reviews and lawsuits, inside the transaction of their agency. */
@Injectable()
export class ProceedingsRepository {
  find(
    manager: EntityManager,
    agencyId: number,
    kind: ProceedingKind,
    ref: string,
  ): Promise<FoundProceeding | undefined> {
    return one(manager, FOUND(kind), [agencyId, ref]);
  }

  /** As `find`; nobody else changes it until the transaction ends. */
  lock(
    manager: EntityManager,
    agencyId: number,
    kind: ProceedingKind,
    ref: string,
  ): Promise<FoundProceeding | undefined> {
    return one(manager, `${FOUND(kind)} for update`, [agencyId, ref]);
  }

  byIds(
    manager: EntityManager,
    agencyId: number,
    kind: ProceedingKind,
    ids: readonly number[],
  ): Promise<FoundProceeding[]> {
    return manager.query<FoundProceeding[]>(
      `select '${kind}' as kind, id, ref, version, stage, brought from ${kind} where agency_id = $1 and id = any($2)`,
      [agencyId, ids],
    );
  }

  /** The history in the order of recording, by proceeding; one query however many. */
  async steps(
    manager: EntityManager,
    agencyId: number,
    kind: ProceedingKind,
    ids: readonly number[],
  ): Promise<Map<number, LoggedStep[]>> {
    const rows = await manager.query<(LoggedStep & { readonly id: number })[]>(
      `select ${kind}_id as id, seq, type, occurred_on as on, ${kind}_version as version,
              recorded_at as "recordedAt", recorded_by as "recordedBy", corrects, place, details
         from ${kind}_event where agency_id = $1 and ${kind}_id = any($2) order by ${kind}_id, seq`,
      [agencyId, ids],
    );
    const found = new Map<number, LoggedStep[]>();
    for (const { id, ...step } of rows) found.set(id, [...(found.get(id) ?? []), step]);
    return found;
  }

  /** @param on an answer that was sent later is not the one that is contested, unless its round was told */
  cases(
    manager: EntityManager,
    agencyId: number,
    { kind, id }: Pick<FoundProceeding, 'kind' | 'id'>,
    on: LocalDate,
  ): Promise<ContestedCase[]> {
    return manager.query<ContestedCase[]>(
      `select c.id as "caseId", c.case_no as "caseNo", c.ref, c.description, c.received_on as "receivedOn",
              d.round, d.cause, d.outcome, d.document_no as "documentNo", d.sent as "sentOn"
         from (${CASES[kind]}) p
         join disclosure_case c on c.agency_id = $1 and c.id = p.case_id
         left join lateral (
           select r.round, r.cause, r.outcome, r.document_no, coalesce(r.dispatched_on, r.served_on, r.signed_on) as sent
             from decision_round r
            where r.agency_id = c.agency_id and r.case_id = c.id
              and case when p.round is null then coalesce(r.dispatched_on, r.served_on, r.signed_on, c.closed_on) <= $3
                       else r.round = p.round end
            order by r.round desc limit 1) d on true
        order by c.id`,
      [agencyId, id, on],
    );
  }

  /** The applications that bear these references or numbers, in that order; undefined for none. */
  async namedCases(
    manager: EntityManager,
    agencyId: number,
    refs: readonly string[],
  ): Promise<(NamedCase | undefined)[]> {
    const rows = await manager.query<NamedCase[]>(
      `select id, ref, case_no as "caseNo", received_on as "receivedOn" from disclosure_case
        where agency_id = $1 and stage <> 'voided' and (ref = any($2) or case_no = any($2)) order by id`,
      [agencyId, refs],
    );
    return refs.map((ref) => rows.find((row) => row.ref === ref) ?? rows.find((row) => row.caseNo === ref));
  }

  /** The applications of each, by its id. */
  async casesOfEach(
    manager: EntityManager,
    agencyId: number,
    kind: ProceedingKind,
    ids: readonly number[],
  ): Promise<Map<number, { readonly caseNo: string; readonly description: string }[]>> {
    const links =
      kind === 'review'
        ? 'select review_id as id, case_id from review_case where agency_id = $1 and review_id = any($2)'
        : `select l.id, coalesce(l.case_id, rc.case_id) from lawsuit l
             left join review_case rc on l.case_id is null and rc.agency_id = l.agency_id and rc.review_id = l.review_id
            where l.agency_id = $1 and l.id = any($2)`;
    const rows = await manager.query<{ id: number; caseNo: string; description: string }[]>(
      `select p.id, coalesce(c.case_no, c.ref) as "caseNo", c.description from (${links}) p (id, case_id)
         join disclosure_case c on c.agency_id = $1 and c.id = p.case_id order by p.id, c.id`,
      [agencyId, ids],
    );
    const found = new Map<number, { caseNo: string; description: string }[]>();
    for (const { id, ...one } of rows) found.set(id, [...(found.get(id) ?? []), one]);
    return found;
  }

  /** Lawsuits that were handled here and took effect in the last year. */
  async effectiveLately(manager: EntityManager, agencyId: number, today: LocalDate): Promise<number[]> {
    const rows = await manager.query<{ id: number }[]>(
      `select l.id from lawsuit l
        where l.agency_id = $1 and l.stage = 'effective' and l.version > 1
          and exists (select from lawsuit_instance i where i.agency_id = l.agency_id and i.lawsuit_id = l.id
                         and i.effective_on > $2::date - 366)`,
      [agencyId, today],
    );
    return rows.map(({ id }) => id);
  }

  /** Others about the same applications, or that went before or after it. */
  related(
    manager: EntityManager,
    agencyId: number,
    { kind, id }: Pick<FoundProceeding, 'kind' | 'id'>,
  ): Promise<FoundProceeding[]> {
    return manager.query<FoundProceeding[]>(
      `with mine as (${CASES[kind]})
       select 'review' as kind, r.id, r.ref, r.version, r.stage, null as brought from review r
        where r.agency_id = $1 and not ($3 = 'review' and r.id = $2)
          and (exists (select from review_case rc join mine on mine.case_id = rc.case_id
                        where rc.agency_id = r.agency_id and rc.review_id = r.id)
               or $3 = 'lawsuit' and r.id = (select review_id from lawsuit where agency_id = $1 and id = $2))
       union all
       select 'lawsuit', l.id, l.ref, l.version, l.stage, null from lawsuit l
        where l.agency_id = $1 and not ($3 = 'lawsuit' and l.id = $2)
          and (l.case_id in (select case_id from mine) or $3 = 'review' and l.review_id = $2)
        order by 1 desc, 2`,
      [agencyId, id, kind],
    );
  }

  /** All, or those that go on: reviews that are not decided, lawsuits not in effect, neither refused. The latest first. */
  async ids(
    manager: EntityManager,
    agencyId: number,
    filter: { readonly open: boolean; readonly caseNo?: string | undefined },
  ): Promise<{ readonly kind: ProceedingKind; readonly id: number }[]> {
    const ofCase = (cases: string): string => `($3::text is null or exists (
      select from disclosure_case c where c.agency_id = p.agency_id and (c.case_no = $3 or c.ref = $3) and c.id in (${cases})))`;
    return manager.query(
      `select kind, id from (
         select 'review' as kind, p.id, coalesce(p.filed_on, p.accepted_on) as began from review p
          where p.agency_id = $1 and (not $2::boolean or p.stage in ('filed', 'accepted', 'stayed'))
            and ${ofCase('select case_id from review_case rc where rc.agency_id = p.agency_id and rc.review_id = p.id')}
         union all
         select 'lawsuit', p.id, coalesce(p.filed_on, p.accepted_on) from lawsuit p
          where p.agency_id = $1
            and (not $2::boolean or p.stage in ('filed', 'trial', 'stayed', 'decided', 'appealed', 'remanded'))
            and ${ofCase(`select coalesce(p.case_id, rc.case_id) from (select 1) one
                          left join review_case rc on rc.agency_id = p.agency_id and rc.review_id = p.review_id`)}
       ) found order by began desc, kind, id desc`,
      [agencyId, filter.open, filter.caseNo ?? null],
    );
  }
}

async function one(
  manager: EntityManager,
  sql: string,
  values: unknown[],
): Promise<FoundProceeding | undefined> {
  const [found] = await manager.query<FoundProceeding[]>(sql, values);
  return found;
}

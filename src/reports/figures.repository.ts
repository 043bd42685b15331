import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FeeFigures } from '../reporting/annual-report/fee-figures.js';
import { overviewFigures, type OverviewFigure } from '../reporting/annual-report/overview-figures.js';
import type { DocumentCount, SuppliedFigure } from '../reporting/compile/figure-findings.js';
import type { Period } from '../reporting/definition/period.js';

export interface Opening {
  readonly agencyId: number;
  /** By applicant type, in the order of table 三. */
  readonly carriedIn: readonly number[];
  readonly review: number | null;
  readonly suitDirect: number | null;
  readonly suitAfterReview: number | null;
}

export interface NarrativeText {
  readonly item: string;
  readonly text: string;
  /** How often it was written. */
  readonly version: number;
}

interface DocumentRow {
  readonly agencyId: number;
  readonly type: DocumentCount['type'];
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
  readonly complete: boolean;
}

/** Later than anything recorded or replaced: all that is known. */
const NOW = 'infinity';

/** Reads what is not counted from cases: figures of table 二, the register of documents, openings, fees, prose. */
@Injectable()
export class FiguresRepository {
  /** @param knownAt instant of the state of knowledge; absent: now */
  supplied(
    manager: EntityManager,
    year: number,
    agencyIds: readonly number[],
    knownAt?: string,
  ): Promise<SuppliedFigure[]> {
    if (knownAt === undefined)
      return manager.query<SuppliedFigure[]>(
        `select agency_id as "agencyId", item, scope, coalesce(quantity, amount_fen) as stored
           from annual_figure where year = $1 and agency_id = any($2::int[]) and narrative is null`,
        [year, agencyIds],
      );
    return manager.query<SuppliedFigure[]>(
      `select distinct on (agency_id, item, scope) agency_id as "agencyId", item, scope,
              coalesce(quantity, amount_fen) as stored
         from (select agency_id, item, scope, quantity, amount_fen, recorded_at from annual_figure
                where year = $1 and agency_id = any($2::int[]) and narrative is null and recorded_at <= $3
               union all
               select agency_id, item, scope, quantity, amount_fen, recorded_at from replaced_figure
                where year = $1 and agency_id = any($2::int[]) and recorded_at <= $3 and replaced_at > $3) known
        order by agency_id, item, scope, recorded_at desc`,
      [year, agencyIds, knownAt],
    );
  }

  /** A register that is declared complete and holds nothing answers 0: most departments make no 规章. */
  async documents(
    manager: EntityManager,
    { from, to }: Period,
    agencyIds: readonly number[],
    knownAt?: string,
  ): Promise<DocumentCount[]> {
    const rows = await manager.query<DocumentRow[]>(
      `select agency_id as "agencyId", type,
              (count(*) filter (where d.issued_on between $1 and $2))::int as issued,
              (count(*) filter (where d.ended_on between $1 and $2))::int as repealed,
              (count(*) filter (where d.issued_on <= $2 and (d.ended_on is null or d.ended_on > $2)))::int as "inForce",
              bool_or(r.complete_from <= $1) is true as complete
         from (select agency_id, type, issued_on, ended_on from normative_document
                where agency_id = any($3::int[]) and recorded_at <= $4
               union all
               select agency_id, type, issued_on, ended_on from replaced_document
                where agency_id = any($3::int[]) and recorded_at <= $4 and replaced_at > $4) d
         full join (select agency_id, type, complete_from from register_declaration
                     where agency_id = any($3::int[]) and recorded_at <= $4
                    union all
                    select agency_id, type, complete_from from replaced_declaration
                     where agency_id = any($3::int[]) and recorded_at <= $4 and replaced_at > $4) r
           using (agency_id, type)
        group by agency_id, type`,
      [from, to, agencyIds, knownAt ?? NOW],
    );
    return rows.map(({ agencyId, type, issued, repealed, inForce, complete }) => ({
      agencyId,
      type,
      counts: { issued, repealed, inForce },
      complete,
    }));
  }

  openings(
    manager: EntityManager,
    year: number,
    agencyIds: readonly number[],
    knownAt?: string,
  ): Promise<Opening[]> {
    return manager.query<Opening[]>(
      `select agency_id as "agencyId", carried_in as "carriedIn", pending_review as review,
              pending_suit_direct as "suitDirect", pending_suit_after_review as "suitAfterReview"
         from (select agency_id, carried_in, pending_review, pending_suit_direct, pending_suit_after_review from opening
                where year = $1 and agency_id = any($2::int[]) and recorded_at <= $3
               union all
               select agency_id, carried_in, pending_review, pending_suit_direct, pending_suit_after_review
                 from replaced_opening
                where year = $1 and agency_id = any($2::int[]) and recorded_at <= $3 and replaced_at > $3) known`,
      [year, agencyIds, knownAt ?? NOW],
    );
  }

  /** Fees noticed and paid in the period (国办函〔2020〕109号), in yuan with as many decimals as the amount has. */
  async fees(
    manager: EntityManager,
    { from, to }: Period,
    agencyIds: readonly number[],
  ): Promise<FeeFigures> {
    const [fees] = await manager.query<FeeFigures[]>(
      `select (count(*) filter (where type = 'feeNoticed'))::int as notices,
              trim_scale(coalesce(sum(amount_fen) filter (where type = 'feeNoticed'), 0) / 100)::text as "noticedYuan",
              trim_scale(coalesce(sum(amount_fen) filter (where type = 'feePaid'), 0) / 100)::text as "paidYuan"
         from valid_case_event e
        where agency_id = any($3::int[]) and type in ('feeNoticed', 'feePaid') and occurred_on between $1 and $2
          and not exists (select from disclosure_case c
                           where c.agency_id = e.agency_id and c.id = e.case_id and c.stage = 'voided')`,
      [from, to, agencyIds],
    );
    return fees ?? { notices: 0, noticedYuan: '0', paidYuan: '0' };
  }

  /**
   * Of section 一: what the agency itself was told, for its prose speaks for it and adds nothing up. A figure for the whole tree counts
   * where there is none of its own.
   */
  async overview(
    manager: EntityManager,
    year: number,
    agencyId: number,
    knownAt?: string,
  ): Promise<OverviewFigure[]> {
    const supplied = await this.supplied(manager, year, [agencyId], knownAt);
    const ownLast = supplied.toSorted((a, b) => Number(a.scope === 'own') - Number(b.scope === 'own'));
    return overviewFigures(new Map(ownLast.map(({ item, stored }) => [item, stored])));
  }

  narratives(manager: EntityManager, year: number, agencyId: number): Promise<NarrativeText[]> {
    return manager.query<NarrativeText[]>(
      `select item, narrative as text, version from annual_figure
        where agency_id = $1 and year = $2 and narrative is not null order by item`,
      [agencyId, year],
    );
  }
}

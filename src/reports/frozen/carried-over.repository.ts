import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../../reporting/year-tables.js';

/** What a year has to go on from. */
export interface CarriedOver {
  /** Of last year's approved report, by column of table 三. */
  readonly carriedOut: readonly number[];
  /** By applicant type: what is recorded to explain a difference. */
  readonly adjusted: readonly number[];
}

interface Whose {
  readonly rootId: number;
  readonly scope: Scope;
  /** The agencies of the report. */
  readonly ids: readonly number[];
}

interface StoodOn {
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
  readonly scope: Scope;
}

/** Last year's report of the same agency and scope, in the version that is approved. */
@Injectable()
export class CarriedOverRepository {
  /**
   * @param knownAt instant; absent: now
   * @returns undefined where no report of last year is approved here
   */
  async before(
    manager: EntityManager,
    year: number,
    { rootId, scope, ids }: Whose,
    knownAt?: string,
  ): Promise<CarriedOver | undefined> {
    const [report] = await manager.query<{ carriedOut: number[] }[]>(
      `select r.carried_out as "carriedOut" from annual_report r
        where r.agency_id = $1 and r.year = $2 and r.scope = $3 and r.state in ('approved', 'published')
          and exists (select from annual_report_event e
                       where (e.agency_id, e.year, e.version) = (r.agency_id, r.year, r.version)
                         and e.type = 'approved' and e.at <= coalesce($4::timestamptz, 'infinity'))
        order by r.version desc limit 1`,
      [rootId, year - 1, scope, knownAt ?? null],
    );
    if (!report) return undefined;
    const [row] = await manager.query<[{ adjusted: number[] | null }]>(
      `select array_agg(total order by position) as adjusted
         from (select position, sum(delta)::int as total
                 from opening_adjustment a, unnest(a.deltas) with ordinality as d (delta, position)
                where a.agency_id = any($1) and a.year = $2 and a.recorded_at <= coalesce($3::timestamptz, 'infinity')
                group by position) sums`,
      [ids, year, knownAt ?? null],
    );
    return { carriedOut: report.carriedOut, adjusted: row.adjusted ?? [] };
  }

  /** Whether a report of last year was approved at the instant and is not any more. */
  async wasTakenBack(
    manager: EntityManager,
    year: number,
    { rootId, scope }: Whose,
    at: string,
  ): Promise<boolean> {
    const [row] = await manager.query<[{ found: boolean }]>(
      `select exists (
         select from annual_report r
          where r.agency_id = $1 and r.year = $2 and r.scope = $3 and r.state not in ('approved', 'published')
            and (select type from annual_report_event e
                  where (e.agency_id, e.year, e.version) = (r.agency_id, r.year, r.version) and e.at <= $4
                  order by e.seq desc limit 1) = 'approved') as found`,
      [rootId, year - 1, scope, at],
    );
    return row.found;
  }

  /**
   * The next year's report that is approved or published and was approved after this version was: it carries in what this one
   * carries out.
   */
  async goneOnFrom(
    manager: EntityManager,
    { agencyId, year, version, scope }: StoodOn,
  ): Promise<{ readonly year: number; readonly state: string } | undefined> {
    const [found] = await manager.query<{ year: number; state: string }[]>(
      `select n.year, n.state from annual_report n
        where n.agency_id = $1 and n.year = $2 + 1 and n.scope = $4 and n.state in ('approved', 'published')
          and (select max(s.at) from annual_report_event s
                where (s.agency_id, s.year, s.version, s.type) = (n.agency_id, n.year, n.version, 'approved'))
            > (select max(a.at) from annual_report_event a
                where (a.agency_id, a.year, a.version, a.type) = ($1, $2, $3, 'approved'))
        order by n.version desc limit 1`,
      [agencyId, year, version, scope],
    );
    return found;
  }
}

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
}

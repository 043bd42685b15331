import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StandingState } from '../../domain/annual-report/life.js';
import type { FeeFigures } from '../../reporting/annual-report/fee-figures.js';
import type { AgencyKind } from '../../law/vocabularies/keys.js';
import type { ChildFigures, WholeTree } from '../../reporting/snapshot/report-snapshot.js';
import type { Scope, YearTables } from '../../reporting/year-tables.js';

/** The latest version of the report of an agency, and the snapshot that stands for it. */
export interface ChildReport {
  readonly agencyId: number;
  readonly state: StandingState;
  readonly version: number;
  /** What was submitted last and not returned; of a correction that is still drafted, what it corrects. Null: nothing. */
  readonly standing: {
    readonly version: number;
    readonly scope: Scope;
    readonly sha256: string;
    readonly tables: YearTables;
    readonly wholeTree: WholeTree | null;
    readonly fees: FeeFigures | null;
    /** What it adds up itself. */
    readonly children: readonly Pick<ChildFigures, 'agency' | 'sha256'>[];
  } | null;
}

/** Reports of agencies below, in a transaction that acts for their tree. */
@Injectable()
export class ChildrenRepository {
  async ofYear(manager: EntityManager, year: number, agencyIds: readonly number[]): Promise<ChildReport[]> {
    return manager.query<ChildReport[]>(
      `select latest.agency_id as "agencyId", latest.state, latest.version,
              case when s.sha256 is null then null else json_build_object(
                'version', s.version, 'scope', s.scope, 'sha256', s.sha256,
                'tables', s.content -> 'tables', 'wholeTree', s.content -> 'wholeTree', 'fees', s.content -> 'fees',
                'children', coalesce(s.children, '[]'::json)) end as standing
         from (select distinct on (agency_id) agency_id, state, version from annual_report
                where year = $1 and agency_id = any($2) and state <> 'discarded'
                order by agency_id, version desc) latest
         left join lateral (
           select r.version, r.scope, r.sha256, k.content::json as content,
                  (select json_agg(json_build_object('agency', c -> 'agency', 'sha256', c ->> 'sha256'))
                     from json_array_elements(k.content::json -> 'children') c) as children
             from annual_report r
             join annual_report_snapshot k on (k.agency_id, k.year, k.version, k.attempt) = (r.agency_id, r.year, r.version, r.attempt)
            where r.agency_id = latest.agency_id and r.year = $1 and r.state in ('submitted', 'approved', 'published')
            order by r.version desc limit 1) s on true`,
      [year, agencyIds],
    );
  }

  async kindOf(manager: EntityManager, agencyId: number): Promise<AgencyKind | null> {
    const [row] = await manager.query<[{ kind: AgencyKind | null }]>(
      'select kind from agency where id = $1',
      [agencyId],
    );
    return row.kind;
  }

  /** By agency: the hash of the snapshot that stands for it, as `ofYear` tells it with its tables. */
  async standing(
    manager: EntityManager,
    year: number,
    agencyIds: readonly number[],
  ): Promise<Map<number, string>> {
    const rows = await manager.query<{ agencyId: number; sha256: string }[]>(
      `select distinct on (agency_id) agency_id as "agencyId", sha256 from annual_report
        where year = $1 and agency_id = any($2) and state in ('submitted', 'approved', 'published')
        order by agency_id, version desc`,
      [year, agencyIds],
    );
    return new Map(rows.map(({ agencyId, sha256 }) => [agencyId, sha256]));
  }
}

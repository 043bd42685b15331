import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CaseLine, ProceedingLine } from '../../reporting/snapshot/report-snapshot.js';
import {
  countedCaseOf,
  COUNTED_CASE_COLUMNS,
  countedProceedingOf,
  COUNTED_PROCEEDING_COLUMNS,
  type CountRow,
} from '../../reports/counted-rows.js';

const columns = (names: readonly string[]): string => names.map((name) => `k."${name}"`).join(', ');

/** The records that a year's tables count of an agency, as they were known at an instant, in the order of the register. */
@Injectable()
export class CountedLinesRepository {
  async cases(manager: EntityManager, agencyId: number, year: number, knownAt: string): Promise<CaseLine[]> {
    const rows = await manager.query<CountRow[]>(
      `select ${columns(COUNTED_CASE_COLUMNS)}, c.ref, c.case_no as "caseNo"
         from counted_case k join disclosure_case c on c.agency_id = k.agency_id and c.id = k.case_id
        where k.agency_id = $1 and k.received_year <= $2 and k.handled_year >= $2
          and k.recorded_from <= $3 and k.recorded_to > $3
        order by k.case_id, k.part`,
      [agencyId, year, knownAt],
    );
    return rows.map((row) => ({
      ref: String(row.ref),
      caseNo: row.caseNo as string | null,
      ...countedCaseOf(row),
    }));
  }

  async proceedings(
    manager: EntityManager,
    agencyId: number,
    year: number,
    knownAt: string,
  ): Promise<ProceedingLine[]> {
    const rows = await manager.query<CountRow[]>(
      `select ${columns(COUNTED_PROCEEDING_COLUMNS)}, coalesce(r.ref, l.ref) as ref
         from counted_proceeding k
         left join review r on k.kind = 1 and r.agency_id = k.agency_id and r.id = k.proceeding_id
         left join lawsuit l on k.kind = 2 and l.agency_id = k.agency_id and l.id = k.proceeding_id
        where k.agency_id = $1 and k.accepted_on <= make_date($2, 12, 31)
          and (k.concluded_on is null or k.concluded_on >= make_date($2, 1, 1))
          and k.recorded_from <= $3 and k.recorded_to > $3
        order by k.kind, k.proceeding_id, k.span`,
      [agencyId, year, knownAt],
    );
    return rows.map((row) => ({
      kind: Number(row.kind) === 1 ? 'review' : 'lawsuit',
      ref: String(row.ref),
      ...countedProceedingOf(row),
    }));
  }
}

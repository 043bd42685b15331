import type { CasePredicate } from '../definition/applications-table.js';
import type { Period } from '../definition/period.js';
import { measureAlternatives, narrowing } from './case-conditions.js';
import { SqlParameters, knownThen, ofAgencies } from './sql-parameters.js';
import type { Reading, SqlStatement } from './sql-parameters.js';

/** Where a page of cases begins: after this case, in the order of agency and case id. */
export interface CaseCursor {
  readonly agencyId: number;
  readonly caseId: number;
  readonly part: number;
}

function alternatives(
  predicate: CasePredicate,
  period: Period,
  parameters: SqlParameters,
  known: readonly string[],
): string[] {
  const narrow = narrowing(predicate, parameters);
  return measureAlternatives(predicate.measure)(period, parameters).map((alternative) =>
    [...known, alternative, ...narrow].join(' and '),
  );
}

/** How many cases stand behind a cell: equals the cell by construction, since both come from its predicate. */
export function caseCount(predicate: CasePredicate, period: Period, reading: Reading): SqlStatement {
  const parameters = new SqlParameters();
  const known = [knownThen(reading, parameters), ...ofAgencies(reading, parameters)];
  const parts = alternatives(predicate, period, parameters, known).map(
    (where) => `select count(*)::int as n from counted_case where ${where}`,
  );
  return {
    text: `select sum(n)::int as count from (${parts.join(' union all ')}) t`,
    values: parameters.values,
  };
}

/**
 * One page of the cases behind a cell, agency by agency, so that it ends as soon as the page is full. `offset 0` fences the
 * ids of an agency: without it the planner walks the primary key in search of the first few and takes seconds.
 */
export function casePage(
  predicate: CasePredicate,
  period: Period,
  reading: Reading & { readonly agencyIds: readonly number[] },
  page: { readonly after?: CaseCursor; readonly limit: number },
): SqlStatement {
  const parameters = new SqlParameters();
  const after = page.after;
  const ids = after ? reading.agencyIds.filter((id) => id >= after.agencyId) : reading.agencyIds;
  const agencies = `${parameters.add(ids)}::int[]`;
  const known = [knownThen(reading, parameters), 'agency_id = a.id'];
  if (after) {
    const cursor = [after.agencyId, after.caseId, after.part].map((value) => parameters.add(value));
    known.push(`(a.id, case_id, part::int) > (${cursor[0]}::int, ${cursor[1]}::bigint, ${cursor[2]}::int)`);
  }
  const limit = parameters.add(page.limit);
  const parts = alternatives(predicate, period, parameters, known).map(
    (where) =>
      `select case_id, part, applicant_type, received_on, handled_on, outcome from counted_case where ${where}`,
  );
  const text = `
    select a.id as agency_id, c.*
      from unnest(${agencies}) with ordinality as a(id, place)
     cross join lateral (
       select * from (${parts.join(' union all ')} offset 0) x order by case_id, part limit ${limit}::int
     ) c
     limit ${limit}::int`;
  return { text, values: parameters.values };
}

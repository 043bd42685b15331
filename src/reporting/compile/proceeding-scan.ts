import { PROCEEDING_GROUPS, PROCEEDING_RESULTS } from '../../law/vocabularies/keys.js';
import type { Period } from '../definition/period.js';
import type { ProceedingPredicate, ProceedingsTable } from '../definition/proceedings-table.js';
import { onceFor } from '../definition/once-for.js';
import { foldGroups, packed, rememberKeys } from './group-fold.js';
import type { CellsOfGroup, PackedRow } from './group-fold.js';
import { SqlParameters, knownThen, ofAgencies } from './sql-parameters.js';
import type { Reading, SqlStatement } from './sql-parameters.js';

/** Pending at the end of the period, whatever came later. */
const PENDING = (to: string): string =>
  `accepted_on <= ${to} and (concluded_on > ${to}
    or concluded_on is null and (superseded_on is null or superseded_on > ${to}))`;

/** Concluded in the period by something that no appeal had overtaken at its end. */
const SETTLED = (from: string, to: string): string =>
  `accepted_on <= ${to} and concluded_on between ${from} and ${to} and result is not null
    and (superseded_on is null or superseded_on > ${to})`;

/**
 * ONE scan for the whole of table 四. The key is the group and what the span stands at: 0 pending, 1.. the result. Not
 * grouped by the server: a year counts few proceedings, and most groups would have one member.
 */
export function proceedingScan(period: Period, reading: Reading): SqlStatement {
  const parameters = new SqlParameters();
  const common = [knownThen(reading, parameters), ...ofAgencies(reading, parameters)];
  const [from, to] = [`${parameters.add(period.from)}::date`, `${parameters.add(period.to)}::date`];
  return packed(
    `select agency_id, "group" * 4 + case when concluded_on <= ${to} then result else 0 end as key, 1 as n
       from counted_proceeding
      where ${[...common, `(${PENDING(to)} or ${SETTLED(from, to)})`].join(' and ')}`,
    parameters.values,
  );
}

function countsStanding(predicate: ProceedingPredicate, group: number, stands: number): boolean {
  if (PROCEEDING_GROUPS[group - 1] !== predicate.group) return false;
  if (predicate.counts === 'all') return true;
  return predicate.counts === 'pending' ? stands === 0 : PROCEEDING_RESULTS[stands - 1] === predicate.counts;
}

const cellsOfTable = onceFor(({ cells }: ProceedingsTable): CellsOfGroup =>
  rememberKeys((key) =>
    cells.flatMap((predicate, index) => (countsStanding(predicate, key >> 2, key % 4) ? [index] : [])),
  ),
);

/** Cells, group-major, by agency id; an agency without proceedings is absent. */
export const foldProceedings = (
  table: ProceedingsTable,
  rows: readonly PackedRow[],
): Map<number, Int32Array> => foldGroups(rows, table.cells.length, cellsOfTable(table));

function cellConditions(predicate: ProceedingPredicate, period: Period, parameters: SqlParameters): string[] {
  const [from, to] = [`${parameters.add(period.from)}::date`, `${parameters.add(period.to)}::date`];
  const group = `"group" = ${parameters.add(PROCEEDING_GROUPS.indexOf(predicate.group) + 1)}::smallint`;
  const settled = `(${SETTLED(from, to)})`;
  // `from` is always bound, so that its placeholder has a type even where only the end matters.
  const pending = `${from} <= ${to} and ${PENDING(to)}`;
  if (predicate.counts === 'all') return [group, `(${settled} or (${pending}))`];
  if (predicate.counts === 'pending') return [group, pending];
  const code = parameters.add(PROCEEDING_RESULTS.indexOf(predicate.counts) + 1);
  return [group, settled, `result = ${code}::smallint`];
}

export function proceedingCount(
  predicate: ProceedingPredicate,
  period: Period,
  reading: Reading,
): SqlStatement {
  const parameters = new SqlParameters();
  const where = [
    knownThen(reading, parameters),
    ...ofAgencies(reading, parameters),
    ...cellConditions(predicate, period, parameters),
  ];
  return {
    text: `select count(*)::int as count from counted_proceeding where ${where.join(' and ')}`,
    values: parameters.values,
  };
}

export interface ProceedingCursor {
  readonly agencyId: number;
  readonly kind: number;
  readonly proceedingId: number;
  readonly span: number;
}

/** One page of the reviews or lawsuits behind a cell of table 四. */
export function proceedingPage(
  predicate: ProceedingPredicate,
  period: Period,
  reading: Reading,
  page: { readonly after?: ProceedingCursor; readonly limit: number },
): SqlStatement {
  const parameters = new SqlParameters();
  const where = [
    knownThen(reading, parameters),
    ...ofAgencies(reading, parameters),
    ...cellConditions(predicate, period, parameters),
  ];
  if (page.after) {
    const { agencyId, kind, proceedingId, span } = page.after;
    const cursor = [agencyId, kind, proceedingId, span].map((value) => parameters.add(value));
    where.push(
      `(agency_id, kind::int, proceeding_id, span::int) > (${cursor[0]}::int, ${cursor[1]}::int, ${cursor[2]}::bigint, ${cursor[3]}::int)`,
    );
  }
  const text = `
    select agency_id, kind, proceeding_id, span, "group", accepted_on, concluded_on, result
      from counted_proceeding where ${where.join(' and ')}
     order by agency_id, kind, proceeding_id, span limit ${parameters.add(page.limit)}::int`;
  return { text, values: parameters.values };
}

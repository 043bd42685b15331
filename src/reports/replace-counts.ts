import type { EntityManager } from 'typeorm';
import { COUNTED_CASE_COLUMNS, COUNTED_PROCEEDING_COLUMNS, type CountRow } from './counted-rows.js';
import { keepFrozenCases, keepFrozenProceedings } from './frozen/frozen-reports.js';

/** What a projection is about, beside the agency: the columns that say whose rows they are, and which of them. */
interface Projection {
  readonly table: string;
  readonly columns: readonly string[];
  readonly owner: readonly string[];
  readonly part: string;
}

const CASES: Projection = {
  table: 'counted_case',
  columns: COUNTED_CASE_COLUMNS,
  owner: ['agency_id', 'case_id'],
  part: 'part',
};
const PROCEEDINGS: Projection = {
  table: 'counted_proceeding',
  columns: COUNTED_PROCEEDING_COLUMNS,
  owner: ['agency_id', 'kind', 'proceeding_id'],
  part: 'span',
};

const list = (columns: readonly string[], of?: string): string =>
  columns.map((column) => (of === undefined ? `"${column}"` : `${of}."${column}"`)).join(', ');

const rowsOf = ({ table }: Projection): string => `json_populate_recordset(null::${table}, $1::json)`;
const ownersOf = ({ table, owner }: Projection): string =>
  `select distinct ${list(owner)} from json_populate_recordset(null::${table}, $2::json)`;

/** The instant is that of the clock, not of the beginning of the transaction: another may have begun later and ended before. */
const closeFormer = (kept: Projection): string => `
  update ${kept.table} held set recorded_to = greatest($3::timestamptz, held.recorded_from)
   where (${list(kept.owner, 'held')}) in (${ownersOf(kept)}) and held.recorded_to = 'infinity'
     and not exists (select from ${rowsOf(kept)} new
                      where (${list(kept.columns, 'new')}) is not distinct from (${list(kept.columns, 'held')}))`;

/** What was counted no more for a while, as a number that was voided, counts from now on again. */
const addPresent = (kept: Projection): string => `
  insert into ${kept.table} (${list(kept.columns)}, recorded_from)
  select ${list(kept.columns, 'new')},
         greatest($2::timestamptz,
                  (select max(recorded_to) from ${kept.table} former
                    where (${list([...kept.owner, kept.part], 'former')}) = (${list([...kept.owner, kept.part], 'new')})))
    from ${rowsOf(kept)} new
   where not exists (select from ${kept.table} held
                      where (${list([...kept.owner, kept.part], 'held')}) = (${list([...kept.owner, kept.part], 'new')})
                        and held.recorded_to = 'infinity')`;

/** Whose rows are replaced, by column name: all that are theirs and not among the new ones end. */
async function replace(
  manager: EntityManager,
  kept: Projection,
  owners: readonly CountRow[],
  rows: readonly CountRow[],
): Promise<void> {
  const [now] = await manager.query<{ at: string }[]>('select clock_timestamp()::text as at');
  const [json, of] = [JSON.stringify(rows), JSON.stringify(owners)];
  await manager.query(closeFormer(kept), [json, of, now?.at]);
  await manager.query(addPresent(kept), [json, now?.at]);
}

/** By what a replacement is ordered: something that was recorded, or other rules for what was recorded long ago. */
export interface Replacement {
  /** Reports that are frozen stay as they are and differ from now on, which is shown beside them. */
  readonly byOtherRules?: true;
}

/**
 * The former counts end at this instant and the new ones begin; nothing is written where a case counts as before.
 * @throws DomainError `report.frozen` where a cell of a frozen report would move
 */
export async function replaceCaseCounts(
  manager: EntityManager,
  owners: readonly CountRow[],
  rows: readonly CountRow[],
  { byOtherRules }: Replacement = {},
): Promise<void> {
  if (!byOtherRules) await keepFrozenCases(manager, owners, rows);
  await replace(manager, CASES, owners, rows);
}

/** As `replaceCaseCounts`, of reviews and lawsuits. */
export async function replaceProceedingCounts(
  manager: EntityManager,
  owners: readonly CountRow[],
  rows: readonly CountRow[],
  { byOtherRules }: Replacement = {},
): Promise<void> {
  if (!byOtherRules) await keepFrozenProceedings(manager, owners, rows);
  await replace(manager, PROCEEDINGS, owners, rows);
}

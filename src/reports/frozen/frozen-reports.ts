import type { EntityManager } from 'typeorm';
import { law } from '../../law/law.js';
import {
  countedCaseOf,
  countedProceedingOf,
  COUNTED_CASE_COLUMNS,
  COUNTED_PROCEEDING_COLUMNS,
  type CountRow,
} from '../counted-rows.js';
import { frozenYears, reportFrozen, type FrozenYear } from './frozen-years.js';
import { movedCaseCell, movedProceedingCell } from './moved-cells.js';

/** Rows of a projection of what is about to change, as they are and as they will be. */
interface Change {
  readonly before: readonly CountRow[];
  readonly after: readonly CountRow[];
}

const ownersOf = (rows: readonly CountRow[]): number[] => [
  ...new Set(rows.map((row) => Number(row.agency_id))),
];

/**
 * Refuses a change that would move a cell of table 三 in a report that is frozen: it belongs into a correction of that report.
 * @param owners whose rows are replaced
 * @throws DomainError `report.frozen`
 */
export async function keepFrozenCases(
  manager: EntityManager,
  owners: readonly CountRow[],
  after: readonly CountRow[],
): Promise<void> {
  const years = await frozenYears(manager, ownersOf(owners));
  if (years.length === 0) return;
  const before = await currentRows(
    manager,
    'counted_case',
    COUNTED_CASE_COLUMNS,
    ['agency_id', 'case_id'],
    owners,
  );
  refuseMoves(years, { before, after }, (edition, year, was, is) =>
    movedCaseCell(edition, year, was.map(countedCaseOf), is.map(countedCaseOf)),
  );
}

/** As `keepFrozenCases`, for table 四. */
export async function keepFrozenProceedings(
  manager: EntityManager,
  owners: readonly CountRow[],
  after: readonly CountRow[],
): Promise<void> {
  const years = await frozenYears(manager, ownersOf(owners));
  if (years.length === 0) return;
  const owner = ['agency_id', 'kind', 'proceeding_id'];
  const before = await currentRows(manager, 'counted_proceeding', COUNTED_PROCEEDING_COLUMNS, owner, owners);
  refuseMoves(years, { before, after }, (edition, year, was, is) =>
    movedProceedingCell(edition, year, was.map(countedProceedingOf), is.map(countedProceedingOf)),
  );
}

/**
 * Refuses to change what a frozen report of the year goes on from.
 * @throws DomainError `report.frozen`
 */
export async function keepFrozenOpening(
  manager: EntityManager,
  agencyId: number,
  year: number,
): Promise<void> {
  const frozen = (await frozenYears(manager, [agencyId])).find((each) => each.year === year);
  if (frozen) throw reportFrozen(year, frozen.published, '“上年结转”行');
}

function refuseMoves(
  years: readonly FrozenYear[],
  { before, after }: Change,
  movedCell: (
    edition: ReturnType<ReturnType<typeof law>['edition']>,
    year: number,
    was: readonly CountRow[],
    is: readonly CountRow[],
  ) => string | undefined,
): void {
  for (const { agencyId, year, edition, published } of years) {
    const own = (rows: readonly CountRow[]): CountRow[] =>
      rows.filter((row) => Number(row.agency_id) === agencyId);
    const cell = movedCell(law().edition(edition), year, own(before), own(after));
    if (cell !== undefined) throw reportFrozen(year, published, cell);
  }
}

async function currentRows(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  owner: readonly string[],
  owners: readonly CountRow[],
): Promise<CountRow[]> {
  const list = (names: readonly string[], of: string): string =>
    names.map((name) => `${of}."${name}"`).join(', ');
  return manager.query<CountRow[]>(
    `select ${list(columns, 'held')} from ${table} held
      where (${list(owner, 'held')}) in (select distinct ${list(owner, 'o')} from json_populate_recordset(null::${table}, $1::json) o)
        and held.recorded_to = 'infinity'`,
    [JSON.stringify(owners)],
  );
}

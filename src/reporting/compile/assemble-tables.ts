import type { ReportEdition } from '../../law/editions/edition.js';
import type { LocalDate } from '../../law/local-date.js';
import type { ProceedingGroup } from '../../law/vocabularies/keys.js';
import { PROCEEDING_GROUPS } from '../../law/vocabularies/keys.js';
import type { CheckInputs } from '../checks/check-inputs.js';
import { checkTables } from '../checks/check-tables.js';
import { applicationsTable } from '../definition/applications-table.js';
import type { Period } from '../definition/period.js';
import { proceedingsTable } from '../definition/proceedings-table.js';
import type { ProceedingCounts, Scope, YearTables } from '../year-tables.js';

export interface TablesHeader {
  readonly agency: { readonly code: string; readonly name: string };
  readonly year?: number;
  readonly period: Period;
  readonly edition: ReportEdition;
  readonly scope: Scope;
  readonly asOf: LocalDate;
  readonly knownAt: string;
}

export type CountedTables = Pick<
  CheckInputs,
  'applicationCells' | 'proceedingCells' | 'continuity' | 'figures' | 'stockBefore'
>;

function proceedingCounts(
  cells: ArrayLike<number>,
  groups: readonly ProceedingGroup[],
  keys: readonly string[],
): Record<ProceedingGroup, ProceedingCounts> {
  const counts = (group: ProceedingGroup): ProceedingCounts => {
    const g = groups.indexOf(group);
    const at = (key: string): number => cells[g * keys.length + keys.indexOf(key)] ?? 0;
    return {
      upheld: at('upheld'),
      corrected: at('corrected'),
      other: at('other'),
      pending: at('pending'),
      total: at('total'),
    };
  };
  const [review, direct, afterReview] = PROCEEDING_GROUPS;
  return {
    [review]: counts(review),
    [direct]: counts(direct),
    [afterReview]: counts(afterReview),
  };
}

/** Puts counted cells into the printed shape and checks every identity: tables without their checks do not exist. */
export function assembleTables(header: TablesHeader, counted: CountedTables): YearTables {
  const { edition } = header;
  const [applications, proceedings] = [applicationsTable(edition), proceedingsTable(edition)];
  const width = applications.columns.length;
  return {
    agency: header.agency,
    ...(header.year !== undefined && { year: header.year }),
    period: header.period,
    edition: edition.id,
    scope: header.scope,
    asOf: header.asOf,
    knownAt: header.knownAt,
    proactive: Object.fromEntries(counted.figures.map((figure) => [figure.item, figure.value ?? 0])),
    applications: {
      columns: applications.columns.map((column) => column.key),
      rows: applications.rows.map((row, r) => ({
        key: row.key,
        label: row.label,
        values: applications.columns.map((_column, c) => counted.applicationCells[r * width + c] ?? 0),
      })),
    },
    proceedings: proceedingCounts(
      counted.proceedingCells,
      proceedings.groups,
      proceedings.columns.map((column) => column.key),
    ),
    checks: checkTables({ edition, applications, proceedings, ...counted }),
  };
}

import type { LocalDate } from '../law/local-date.js';
import type { ProceedingGroup } from '../law/vocabularies/keys.js';

export const SCOPES = ['own', 'rollup'] as const;
export type Scope = (typeof SCOPES)[number];

/** One row of table 三: six applicant columns and 总计. */
export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly values: readonly number[];
}

export type ProceedingCounts = Readonly<
  Record<'upheld' | 'corrected' | 'other' | 'pending' | 'total', number>
>;

export type CheckStatus = 'pass' | 'fail' | 'missing' | 'notApplicable';

/** One identity, checked on every build of a table. Exactly one of row, column, group, item says where it looks. */
export interface Check {
  readonly id: string;
  readonly status: CheckStatus;
  /** A failed check of severity `warning` is shown and does not make the table wrong. */
  readonly severity: 'error' | 'warning';
  readonly row?: string;
  readonly column?: string;
  readonly group?: string;
  readonly item?: string;
  readonly expected?: number;
  readonly actual?: number;
  /** One sentence in Chinese: what was compared, and the remedy where it failed. */
  readonly message: string;
}

/**
 * The statutory tables of one agency (or its tree) and one period, counted from the records: the JSON that the command
 * line prints and the server answers.
 */
export interface YearTables {
  readonly agency: { readonly code: string; readonly name: string };
  /** Absent for a free period. */
  readonly year?: number;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
  readonly edition: string;
  readonly scope: Scope;
  readonly asOf: LocalDate;
  /** Instant with offset. */
  readonly knownAt: string;
  /** Table 二 by item key of the edition; an item that nobody supplied is 0 here and `missing` in the checks. */
  readonly proactive: Readonly<Record<string, number>>;
  readonly applications: { readonly columns: readonly string[]; readonly rows: readonly TableRow[] };
  readonly proceedings: Readonly<Record<ProceedingGroup, ProceedingCounts>>;
  readonly checks: readonly Check[];
}

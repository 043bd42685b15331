import type { LocalDate } from '../law/local-date.js';
import type { OpenCases } from '../identity/agency-reach.js';
import type { Scope } from '../reporting/year-tables.js';

/** A year of report, or any period for quarterly returns. */
export type When = { readonly year: number } | { readonly from: LocalDate; readonly to: LocalDate };

/** Which tables are asked for. */
export interface TablesQuery {
  readonly agencyCode: string;
  readonly when: When;
  /** Absent: the edition in force for the year. */
  readonly edition?: string;
  readonly scope: Scope;
  /** Cuts by the day a thing happened; absent: the end of the period, or today if that is earlier. */
  readonly asOf?: LocalDate;
  /** Cuts by the instant a thing was recorded; absent: now. */
  readonly knownAt?: string;
}

/** A cell of table 三 or 四 and the page of its cases. */
export interface CellQuery extends TablesQuery {
  readonly table: 'applications' | 'proceedings';
  readonly row: string;
  readonly column: string;
  /** Cursor of an earlier answer. */
  readonly after?: string;
  readonly limit: number;
  /** The agencies whose cases may be shown; those of others are only counted. */
  readonly open: OpenCases;
}

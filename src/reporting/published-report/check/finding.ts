import type { TableKey } from '../recognise/read-tables.js';

/** Something that is wrong or doubtful in a published report. Keys as in the tables; null where a finding has no such place. */
export interface Finding {
  /** Stable name, for programs. */
  readonly rule: string;
  /** A warning does not make the report wrong. */
  readonly severity: 'error' | 'warning';
  readonly table: TableKey | null;
  readonly row: string | null;
  readonly column: string | null;
  /** What the report says: a figure or a sum of figures, or the text where it is no figure. */
  readonly printed: number | string | null;
  readonly expected: number | string | null;
  /** One Chinese sentence: place, reason, remedy. */
  readonly message: string;
}

type Place = Partial<Pick<Finding, 'table' | 'row' | 'column' | 'printed' | 'expected'>>;

function finding(severity: Finding['severity'], rule: string, message: string, place: Place): Finding {
  const nowhere = { table: null, row: null, column: null, printed: null, expected: null };
  const { table, row, column, printed, expected } = { ...nowhere, ...place };
  return { rule, severity, table, row, column, printed, expected, message };
}

export const failure = (rule: string, message: string, place: Place = {}): Finding =>
  finding('error', rule, message, place);

export const warning = (rule: string, message: string, place: Place = {}): Finding =>
  finding('warning', rule, message, place);

import type { ApplicationsTable } from '../definition/applications-table.js';
import type { ProceedingsTable } from '../definition/proceedings-table.js';
import type { ReportEdition } from '../../law/editions/edition.js';
import type { ProceedingGroup } from '../../law/vocabularies/keys.js';

/** A figure of table 二 as it was found, before it is printed. */
export interface FigureFinding {
  readonly item: string;
  /** In the printed unit; null: nobody supplied it. */
  readonly value: number | null;
  /** What the register of documents counts, where it is declared complete and can answer the item. */
  readonly fromDocuments?: number;
  /** The figure as supplied, where the register of documents overrules it. */
  readonly supplied?: number;
  /** Documents in the register, where it is not declared complete. */
  readonly undeclaredDocuments?: number;
  /** Agencies below whose own figure is also contained in a figure of a whole tree. */
  readonly countedTwice?: readonly string[];
  /** Agencies with nobody below them whose figure of a whole area was added to the figures of others. */
  readonly overlapping?: readonly string[];
}

/** What a year carries in, from the year before. */
export interface Continuity {
  /** By applicant column of table 三: what last year left open, by its own predicate. */
  readonly carriedOutBefore: readonly number[];
  /** By applicant column: what the published report or the office's opening states. */
  readonly stated?: readonly number[];
  /** By applicant column: what last year's approved report carries out, and what explains a difference (DOMAIN 11.10). */
  readonly published?: readonly { readonly carriedOut: number; readonly adjusted: number }[];
  /** By group of table 四: pending at the end of last year, counted and as stated. */
  readonly pendingBefore?: Readonly<Record<ProceedingGroup, { counted: number; stated: number }>>;
}

export interface CheckInputs {
  readonly edition: ReportEdition;
  readonly applications: ApplicationsTable;
  readonly proceedings: ProceedingsTable;
  /** Row-major. */
  readonly applicationCells: ArrayLike<number>;
  /** Group-major. */
  readonly proceedingCells: ArrayLike<number>;
  /** Absent for a free period, which carries nothing in from a year. */
  readonly continuity?: Continuity;
  readonly figures: readonly FigureFinding[];
  /** 现行有效 of last year by item, for the soft check of stocks. */
  readonly stockBefore: Readonly<Record<string, number>>;
}

import type { CellRef } from '../render/report-document.js';
import type { Finding } from './check/finding.js';
import type { PrintedTables } from './check/printed-tables.js';

/** A cell that a page shows in another colour. */
export interface MarkedCell extends CellRef {
  readonly severity: Finding['severity'];
}

/** What was read of a published report and what is wrong with it. */
export interface CheckedReport {
  /** As printed in the title; null where it was not found. */
  readonly agency: string | null;
  readonly year: number | null;
  /** Of the tables, which is not always the one in force for the year. */
  readonly edition: string;
  readonly tables: PrintedTables;
  readonly findings: readonly Finding[];
  /** Cells that findings are about, each once with the gravest. */
  readonly marked: readonly MarkedCell[];
}

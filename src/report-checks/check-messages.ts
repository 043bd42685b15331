import type { CheckedReport } from '../reporting/published-report/checked-report.js';

/** A file on the disk, and what its sender calls it. */
export interface NamedFile {
  readonly path: string;
  readonly fileName: string;
}

/** What the checking process says at its end, as one line of JSON. */
export type CheckReply =
  | { readonly report: CheckedReport }
  | { readonly refused: { readonly code: string; readonly message: string } };

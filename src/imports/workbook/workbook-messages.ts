import type { SheetRow, SheetSummary } from './cell.js';
import type { WorkbookLimits } from './limits.js';

/** What the importing thread asks the reading thread, one question at a time. */
export type WorkbookRequest =
  | { readonly ask: 'open' }
  | { readonly ask: 'merged'; readonly sheet: string }
  /** The first rows of the sheet, or those after the ones that came last. */
  | { readonly ask: 'rows'; readonly sheet: string; readonly begin: boolean };

export interface WorkbookAnswers {
  readonly open: readonly SheetSummary[];
  readonly merged: readonly string[];
  /** null: the sheet is at its end. */
  readonly rows: readonly SheetRow[] | null;
}

export type WorkbookReply =
  | { readonly answer: WorkbookAnswers[keyof WorkbookAnswers] }
  | { readonly unreadable: { readonly code: `file.${string}`; readonly message: string } };

export interface WorkbookThreadData {
  readonly source: string | Uint8Array;
  readonly limits: WorkbookLimits;
}

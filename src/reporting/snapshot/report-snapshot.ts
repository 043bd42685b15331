import type { CountedCase } from '../../domain/case/case-facts.js';
import type { CountedProceeding } from '../../domain/proceeding/proceeding-facts.js';
import type { FeeFigures } from '../annual-report/fee-figures.js';
import type { MethodNote } from '../annual-report/method-note.js';
import type { ReportDocument } from '../render/report-document.js';
import type { PrintingProgram } from './printing-program.js';
import type { Scope, YearTables } from '../year-tables.js';

export const SNAPSHOT_FORMAT = 'gongkai.annual-report/1';

/** An application as it was counted: what a cell's predicate can see of it, and by what it is found. Nobody's personal data. */
export interface CaseLine extends CountedCase {
  readonly ref: string;
  readonly caseNo: string | null;
}

export interface ProceedingLine extends CountedProceeding {
  readonly kind: 'review' | 'lawsuit';
  readonly ref: string;
}

/** Items of table 二 that an agency told for its whole tree, by key. */
export type WholeTree = Readonly<Record<string, number>>;

/** What a report of a tree adds up: the tables of a report below it, by the hash of the snapshot that has them. */
export interface ChildFigures {
  readonly agency: { readonly code: string; readonly name: string };
  readonly version: number;
  readonly scope: Scope;
  readonly sha256: string;
  readonly proactive: YearTables['proactive'];
  /** What the agency told for everything below it: that counts in the sum, and nothing below it does (DOMAIN 11.11). */
  readonly wholeTree?: WholeTree;
  /** Items that an agency above told for this one, too. */
  readonly toldAbove?: readonly string[];
  /** Absent in a snapshot that was taken before fees were kept in it. */
  readonly fees?: FeeFigures;
  readonly applications: readonly { readonly key: string; readonly values: readonly number[] }[];
  readonly proceedings: YearTables['proceedings'];
}

/**
 * An annual report as it was submitted, complete: whoever has it can count every cell again and print every page again.
 * Keys come in this order, so that the same report is the same bytes.
 */
export interface ReportSnapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly agency: { readonly code: string; readonly name: string };
  readonly year: number;
  /** 1, or one more for each correction. */
  readonly version: number;
  readonly edition: string;
  readonly scope: Scope;
  /** 更正说明, and the version that it corrects. */
  readonly correction: { readonly note: string; readonly version: number; readonly sha256: string } | null;
  /** Instant of the state of knowledge. */
  readonly countedAt: string;
  readonly law: {
    readonly citation: string;
    /** SHA-256 of the edition's data. */
    readonly edition: string;
    /** Version of the holiday arrangements that were loaded. */
    readonly calendar: number;
  };
  /** Absent in snapshots of before it was kept. */
  readonly program?: PrintingProgram;
  readonly preparedBy: { readonly username: string; readonly name: string };
  /** Last entry of the agency's audit chain before this. */
  readonly audit: { readonly seq: number; readonly hash: string };
  readonly method: MethodNote;
  readonly tables: YearTables;
  readonly document: ReportDocument;
  /** Told for the whole tree: what a report of the agency alone does not print, and a sum above it needs. */
  readonly wholeTree?: WholeTree;
  /** Of section 六: of everything that the report covers. */
  readonly fees?: FeeFigures;
  /** Of the agency itself. */
  readonly cases: readonly CaseLine[];
  readonly proceedings: readonly ProceedingLine[];
  readonly children: readonly ChildFigures[];
  /** Agencies below that had not submitted, and why the report goes without them. */
  readonly missing: readonly { readonly code: string; readonly name: string }[];
}

/** The bytes that are hashed and kept. */
export const snapshotText = (snapshot: ReportSnapshot): string => `${JSON.stringify(snapshot)}\n`;

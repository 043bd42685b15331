import { isDeepStrictEqual } from 'node:util';
import type { ReportEdition } from '../../law/editions/edition.js';
import { countsCase, countsProceeding } from '../compile/evaluate.js';
import { applicationsTable } from '../definition/applications-table.js';
import type { Period } from '../definition/period.js';
import { proceedingsTable } from '../definition/proceedings-table.js';
import { positionOf, type CellDifference } from './counted-cells.js';
import type { CaseLine, ProceedingLine, ReportSnapshot } from './report-snapshot.js';

type Lines = Pick<ReportSnapshot, 'cases' | 'proceedings'>;

export interface RecordName {
  readonly kind: 'application' | 'review' | 'lawsuit';
  readonly ref: string;
  readonly caseNo: string | null;
}

/** As it was counted: days and result. */
export type Counted = Readonly<Record<string, string | number | null>>;

/** A record that counts otherwise; a side that is null: it is not counted there. */
export interface ChangedRecord extends RecordName {
  readonly before: Counted | null;
  readonly after: Counted | null;
}

/** Records that a cell counts on one side only: its difference is theirs, and that of the reports below. */
export interface MovedRecords {
  readonly entered: readonly RecordName[];
  readonly left: readonly RecordName[];
}

type Side =
  | { readonly table: 'applications'; readonly line: CaseLine; readonly counted: Counted }
  | { readonly table: 'proceedings'; readonly line: ProceedingLine; readonly counted: Counted };

interface Pair {
  readonly name: RecordName;
  readonly before: Side | undefined;
  readonly after: Side | undefined;
}

/** What is otherwise of the records, and which of them moved a cell. */
export class RecordChanges {
  private readonly pairs: readonly Pair[];

  constructor(before: Lines, after: Lines) {
    const [was, is] = [sidesOf(before), sidesOf(after)];
    this.pairs = [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
      const [old, now] = [was.get(key), is.get(key)];
      const either = now ?? old;
      if (!either || isDeepStrictEqual(old?.counted, now?.counted)) return [];
      return [{ name: nameOf(either), before: old, after: now }];
    });
  }

  list(): ChangedRecord[] {
    return this.pairs.map(({ name, before, after }) => ({
      ...name,
      before: before?.counted ?? null,
      after: after?.counted ?? null,
    }));
  }

  /** A record that counts as it did cannot have moved a cell. */
  moving(edition: ReportEdition, cell: CellDifference, period: Period): MovedRecords {
    const counts = predicateOf(edition, cell, period);
    const moved = this.pairs.map(({ name, before, after }) => ({
      name,
      was: before !== undefined && counts(before),
      is: after !== undefined && counts(after),
    }));
    return {
      entered: moved.filter(({ was, is }) => is && !was).map(({ name }) => name),
      left: moved.filter(({ was, is }) => was && !is).map(({ name }) => name),
    };
  }
}

function predicateOf(edition: ReportEdition, place: CellDifference, period: Period): (side: Side) => boolean {
  const at = positionOf(edition, place);
  const [ofCases, ofProceedings] = [
    applicationsTable(edition).cells[at],
    proceedingsTable(edition).cells[at],
  ];
  return (side) => {
    if (side.table !== place.table) return false;
    return side.table === 'applications'
      ? ofCases !== undefined && countsCase(ofCases, side.line, period)
      : ofProceedings !== undefined && countsProceeding(ofProceedings, side.line, period);
  };
}

const nameOf = ({ table, line }: Side): RecordName =>
  table === 'applications'
    ? { kind: 'application', ref: line.ref, caseNo: line.caseNo }
    : { kind: line.kind, ref: line.ref, caseNo: null };

function sidesOf({ cases, proceedings }: Lines): Map<string, Side> {
  const sides: (readonly [string, Side])[] = [
    ...cases.map((line) => {
      const { ref, caseNo: _caseNo, ...counted } = line;
      return [`application ${ref} ${line.part}`, { table: 'applications', line, counted }] as const;
    }),
    ...proceedings.map((line) => {
      const { kind, ref, ...counted } = line;
      return [`${kind} ${ref} ${line.span}`, { table: 'proceedings', line, counted }] as const;
    }),
  ];
  return new Map(sides);
}

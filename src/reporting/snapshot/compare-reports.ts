import { isDeepStrictEqual } from 'node:util';
import type { ReportEdition } from '../../law/editions/edition.js';
import { proseOf } from '../annual-report/submission-findings.js';
import { cellName } from '../definition/cell-name.js';
import { cellsOf, differingCells, printedTables } from './counted-cells.js';
import type { ReportSnapshot } from './report-snapshot.js';

/** What two states of the same report are compared by. */
export type Comparable = Pick<ReportSnapshot, 'tables' | 'document' | 'cases' | 'proceedings'>;

export interface ChangedCell {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** A record that counts otherwise; a side that is null: it is not counted there. */
export interface ChangedRecord {
  readonly kind: 'application' | 'review' | 'lawsuit';
  readonly ref: string;
  readonly caseNo: string | null;
  readonly before: Counted | null;
  readonly after: Counted | null;
}

/** As it was counted: days and result. */
export type Counted = Readonly<Record<string, string | number | null>>;

export interface ChangedProse {
  readonly heading: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface ReportDifferences {
  readonly cells: readonly ChangedCell[];
  /** Items of table 二 by key. */
  readonly figures: readonly ChangedCell[];
  readonly records: readonly ChangedRecord[];
  readonly prose: readonly ChangedProse[];
}

/** Every difference by name: which cell, which case, which paragraph. */
export function compareReports(
  edition: ReportEdition,
  before: Comparable,
  after: Comparable,
): ReportDifferences {
  const cells = differingCells(
    edition,
    cellsOf(edition, printedTables(before.tables)),
    cellsOf(edition, printedTables(after.tables)),
  );
  return {
    cells: cells.map((cell) => ({ name: cellName(edition, cell), before: cell.before, after: cell.after })),
    figures: changedFigures(before, after),
    records: changedRecords(before, after),
    prose: changedProse(before, after),
  };
}

function changedFigures(before: Comparable, after: Comparable): ChangedCell[] {
  const [was, is] = [before.tables.proactive, after.tables.proactive];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({ name, before: was[name] ?? 0, after: is[name] ?? 0 }))
    .filter((figure) => figure.before !== figure.after);
}

interface NamedRecord {
  readonly kind: ChangedRecord['kind'];
  readonly ref: string;
  readonly caseNo: string | null;
  readonly counted: Counted;
}

function recordsOf({ cases, proceedings }: Comparable): Map<string, NamedRecord> {
  const named: (readonly [string, NamedRecord])[] = [
    ...cases.map(
      ({ ref, caseNo, ...counted }) =>
        [
          `application ${ref} ${counted.part}`,
          { kind: 'application', ref, caseNo, counted: { ...counted } },
        ] as const,
    ),
    ...proceedings.map(
      ({ kind, ref, ...counted }) =>
        [`${kind} ${ref} ${counted.span}`, { kind, ref, caseNo: null, counted: { ...counted } }] as const,
    ),
  ];
  return new Map(named);
}

function changedRecords(before: Comparable, after: Comparable): ChangedRecord[] {
  const [was, is] = [recordsOf(before), recordsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const either = now ?? old;
    if (!either || isDeepStrictEqual(old?.counted, now?.counted)) return [];
    const { kind, ref, caseNo } = either;
    return [{ kind, ref, caseNo, before: old?.counted ?? null, after: now?.counted ?? null }];
  });
}

function changedProse(before: Comparable, after: Comparable): ChangedProse[] {
  const headings = [
    ...new Set([...before.document.sections, ...after.document.sections].map(({ heading }) => heading)),
  ];
  return headings.flatMap((heading) => {
    const of = ({ document }: Comparable): string[] => {
      const section = document.sections.find((one) => one.heading === heading);
      return section ? proseOf(section) : [];
    };
    const [was, is] = [of(before), of(after)];
    const removed = was.filter((text) => !is.includes(text));
    const added = is.filter((text) => !was.includes(text));
    return removed.length + added.length === 0 ? [] : [{ heading, removed, added }];
  });
}

import type { ReportEdition } from '../../law/editions/edition.js';
import { figureItems } from '../../law/editions/figure-items.js';
import { proseOf } from '../annual-report/submission-findings.js';
import { cellName } from '../definition/cell-name.js';
import { RecordChanges, type ChangedRecord, type MovedRecords } from './changed-records.js';
import {
  cellsOf,
  differingCells,
  positionOf,
  printedTables,
  type CellPlace,
  type Cells,
} from './counted-cells.js';
import type { YearTables } from '../year-tables.js';
import type { ChildFigures, ReportSnapshot } from './report-snapshot.js';

/** What two states of the same report are compared by. */
export type Comparable = Pick<ReportSnapshot, 'tables' | 'document' | 'cases' | 'proceedings' | 'children'>;

/** What a report below adds to the figure; null on a side that adds up no report of this agency. */
export interface ChangedBelow {
  readonly code: string;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** A figure of tables 二 to 四 that is another now. */
export interface ChangedValue {
  /** As people call it. */
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

interface Change extends ChangedValue {
  readonly below: readonly ChangedBelow[];
}

export type ChangedCell = Change & CellPlace & MovedRecords;

/** An item of table 二. */
export interface ChangedFigure extends Change {
  readonly key: string;
}

export interface ChangedProse {
  readonly heading: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface ReportDifferences {
  readonly cells: readonly ChangedCell[];
  readonly figures: readonly ChangedFigure[];
  readonly records: readonly ChangedRecord[];
  readonly prose: readonly ChangedProse[];
}

/** Every difference by name: which cell and what moved it, which item, which case, which paragraph. */
export function compareReports(
  edition: ReportEdition,
  before: Comparable,
  after: Comparable,
): ReportDifferences {
  const records = new RecordChanges(before, after);
  return {
    cells: changedCells(edition, [before, after], records),
    figures: changedFigures(edition, before, after),
    records: records.list(),
    prose: changedProse(before, after),
  };
}

/** Which figures of tables 二 to 四 differ, in the order of the report. */
export function changedTables(edition: ReportEdition, before: YearTables, after: YearTables): ChangedValue[] {
  const all = [...namedFigures(edition, before, after), ...namedCells(edition, before, after)];
  return all.map((change) => ({ name: change.name, before: change.before, after: change.after }));
}

function namedCells(
  edition: ReportEdition,
  before: YearTables,
  after: YearTables,
): (ChangedValue & CellPlace)[] {
  const printed = (tables: YearTables): Cells => cellsOf(edition, printedTables(tables));
  return differingCells(edition, printed(before), printed(after)).map((cell) => ({
    ...cell,
    name: cellName(edition, cell),
  }));
}

function changedCells(
  edition: ReportEdition,
  [before, after]: readonly [Comparable, Comparable],
  records: RecordChanges,
): ChangedCell[] {
  return namedCells(edition, before.tables, after.tables).map((cell) => ({
    ...cell,
    ...records.moving(edition, cell, after.tables.period),
    below: changedBelow(
      before,
      after,
      (child) => cellsOf(edition, child)[cell.table][positionOf(edition, cell)] ?? 0,
    ),
  }));
}

function changedFigures(edition: ReportEdition, before: Comparable, after: Comparable): ChangedFigure[] {
  return namedFigures(edition, before.tables, after.tables).map((figure) => ({
    ...figure,
    below: changedBelow(before, after, (child) => child.proactive[figure.key] ?? 0),
  }));
}

function namedFigures(
  edition: ReportEdition,
  { proactive: was }: YearTables,
  { proactive: is }: YearTables,
): (ChangedValue & { readonly key: string })[] {
  const names = new Map(figureItems(edition).map(({ key, label }) => [key, `表二“${label}”`]));
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((key) => ({ key, name: names.get(key) ?? key, before: was[key] ?? 0, after: is[key] ?? 0 }))
    .filter((figure) => figure.before !== figure.after);
}

function changedBelow(
  before: Comparable,
  after: Comparable,
  valueOf: (child: ChildFigures) => number,
): ChangedBelow[] {
  const valuesOf = ({ children }: Comparable): Map<string, number> =>
    new Map(children.map((child) => [child.agency.code, valueOf(child)]));
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const names = new Map(
    [...before.children, ...after.children].map(({ agency }) => [agency.code, agency.name]),
  );
  return [...names]
    .map(([code, name]) => ({ code, name, before: was.get(code) ?? null, after: is.get(code) ?? null }))
    .filter((child) => (child.before ?? 0) !== (child.after ?? 0));
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

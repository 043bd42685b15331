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

interface Change {
  /** As people call it. */
  readonly name: string;
  readonly before: number;
  readonly after: number;
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

function changedCells(
  edition: ReportEdition,
  [before, after]: readonly [Comparable, Comparable],
  records: RecordChanges,
): ChangedCell[] {
  const printed = ({ tables }: Comparable): Cells => cellsOf(edition, printedTables(tables));
  return differingCells(edition, printed(before), printed(after)).map((cell) => ({
    ...cell,
    name: cellName(edition, cell),
    ...records.moving(edition, cell, after.tables.period),
    below: changedBelow(
      before,
      after,
      (child) => cellsOf(edition, child)[cell.table][positionOf(edition, cell)] ?? 0,
    ),
  }));
}

function changedFigures(edition: ReportEdition, before: Comparable, after: Comparable): ChangedFigure[] {
  const [was, is] = [before.tables.proactive, after.tables.proactive];
  const names = new Map(figureItems(edition).map(({ key, label }) => [key, `表二“${label}”`]));
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((key) => ({
      key,
      name: names.get(key) ?? key,
      before: was[key] ?? 0,
      after: is[key] ?? 0,
      below: changedBelow(before, after, (child) => child.proactive[key] ?? 0),
    }))
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

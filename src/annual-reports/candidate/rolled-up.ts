import type { ReportEdition } from '../../law/editions/edition.js';
import type { CountedTables } from '../../reporting/compile/assemble-tables.js';
import { carriedInRows, cellsOfColumn, sumAt } from '../../reporting/definition/identities.js';
import { applicationsTable } from '../../reporting/definition/applications-table.js';
import { addCells, cellsOf } from '../../reporting/snapshot/counted-cells.js';
import type { ChildFigures, WholeTree } from '../../reporting/snapshot/report-snapshot.js';

interface Own {
  readonly counted: CountedTables;
  /** Items that the agency told for its whole tree: nothing below is added to them (DOMAIN 11.11). */
  readonly wholeTree: WholeTree;
}

/** Binary fractions of 万元 do not add up: sums are rounded to what a figure may have. */
const DECIMALS = 1e6;
const plain = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** A figure for a whole tree stands for all of it: it is neither left out nor added to what is told below it. */
const toldBy = ({ proactive, wholeTree, toldAbove }: ChildFigures, item: string): number[] => {
  if (toldAbove?.includes(item)) return [];
  const value = wholeTree?.[item] ?? proactive[item];
  return value === undefined ? [] : [value];
};

/** The agency's own figures and those of the reports below it, added up. */
export function rolledUp(
  edition: ReportEdition,
  { counted, wholeTree }: Own,
  children: readonly ChildFigures[],
): CountedTables {
  const below = children.map((child) => cellsOf(edition, child));
  const cells = addCells(edition, [
    {
      applications: Int32Array.from(counted.applicationCells),
      proceedings: Int32Array.from(counted.proceedingCells),
    },
    ...below,
  ]);
  const table = applicationsTable(edition);
  const { continuity } = counted;
  return {
    applicationCells: cells.applications,
    proceedingCells: cells.proceedings,
    stockBefore: {},
    figures: counted.figures.map((figure) => {
      const whole = wholeTree[figure.item];
      const told = children.flatMap((child) => toldBy(child, figure.item));
      if (whole !== undefined) return { item: figure.item, value: whole };
      if (figure.value === null && told.length === 0) return figure;
      return { item: figure.item, value: plain([figure.value ?? 0, ...told].reduce((a, b) => a + b, 0)) };
    }),
    ...(continuity && {
      continuity: {
        // What the reports below carry in was held against their own last year.
        carriedOutBefore: continuity.carriedOutBefore.map(
          (own, c) =>
            own +
            below.reduce(
              (sum, { applications }) => sum + sumAt(applications, cellsOfColumn(table, c, carriedInRows)),
              0,
            ),
        ),
      },
    }),
  };
}

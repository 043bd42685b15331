import type { ReportEdition } from '../../law/editions/edition.js';
import { countsCase, countsProceeding, evaluateCells } from '../compile/evaluate.js';
import { sumCells } from '../compile/roll-up.js';
import { applicationsTable } from '../definition/applications-table.js';
import type { Period } from '../definition/period.js';
import { proceedingsTable } from '../definition/proceedings-table.js';
import type { YearTables } from '../year-tables.js';
import type { CaseLine, ChildFigures, ProceedingLine } from './report-snapshot.js';

/** Cells of tables 三 and 四, row-major and group-major as in the edition. */
export interface Cells {
  readonly applications: Int32Array;
  readonly proceedings: Int32Array;
}

type PrintedTables = Pick<ChildFigures, 'applications' | 'proceedings'>;

/** The cells that tables print; a row that they do not have counts as zero. */
export function cellsOf(edition: ReportEdition, { applications, proceedings }: PrintedTables): Cells {
  const [ofThree, ofFour] = [applicationsTable(edition), proceedingsTable(edition)];
  const rows = new Map(applications.map(({ key, values }) => [key, values]));
  return {
    applications: Int32Array.from(
      ofThree.rows.flatMap(({ key }) => ofThree.columns.map((_column, c) => rows.get(key)?.[c] ?? 0)),
    ),
    proceedings: Int32Array.from(
      ofFour.groups.flatMap((group) =>
        ofFour.columns.map(
          ({ key }) => new Map<string, number>(Object.entries(proceedings[group])).get(key) ?? 0,
        ),
      ),
    ),
  };
}

export const printedTables = ({ applications, proceedings }: YearTables): PrintedTables => ({
  applications: applications.rows.map(({ key, values }) => ({ key, values })),
  proceedings,
});

/** Every cell counted again from the records behind it, without a database. */
export function countAgain(
  edition: ReportEdition,
  period: Period,
  cases: readonly CaseLine[],
  proceedings: readonly ProceedingLine[],
): Cells {
  return {
    applications: Int32Array.from(evaluateCells(applicationsTable(edition).cells, cases, countsCase, period)),
    proceedings: Int32Array.from(
      evaluateCells(proceedingsTable(edition).cells, proceedings, countsProceeding, period),
    ),
  };
}

/** A plain sum: a government's report covers its own applications, its departments' and the lower governments'. */
export const addCells = (edition: ReportEdition, all: readonly Cells[]): Cells => ({
  applications: sumCells(
    all.map(({ applications }) => applications),
    applicationsTable(edition).cells.length,
  ),
  proceedings: sumCells(
    all.map(({ proceedings }) => proceedings),
    proceedingsTable(edition).cells.length,
  ),
});

/** A cell of table 三 or 四 by row (or group) and column keys. */
export interface CellPlace {
  readonly table: 'applications' | 'proceedings';
  readonly row: string;
  readonly column: string;
}

/** Where two sets of cells differ. */
export interface CellDifference extends CellPlace {
  readonly before: number;
  readonly after: number;
}

/** Where a cell is among those of its table; -1 for one that the edition does not have. */
export function positionOf(edition: ReportEdition, { table, row, column }: CellPlace): number {
  const [ofThree, ofFour] = [applicationsTable(edition), proceedingsTable(edition)];
  const columns = (table === 'applications' ? ofThree : ofFour).columns.map(({ key }) => key);
  const rows: readonly string[] =
    table === 'applications' ? ofThree.rows.map(({ key }) => key) : ofFour.groups;
  const [r, c] = [rows.indexOf(row), columns.indexOf(column)];
  return r === -1 || c === -1 ? -1 : r * columns.length + c;
}

export function differingCells(edition: ReportEdition, before: Cells, after: Cells): CellDifference[] {
  const [ofThree, ofFour] = [applicationsTable(edition), proceedingsTable(edition)];
  const between = (
    table: CellDifference['table'],
    rows: readonly string[],
    columns: readonly string[],
  ): CellDifference[] =>
    rows.flatMap((row, r) =>
      columns.flatMap((column, c) => {
        const at = r * columns.length + c;
        const [was, is] = [before[table][at] ?? 0, after[table][at] ?? 0];
        return was === is ? [] : [{ table, row, column, before: was, after: is }];
      }),
    );
  const keys = (all: readonly { readonly key: string }[]): string[] => all.map(({ key }) => key);
  return [
    ...between('applications', keys(ofThree.rows), keys(ofThree.columns)),
    ...between('proceedings', ofFour.groups, keys(ofFour.columns)),
  ];
}

import type { ApplicationRow } from '../../law/editions/edition.js';
import type { ProceedingGroup } from '../../law/vocabularies/keys.js';
import type { ApplicationsTable } from './applications-table.js';
import { onceFor } from './once-for.js';
import type { ProceedingsTable } from './proceedings-table.js';

/** Two sums of cells that must be equal. */
export interface Identity {
  readonly id: 'applications.balance' | 'applications.outcomeSum' | 'applications.rowSum';
  readonly row?: string;
  readonly column?: string;
  /** Positions of the cells whose sum is expected, and of those that must equal it. */
  readonly expected: readonly number[];
  readonly actual: readonly number[];
  /** The identity in words. */
  readonly words: string;
}

type Pick = (row: ApplicationRow) => boolean;

const measures =
  (...names: ApplicationRow['measure'][]): Pick =>
  (row) =>
    names.includes(row.measure);
const isTotal: Pick = (row) => row.measure === 'handled' && row.outcomes === undefined;
const isOutcome: Pick = (row) => row.measure === 'handled' && row.outcomes !== undefined;

/** Positions of the cells of a column in the rows that are picked. */
export function cellsOfColumn(table: ApplicationsTable, column: number, pick: Pick): number[] {
  return table.rows.flatMap((row, r) => (pick(row) ? [r * table.columns.length + column] : []));
}

export const carriedInRows: Pick = measures('carriedIn');

function ofColumn(table: ApplicationsTable, c: number): Identity[] {
  const { key, label } = table.columns[c] ?? { key: '', label: '' };
  const cells = (pick: Pick): number[] => cellsOfColumn(table, c, pick);
  return [
    {
      id: 'applications.balance',
      column: key,
      expected: cells(measures('received', 'carriedIn')),
      actual: cells((row) => isTotal(row) || row.measure === 'carriedOut'),
      words: `表三“${label}”列：本年新收加上年结转应等于办理结果总计加结转下年度`,
    },
    {
      id: 'applications.outcomeSum',
      column: key,
      expected: cells(isOutcome),
      actual: cells(isTotal),
      words: `表三“${label}”列：各项办理结果之和应等于（七）总计`,
    },
  ];
}

function ofRow(table: ApplicationsTable, r: number): Identity {
  const { key, label } = table.rows[r] ?? { key: '', label: '' };
  const at = (c: number): number => r * table.columns.length + c;
  const split = table.columns.map(({ applicantTypes }, c) => ({ c, total: applicantTypes === undefined }));
  return {
    id: 'applications.rowSum',
    row: key,
    expected: split.filter(({ total }) => !total).map(({ c }) => at(c)),
    actual: split.filter(({ total }) => total).map(({ c }) => at(c)),
    words: `表三“${label}”行：各类申请人之和应等于总计`,
  };
}

/** The identities that table 三 prints or implies: two for each column, one for each row. */
export const applicationIdentities = onceFor((table: ApplicationsTable): readonly Identity[] => {
  const columns = table.columns.map((_column, c) => ofColumn(table, c));
  return [
    ...columns.flatMap((each) => each.slice(0, 1)),
    ...columns.flatMap((each) => each.slice(1)),
    ...table.rows.map((_row, r) => ofRow(table, r)),
  ];
});

/** The sum of a group of table 四: positions as in `Identity`. */
export interface ProceedingIdentity {
  readonly id: 'proceedings.groupSum';
  readonly group: ProceedingGroup;
  readonly expected: readonly number[];
  readonly actual: readonly number[];
}

/** In each group the results and 尚未审结 add up to 总计. */
export const proceedingIdentities = onceFor((table: ProceedingsTable): readonly ProceedingIdentity[] => {
  const width = table.columns.length;
  return table.groups.map((group, g) => {
    const cells = (counted: boolean): number[] =>
      table.columns.flatMap(({ counts }, c) => ((counts !== undefined) === counted ? [g * width + c] : []));
    return { id: 'proceedings.groupSum', group, expected: cells(true), actual: cells(false) };
  });
});

export function sumAt(cells: ArrayLike<number>, positions: readonly number[]): number {
  let sum = 0;
  for (const position of positions) sum += cells[position] ?? 0;
  return sum;
}

/** An identity as one flat list: the cells of both sides, those of the second from `turn` on. */
const flatten = onceFor((identities: readonly Identity[]) =>
  identities.map(({ expected, actual }) => ({
    positions: Uint16Array.from([...expected, ...actual]),
    turn: expected.length,
  })),
);

/** Whether all identities hold, for the many tables of a tree: plain loops, since these run thousands of times. */
export function reconciles(identities: readonly Identity[], cells: Int32Array): boolean {
  for (const { positions, turn } of flatten(identities)) {
    let difference = 0;
    for (let i = 0; i < positions.length; i += 1) {
      const value = cells[positions[i] ?? 0] ?? 0;
      difference += i < turn ? value : -value;
    }
    if (difference !== 0) return false;
  }
  return true;
}

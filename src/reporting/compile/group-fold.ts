import { CellBlock } from './cell-block.js';
import type { SqlStatement } from './sql-parameters.js';

/** Positions of the cells that count a group; the key holds all that the predicates can see of it. */
export type CellsOfGroup = (key: number) => readonly number[];

/** Keys are below it, so that agency and key travel as one number. */
const KEYS = 512;

/** A packed group: agency × 512 + key in eight bytes, its count in four. */
const GROUP_BYTES = 12;
const HIGH = 2 ** 32;

/**
 * The groups of a scan as ONE value: receiving 20,000 rows one by one costs the client as much as the scan that finds them.
 * @param groups selects agency_id, key, n
 */
export function packed(groups: string, values: readonly unknown[]): SqlStatement {
  return {
    text: `select string_agg(int8send(agency_id::bigint * ${KEYS} + key) || int4send(n::int), '') from (${groups}) groups`,
    values,
  };
}

/** What a packed scan answers, in `rowMode: 'array'`. */
export type PackedRow = readonly [groups: Buffer | null];

/** Thousands of groups have a few hundred keys. */
export function rememberKeys(cellsOf: CellsOfGroup): CellsOfGroup {
  const known: (readonly number[] | undefined)[] = [];
  return (key) => (known[key] ??= cellsOf(key));
}

/** Adds each group to the cells that count it. Cells by agency id; an agency without groups is absent. */
export function foldGroups(
  [[groups] = [null]]: readonly PackedRow[],
  width: number,
  cellsOf: CellsOfGroup,
): Map<number, Int32Array> {
  const block = new CellBlock(width);
  const tables = new Map<number, Int32Array>();
  let agency: number | undefined;
  let cells: Int32Array = new Int32Array(0);
  const end = groups?.length ?? 0;
  for (let at = 0; groups && at < end; at += GROUP_BYTES) {
    const group = groups.readUInt32BE(at) * HIGH + groups.readUInt32BE(at + 4);
    const count = groups.readUInt32BE(at + 8);
    const key = group % KEYS;
    if (group - key !== agency) {
      agency = group - key;
      const id = agency / KEYS;
      cells = tables.get(id) ?? block.next();
      tables.set(id, cells);
    }
    for (const cell of cellsOf(key)) cells[cell] = (cells[cell] ?? 0) + count;
  }
  return tables;
}

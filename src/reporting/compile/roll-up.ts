import { onceFor } from '../definition/once-for.js';
import { CellBlock } from './cell-block.js';

/** An agency in its tree; `parentId` null, or outside the list: a root. */
export interface TreeNode {
  readonly id: number;
  readonly parentId: number | null;
}

function addInto(sum: Int32Array, part: Int32Array): void {
  for (let i = 0; i < part.length; i += 1) sum[i] = (sum[i] ?? 0) + (part[i] ?? 0);
}

/** Positions in the list of nodes: children before their parents, and each node's parent, or -1. */
interface Order {
  readonly childrenFirst: readonly number[];
  readonly parentOf: Int32Array;
}

const orderOf = onceFor((nodes: readonly TreeNode[]): Order => {
  const positions = new Map(nodes.map(({ id }, position) => [id, position]));
  const parentOf = Int32Array.from(nodes, ({ parentId }) => positions.get(parentId ?? -1) ?? -1);
  const depths = new Int32Array(nodes.length);
  const depthOf = (position: number): number => {
    const parent = parentOf[position] ?? -1;
    return parent < 0 ? 1 : (depths[position] ||= depthOf(parent) + 1);
  };
  const byDepth: number[][] = [];
  for (const position of nodes.keys()) (byDepth[depthOf(position)] ??= []).push(position);
  return { childrenFirst: byDepth.reverse().flat(), parentOf };
});

/**
 * Each agency's cells plus those of everything below it: a plain sum, since a government's report covers its own
 * applications, its departments' and the lower governments' (条例 art. 49(2); 国办公开办函〔2016〕201号).
 * @param nodes any order
 * @param own cells by agency id; an agency without cases may be absent
 */
export function rollUp(
  nodes: readonly TreeNode[],
  own: ReadonlyMap<number, Int32Array>,
  width: number,
): Map<number, Int32Array> {
  const block = new CellBlock(width);
  const sums = nodes.map(({ id }) => {
    const sum = block.next();
    const cells = own.get(id);
    if (cells) sum.set(cells);
    return sum;
  });
  const { childrenFirst, parentOf } = orderOf(nodes);
  for (const position of childrenFirst) {
    const parent = sums[parentOf[position] ?? -1];
    const sum = sums[position];
    if (parent && sum) addInto(parent, sum);
  }
  return new Map(nodes.map(({ id }, position) => [id, sums[position] ?? block.next()]));
}

/** The sum of all tables, cell by cell. */
export function sumCells(tables: Iterable<Int32Array>, width: number): Int32Array {
  const sum = new Int32Array(width);
  for (const table of tables) addInto(sum, table);
  return sum;
}

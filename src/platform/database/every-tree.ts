import type { EntityManager } from 'typeorm';
import type { SystemTransaction } from './system-transaction.js';
import type { TenantTransaction } from './tenant-transaction.js';

/**
 * What is looked after for all agencies: one transaction for each tree, which acts for the agency at its top.
 * @returns what `fn` answered, a tree after the other
 */
export async function everyTree<T>(
  { system, tenant }: { readonly system: SystemTransaction; readonly tenant: TenantTransaction },
  fn: (manager: EntityManager, rootId: number) => Promise<T>,
): Promise<T[]> {
  const roots = await system.readOnly((manager) =>
    manager.query<{ id: number }[]>('select id from agency where parent_id is null order by id'),
  );
  const answers: T[] = [];
  for (const { id } of roots)
    answers.push(await tenant.run({ agencyId: id, scope: 'tree' }, (manager) => fn(manager, id)));
  return answers;
}

/**
 * A statement that changes rows of every tree.
 * @returns how many it changed
 */
export async function changeEveryTree(
  transactions: { readonly system: SystemTransaction; readonly tenant: TenantTransaction },
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<number> {
  const counts = await everyTree(transactions, async (manager) => {
    const [, count] = await manager.query<[unknown, number]>(sql, [...parameters]);
    return count;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

import type { EntityManager } from 'typeorm';

/**
 * Whether nothing may be sent. Whoever finds it so keeps it so until the end of the transaction: what is put among the held
 * ones is there when they are released.
 */
export async function isHeld(manager: EntityManager): Promise<boolean> {
  const HELD = 'select 1 from installation where id = 1 and deliveries_held_since is not null';
  if ((await manager.query<unknown[]>(HELD)).length === 0) return false;
  return (await manager.query<unknown[]>(`${HELD} for share`)).length > 0;
}

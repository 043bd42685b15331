import type { EntityManager } from 'typeorm';

/** The queue knows messages of agencies only: those for accounts of the installation go with the first agency at the top. */
export async function carryingAgency(manager: EntityManager): Promise<number | undefined> {
  const [first] = await manager.query<{ id: number }[]>(
    'select id from agency where parent_id is null order by id limit 1',
  );
  return first?.id;
}

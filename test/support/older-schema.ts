import { withClient } from '../../src/platform/database/with-client.js';

/** As the database of a service that does not know the last migration yet, while the work is done. */
export async function withOlderSchema<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: number; timestamp: string; name: string }>(
      'delete from migrations where id = (select max(id) from migrations) returning id, timestamp, name',
    );
    const [last] = rows;
    try {
      return await work();
    } finally {
      await client.query('insert into migrations (id, timestamp, name) values ($1, $2, $3)', [
        last!.id,
        last!.timestamp,
        last!.name,
      ]);
    }
  });
}

/** Names of the migrations that a database has had. */
export const migrationsIn = (url: string): Promise<string[]> =>
  withClient(url, async (client) =>
    (await client.query<{ name: string }>('select name from migrations order by id')).rows.map(
      ({ name }) => name,
    ),
  );

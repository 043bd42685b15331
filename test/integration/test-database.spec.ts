import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../src/platform/database/with-client.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const user = (url: string): Promise<unknown> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<object>('SELECT session_user, current_database()');
    return rows[0];
  });

describe('the database of a suite', () => {
  let one: TestDatabase;
  let two: TestDatabase;

  beforeAll(async () => {
    [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });

  afterAll(async () => {
    await Promise.all([one.drop(), two.drop()]);
  });

  it('is migrated, and apart from that of another suite', async () => {
    const count = 'SELECT count(*) AS n FROM migrations';
    await withClient(one.ownerUrl, async (client) => {
      const { rows } = await client.query<{ n: number }>(count);
      expect(rows[0]?.n).toBeGreaterThan(0);
      await client.query('CREATE TABLE only_here (id int)');
    });
    const { rows } = await withClient(two.ownerUrl, (client) =>
      client.query<{ t: string | null }>("SELECT to_regclass('only_here') AS t"),
    );
    expect(rows[0]?.t).toBeNull();
  });

  it('knows an owner and a server, neither with special rights', async () => {
    expect(await user(one.ownerUrl)).toEqual({ session_user: 'gongkai_owner', current_database: one.name });
    expect(await user(one.applicationUrl)).toEqual({
      session_user: 'gongkai_server',
      current_database: one.name,
    });
    const { rows } = await withClient(one.superuserUrl, (client) =>
      client.query<{ rolname: string }>(
        `SELECT rolname FROM pg_roles WHERE rolname LIKE 'gongkai%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`,
      ),
    );
    expect(rows).toEqual([]);
  });
});

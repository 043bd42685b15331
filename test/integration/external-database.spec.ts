import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseStartError } from '../../src/platform/database/database-start-error.js';
import { openDatabase } from '../../src/platform/database/database-server.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

async function refusal(databaseUrl: string, databaseOwnerUrl?: string): Promise<DatabaseStartError> {
  try {
    await openDatabase({ dataDir: '/nowhere', databaseUrl, databaseOwnerUrl });
  } catch (error) {
    if (error instanceof DatabaseStartError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a server of the agency’s own', () => {
  let database: TestDatabase;
  let strangerUrl: string;

  beforeAll(async () => {
    database = await createTestDatabase({ migrated: false });
    const stranger = new URL(database.ownerUrl);
    stranger.username = `stranger_${database.name}`;
    stranger.password = 'p';
    strangerUrl = stranger.href;
    await withClient(database.superuserUrl, (client) =>
      client.query(`CREATE ROLE ${stranger.username} LOGIN PASSWORD 'p'`),
    );
  });

  afterAll(async () => {
    await withClient(database.superuserUrl, (client) => client.query(`DROP ROLE stranger_${database.name}`));
    await database.drop();
  });

  it('is used as it is', async () => {
    const { applicationUrl, ownerUrl } = database;
    const open = await openDatabase({
      dataDir: '/nowhere',
      databaseUrl: applicationUrl,
      databaseOwnerUrl: ownerUrl,
    });
    expect(open).toMatchObject({ applicationUrl, ownerUrl });
    await open.stop();
    await withClient(applicationUrl, (client) => client.query('SELECT 1'));
  });

  it('must let the log-in role act as the application; the message holds the SQL that a DBA has to run', async () => {
    const { code, message } = await refusal(strangerUrl, database.ownerUrl);
    expect(code).toBe('role.missing');
    const sql = /请由数据库管理员执行：(.*);/.exec(message)?.[1] ?? '';
    expect(sql).toBe(`GRANT gongkai_app TO "stranger_${database.name}"`);
    await withClient(database.superuserUrl, (client) => client.query(sql));
    await (await openDatabase({ dataDir: '/nowhere', databaseUrl: strangerUrl })).stop();
  });

  it('is granted by an owner that may', async () => {
    await withClient(database.superuserUrl, (client) =>
      client.query(`REVOKE gongkai_app FROM stranger_${database.name}`),
    );
    const open = await openDatabase({
      dataDir: '/nowhere',
      databaseUrl: strangerUrl,
      databaseOwnerUrl: database.superuserUrl,
    });
    await withClient(open.applicationUrl, (client) => client.query('SET ROLE gongkai_app'));
  });

  it('that is not there is named without its password', async () => {
    const { code, message } = await refusal('postgres://gongkai:geheim@127.0.0.1:1/gongkai');
    expect(code).toBe('server.unreachable');
    expect(message).toContain('连接不上 DATABASE_URL 指定的数据库 127.0.0.1:1/gongkai');
    expect(message).not.toContain('geheim');
  });
});

describe('what PostgreSQL gives', () => {
  let database: TestDatabase;

  const one = async (expression: string): Promise<unknown> => {
    const { rows } = await withClient(database.ownerUrl, (client) =>
      client.query<{ v: unknown }>(`SELECT ${expression} AS v`),
    );
    return rows[0]?.v;
  };

  beforeAll(async () => {
    database = await createTestDatabase({ migrated: false });
  });
  afterAll(() => database.drop());

  it.each([
    [`date '2027-01-01'`, '2027-01-01'],
    [`array[date '2027-01-01', null]`, ['2027-01-01', null]],
    [`'{}'::date[]`, []],
    ['count(*)', 1],
    ['-9007199254740991::bigint', -9007199254740991],
    ['array[1, null]::bigint[]', [1, null]],
    ['1.10::numeric', '1.10'],
    ['null::date', null],
  ])('%s is %j', async (expression, value) => {
    expect(await one(expression)).toEqual(value);
  });

  it('is never a number that is nearly right', async () => {
    await expect(one('9007199254740993')).rejects.toThrow('bigint 9007199254740993 is too large');
  });
});

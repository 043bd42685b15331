import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { withScratchWorkbench } from '../../../src/cli/workbench.js';
import { DatabaseStartError } from '../../../src/platform/database/database-start-error.js';
import { superuserUrl } from '../../../src/platform/database/embedded-database.js';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/start-embedded-postgres.js';
import { checkFloor } from '../../../src/platform/database/floor.js';
import { OWNER_ROLE } from '../../../src/platform/database/roles.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { SHARED_TABLES } from '../../../src/schema.js';
import { connect } from '../../../src/server/connect.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';
import { dataFolder } from '../../support/product.js';

async function refusal(work: () => Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work();
  } catch (error) {
    return error as DatabaseStartError;
  }
  throw new Error('it was not refused');
}

let database: TestDatabase;
/** Roles belong to the whole server, which other suites use: this suite spoils one of its own. */
let role: string;
beforeAll(async () => {
  database = await createTestDatabase();
  role = `app_${database.name}`;
  await sql(`create role ${role} login password 'p'; grant gongkai_app to ${role}`);
});
afterAll(async () => {
  await sql(`drop owned by ${role}; drop role ${role}`);
  await database.drop();
});

const sql = (text: string): Promise<unknown> =>
  withClient(database.superuserUrl, (client) => client.query(text));

/** Spoils something, looks, and makes it good again. */
async function spoilt(spoil: string, mend: string): Promise<{ code: string; message: string }> {
  await sql(spoil);
  try {
    return await refusal(() => floor());
  } finally {
    await sql(mend);
  }
}

const floor = (): Promise<void> =>
  withClient(database.superuserUrl, (client: pg.Client) =>
    checkFloor(client, { sharedTables: SHARED_TABLES, role }),
  );

describe('the floor', () => {
  it('is there', async () => {
    await floor();
    await withClient(database.applicationUrl, (client) =>
      checkFloor(client, { sharedTables: SHARED_TABLES }),
    );
  });

  it.each([
    ['is a superuser', 'alter role $ superuser', 'alter role $ nosuperuser', '是超级用户'],
    [
      'bypasses row-level security',
      'alter role $ bypassrls',
      'alter role $ nobypassrls',
      '有 BYPASSRLS 权限',
    ],
    [
      'owns a table of records',
      'alter table review owner to $',
      `alter table review owner to ${OWNER_ROLE}`,
      '是数据表 review 的所有者，可以关闭行级安全',
    ],
    [
      'may become the owner',
      `grant ${OWNER_ROLE} to $`,
      `revoke ${OWNER_ROLE} from $`,
      `的所有者 ${OWNER_ROLE} 的成员`,
    ],
  ])('is refused where the application role %s', async (_what, spoil, mend, sentence) => {
    const { code, message } = await spoilt(spoil.replace('$', role), mend.replace('$', role));
    expect([code, message]).toEqual(['floor.role', expect.stringContaining(sentence)]);
    expect(message).toMatch(/请.*程序没有启动。$/s);
    await floor();
  });

  it('is refused where the role is not there', async () => {
    const absent = () =>
      withClient(database.superuserUrl, (client) =>
        checkFloor(client, { sharedTables: SHARED_TABLES, role: 'nobody_at_all' }),
      );
    expect((await refusal(absent)).message).toContain('应用角色 nobody_at_all 不存在');
  });

  it.each([
    ['does not force its policies', 'alter table disclosure_case no force row level security', 'force'],
    ['has its policies switched off', 'alter table disclosure_case disable row level security', 'enable'],
  ])('is refused where a table %s', async (_what, spoil, mend) => {
    const { code, message } = await spoilt(spoil, `alter table disclosure_case ${mend} row level security`);
    expect([code, message]).toEqual([
      'floor.tables',
      expect.stringContaining('数据表 disclosure_case 没有强制'),
    ]);
    await floor();
  });

  it('is refused where a new table of an agency has none, in whatever schema', async () => {
    const { message } = await spoilt(
      'create schema annex; create table annex.petition (agency_id int, id int)',
      'drop schema annex cascade',
    );
    expect(message).toContain('petition');
  });
});

describe('the start of the server', () => {
  const start = (databaseUrl: string) =>
    connect({ dataDir: '/nowhere', databaseUrl, databaseOwnerUrl: database.ownerUrl }, () => undefined);

  it('goes on with a user that may only act as the application', async () => {
    const url = new URL(database.applicationUrl);
    [url.username, url.password] = [role, 'p'];
    const { dataSource } = await start(url.href);
    await dataSource.destroy();
  });

  it('is refused where a superuser logs in', async () => {
    const { code, message } = await refusal(() => start(database.superuserUrl));
    expect([code, message]).toEqual(['floor.role', expect.stringContaining('DATABASE_URL 的登录用户')]);
    expect(message).toContain('是超级用户');
  });

  it.each([
    ['owns a table', 'alter table review owner to $', `alter table review owner to ${OWNER_ROLE}`],
    ['may become the owner', `grant ${OWNER_ROLE} to $`, `revoke ${OWNER_ROLE} from $`],
  ])('is refused where the user that logs in %s', async (_what, spoil, mend) => {
    const url = new URL(database.applicationUrl);
    [url.username, url.password] = [role, 'p'];
    await sql(spoil.replace('$', role));
    try {
      const { code, message } = await refusal(() => start(url.href));
      expect([code, message]).toEqual([
        'floor.role',
        expect.stringContaining(`DATABASE_URL 的登录用户 ${role} 是数据表`),
      ]);
    } finally {
      await sql(mend.replace('$', role));
    }
  });

  it('is refused where a table lies open', async () => {
    await sql('alter table lawsuit no force row level security');
    try {
      expect((await refusal(() => start(database.applicationUrl))).message).toContain('数据表 lawsuit');
    } finally {
      await sql('alter table lawsuit force row level security');
    }
  });
});

describe('a command with a server that it is given', () => {
  it('is refused where row-level security does not bind the application role there', async () => {
    const server = await startEmbeddedPostgres({ dataDir: dataFolder(), durable: false });
    const before = process.env.DATABASE_URL;
    try {
      process.env.DATABASE_URL = superuserUrl(server);
      expect(await withScratchWorkbench(() => Promise.resolve('done'))).toBe('done');
      await withClient(superuserUrl(server), (client) =>
        client.query('create role gongkai_app nologin bypassrls'),
      );
      const { message } = await refusal(() => withScratchWorkbench(() => Promise.resolve('done')));
      expect(message).toContain('应用角色 gongkai_app 有 BYPASSRLS 权限');
    } finally {
      if (before === undefined) delete process.env.DATABASE_URL;
      else process.env.DATABASE_URL = before;
      await server.stop();
    }
  });
});

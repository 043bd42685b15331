import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { migrate } from '../../../src/platform/database/migrate.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { createDataSource, MIGRATIONS, OLDEST_SCHEMA } from '../../../src/schema.js';
import { catalogOf } from '../../support/catalog.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { buildProduct, dataFolder, freePort, Product } from '../../support/product.js';

let database: TestDatabase;
let owner: DataSource;
const HURRY = { lockMilliseconds: 100, attempts: 3, pauseMilliseconds: 10 };

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false });
  owner = await createDataSource(database.ownerUrl, { max: 3 }).initialize();
});
afterEach(async () => {
  await owner.destroy();
  await database.drop();
});

const applied = (): Promise<string[]> =>
  withClient(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>('select name from migrations order by id');
    return rows.map(({ name }) => name);
  });
const undo = async (steps: number): Promise<void> => {
  for (let step = 0; step < steps; step += 1) await owner.undoLastMigration({ transaction: 'all' });
};

/** Somebody who reads a table, and has not ended yet. */
const reading = <T>(table: string, work: (client: Client) => Promise<T>): Promise<T> =>
  withClient(database.superuserUrl, async (client) => {
    await client.query(`begin; lock table ${table} in access share mode`);
    return work(client);
  });

it('of servers that start at once, one migrates and the others find it done', async () => {
  const sources = await Promise.all(
    [1, 2, 3].map(() => createDataSource(database.ownerUrl, { max: 1 }).initialize()),
  );
  try {
    const names = await Promise.all(sources.map((source) => migrate(source, OLDEST_SCHEMA)));
    expect(names.map(({ length }) => length).sort()).toEqual([0, 0, MIGRATIONS.length]);
    expect(await applied()).toHaveLength(MIGRATIONS.length);
  } finally {
    for (const source of sources) await source.destroy();
  }
}, 120_000);

describe('beside those who work', () => {
  it('waits for a table until it is free, and lets others in between', async () => {
    await migrate(owner, OLDEST_SCHEMA);
    const whole = await catalogOf(database.ownerUrl);
    await undo(MIGRATIONS.length - 4);
    const names = await reading('disclosure_case', async (reader) => {
      const patient = { lockMilliseconds: 200, attempts: 100, pauseMilliseconds: 50 };
      const migrating = migrate(owner, OLDEST_SCHEMA, patient);
      // Somebody else reads meanwhile: never kept waiting for longer than one attempt.
      for (let visit = 0; visit < 10; visit += 1) {
        await withClient(database.superuserUrl, async (visitor) => {
          await visitor.query(`set statement_timeout = '10s'`);
          await visitor.query('select count(*) from disclosure_case');
        });
      }
      await reader.query('commit');
      return migrating;
    });
    expect(names).toHaveLength(MIGRATIONS.length - 4);
    expect(await catalogOf(database.ownerUrl)).toEqual(whole);
  }, 120_000);

  it('gives up with a sentence where a table is never free, and has changed nothing', async () => {
    await migrate(owner, OLDEST_SCHEMA);
    await undo(MIGRATIONS.length - 4);
    const before = await catalogOf(database.ownerUrl);
    await reading('disclosure_case', async () => {
      await expect(migrate(owner, OLDEST_SCHEMA, HURRY)).rejects.toMatchObject({
        code: 'schema.busy',
        message: expect.stringContaining('数据库原样未动'),
      });
    });
    expect(await catalogOf(database.ownerUrl)).toEqual(before);
    expect(await applied()).toHaveLength(4);
    expect(await migrate(owner, OLDEST_SCHEMA)).toHaveLength(MIGRATIONS.length - 4);
  }, 120_000);

  it('killed in the middle, it has changed nothing, and the next start does all of it', async () => {
    buildProduct();
    await migrate(owner, OLDEST_SCHEMA);
    const whole = await catalogOf(database.ownerUrl);
    await undo(MIGRATIONS.length - 4);
    const before = await catalogOf(database.ownerUrl);
    const folder = dataFolder();
    const environment = {
      DATA_DIR: folder,
      DATABASE_URL: database.applicationUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      PORT: String(await freePort()),
      GONGKAI_DEMO: 'off',
      GONGKAI_ADMIN_PASSWORD: 'Correct-Horse-7',
    };
    const start = (): Product => Product.start(environment);
    try {
      await reading('disclosure_case', async () => {
        const killed = start();
        // Steps have been taken already where it stands: nobody can see them.
        await withClient(database.superuserUrl, untilWaiting);
        expect(await killed.signal('SIGKILL')).toBe('SIGKILL');
      });
      expect(await catalogOf(database.ownerUrl)).toEqual(before);
      expect(await applied()).toHaveLength(4);
      const next = start();
      await next.ready();
      expect(await catalogOf(database.ownerUrl)).toEqual(whole);
      await next.signal('SIGTERM');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});

/** Outside of a transaction, which would see the same for ever: until somebody in this database waits for a lock in a transaction that has written already. */
async function untilWaiting(client: Client): Promise<void> {
  for (let look = 0; look < 1200; look += 1) {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        and wait_event = 'relation' and backend_xid is not null`,
    );
    if (rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nobody ever waited');
}

describe('a schema that this version does not know', () => {
  const version = async (change: string): Promise<void> => {
    await migrate(owner, OLDEST_SCHEMA);
    await withClient(database.superuserUrl, (client) => client.query(change));
  };

  it('newer: refused with the names of what it does not know', async () => {
    await version(
      `insert into migrations ("timestamp", name) values (1999999999999, 'FromTheFuture1999999999999')`,
    );
    await expect(migrate(owner, OLDEST_SCHEMA)).rejects.toMatchObject({
      code: 'schema.newer',
      message: expect.stringMatching(/比本程序新（FromTheFuture1999999999999）.*备份/),
    });
  }, 60_000);

  it('older than there is a way from: refused with the way around', async () => {
    await migrate(owner, OLDEST_SCHEMA);
    await undo(3);
    const last = (await applied()).at(-1)!;
    await expect(migrate(owner, MIGRATIONS.at(-2)!.name)).rejects.toMatchObject({
      code: 'schema.tooOld',
      message: expect.stringContaining(`${last}），本版本不能直接从它升级`),
    });
    expect(await migrate(owner, last)).toHaveLength(3);
  }, 60_000);

  it('what was put together since is history, and no newer schema', async () => {
    await version(`insert into migrations ("timestamp", name) values (1795387200000, 'Gone1795387200000')`);
    expect(await migrate(owner, OLDEST_SCHEMA)).toEqual([]);
  }, 60_000);
});

it('a server and a command say so in one sentence, and leave the database alone', async () => {
  buildProduct();
  await migrate(owner, OLDEST_SCHEMA);
  await withClient(database.superuserUrl, (client) =>
    client.query(`insert into migrations ("timestamp", name) values (1999999999999, 'Future1999999999999')`),
  );
  const folder = dataFolder();
  const environment = {
    DATA_DIR: folder,
    DATABASE_URL: database.applicationUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  };
  try {
    const server = Product.start(environment);
    expect([await server.ended(), server.output]).toEqual([
      1,
      expect.stringContaining('数据库结构比本程序新'),
    ]);
    expect(server.output).not.toMatch(/\n\s+at /);
    const command = Product.start(environment, ['dist/src/cli.js', 'jobs']);
    expect([await command.ended(), command.output]).toEqual([
      2,
      expect.stringContaining('数据库结构比本程序新'),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

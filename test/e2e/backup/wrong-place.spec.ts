import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../../src/platform/database/with-client.js';
import { BackupWorld } from '../../support/backup-world.js';
import type { TestDatabase } from '../../support/database.js';
import { migrationsIn, withOlderSchema } from '../../support/older-schema.js';

/** A command that is told the wrong folder or database says so: an empty register is no backup, and proves nothing. */
let world: BackupWorld;
let database: TestDatabase;

beforeAll(async () => {
  world = await BackupWorld.open();
  ({ database } = world.app);
}, 300_000);
afterAll(() => world.close());

const COMMANDS = [
  ['backup', '--out', 'OUT'],
  ['backup', '--out', 'OUT', '--keep', '1'],
  ['verify', '--audit'],
  ['verify', '--cases'],
  ['jobs'],
  ['anchor'],
  ['reset-admin'],
  ['notifications'],
  ['rotate-keys'],
];
const EMBEDDED = { DATABASE_URL: '', DATABASE_OWNER_URL: '', DATABASE_BACKUP_URL: '' };

it.each(COMMANDS)(
  'refuses a folder without a database and makes nothing: %s %s %s %s',
  async (...command) => {
    const out = join(world.folder, 'nothing');
    const args = command.map((word) => (word === 'OUT' ? out : word));
    const [code, said] = await world.gongkai('no/such', database, args, EMBEDDED);
    expect([code, said]).toEqual([
      2,
      expect.stringContaining(`数据目录 ${world.folder}/no/such 里没有数据库`),
    ]);
    expect([existsSync(join(world.folder, 'no')), existsSync(out)]).toEqual([false, false]);
  },
);

it('refuses a folder in which there are only other files', async () => {
  mkdirSync(join(world.folder, 'empty', 'attachments'), { recursive: true });
  const [code, said] = await world.gongkai('empty', database, ['verify', '--audit'], EMBEDDED);
  expect([code, said]).toEqual([2, expect.stringContaining('里没有数据库')]);
  expect(readdirSync(join(world.folder, 'empty'))).toEqual(['attachments']);
});

const tablesIn = ({ superuserUrl }: TestDatabase): Promise<number | null> =>
  withClient(
    superuserUrl,
    async (client) => (await client.query(`select from pg_tables where schemaname = 'public'`)).rowCount,
  );

it.each([[['backup', '--out', 'OUT']], [['verify', '--audit']], [['jobs']], [['rotate-keys']]])(
  'refuses an empty database of a server and leaves it empty, so that a restore still finds it so: %j',
  async (command) => {
    const target = await world.emptyDatabase();
    const args = command.map((word) => (word === 'OUT' ? join(world.folder, 'nothing') : word));
    const [code, said] = await world.gongkai('a', target, args);
    expect([code, said]).toEqual([2, expect.stringContaining('数据库是空的，里面没有登记簿')]);
    expect(await tablesIn(target)).toBe(0);
  },
);

it.each([[['jobs']], [['rotate-keys']], [['backup', '--out', 'OUT']]])(
  'never brings the database of an older service up to date: %j',
  async (command) => {
    const args = command.map((word) => (word === 'OUT' ? join(world.folder, 'older') : word));
    await withOlderSchema(database.superuserUrl, async () => {
      const before = await migrationsIn(database.superuserUrl);
      const [code, said] = await world.gongkai('a', database, args);
      expect([code, said]).toEqual([2, expect.stringContaining('请先用新版本重新启动服务')]);
      expect(await migrationsIn(database.superuserUrl)).toEqual(before);
    });
  },
);

it('keeps no backup among those of another installation, and counts none of theirs', async () => {
  const first = await world.backedUp('a', database, 'ours');
  await world.backedUp('a', database, 'ours');
  // The same register that another trail begins: as of another installation.
  const other = await world.emptyDatabase();
  expect(await world.gongkai('b', other, ['restore', first])).toEqual([0, expect.any(String)]);
  await withClient(other.superuserUrl, (client) =>
    client.query(`set session_replication_role = replica;
      update audit_entry set hash = sha256(hash) where chain = 0 and seq = 1`),
  );
  const before = readdirSync(join(world.folder, 'ours'));
  const args = ['backup', '--out', join(world.folder, 'ours'), '--keep', '1'];
  const [code, said] = await world.gongkai('b', other, args);
  expect([code, said]).toEqual([2, expect.stringContaining('是另一套系统的备份，本次没有备份')]);
  expect(readdirSync(join(world.folder, 'ours'))).toEqual(before);
}, 60_000);

it('goes on with its own after a restore', async () => {
  const first = await world.backedUp('a', database, 'moved');
  const next = await world.emptyDatabase();
  expect(await world.gongkai('c', next, ['restore', first])).toEqual([0, expect.any(String)]);
  const args = ['backup', '--out', join(world.folder, 'moved'), '--keep', '1'];
  expect(await world.gongkai('c', next, args)).toEqual([0, expect.stringContaining('删除较旧的备份')]);
}, 60_000);

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../../src/platform/database/with-client.js';
import { BackupWorld, manifestOf, PAPER } from '../../support/backup-world.js';
import { catalogOf } from '../../support/catalog.js';
import type { TestDatabase } from '../../support/database.js';
import { TestApp, type Visitor } from '../../support/http.js';

/** One journey in order: each test goes on where the one before it stopped. */
let world: BackupWorld;
let folder: string;
let app: TestApp;
let admin: Visitor;

beforeAll(async () => {
  world = await BackupWorld.open();
  ({ folder, app, admin } = world);
}, 300_000);
afterAll(() => world.close());

/** What a restore changes on purpose: nobody is logged in, both commands are entered in the audit trail, and nothing is sent. */
const CHANGED = ['audit_entry', 'audit_head', 'data_key', 'installation', 'session'];
const installationOf = (database: TestDatabase): Promise<unknown> =>
  withClient(database.superuserUrl, async (client) => {
    const sql = `select to_jsonb(i) - 'deliveries_held_since' as kept from installation i`;
    return (await client.query(sql)).rows as unknown;
  });
const hashes = (backup: string): [string, string][] =>
  manifestOf(backup)
    .tables.filter(({ name }) => !CHANGED.includes(name))
    .map(({ name, sha256 }) => [name, sha256]);

const tables = async (database: TestDatabase): Promise<number> =>
  withClient(database.superuserUrl, async (client) => {
    const { rowCount } = await client.query(`select from pg_tables where schemaname = 'public'`);
    return rowCount ?? 0;
  });

/** As whoever watches the server sees it: seconds since 1970. */
async function newestBackup(): Promise<number | undefined> {
  const { body } = await app.send({ url: '/metrics' });
  const [, seconds] = /^gongkai_last_backup_timestamp_seconds (\S+)$/m.exec(body) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

let first: string;
let restored: TestDatabase;

it('refuses to save what row-level security hides, and leaves nothing behind', async () => {
  const place = join(folder, 'bound');
  const args = ['backup', '--out', place];
  const bound = { DATABASE_BACKUP_URL: app.database.ownerUrl };
  const [code, said] = await world.gongkai('a', app.database, args, bound);
  expect([code, said]).toEqual([2, expect.stringContaining('受行级安全约束，看不到全部数据')]);
  expect(existsSync(place)).toBe(false);
}, 60_000);

it('puts every row, sequence, index, trigger and policy back into an empty database, and the files of cases', async () => {
  expect(await newestBackup()).toBeUndefined();
  first = await world.backedUp('a', app.database, 'plain');
  expect(await newestBackup()).toBe(Date.parse(manifestOf(first).takenAt) / 1000);
  restored = await world.emptyDatabase();
  const [code, said] = await world.gongkai('b', restored, ['restore', first]);
  expect([code, said]).toEqual([0, expect.stringContaining('附件 1 个')]);
  expect(await catalogOf(restored.superuserUrl)).toEqual(await catalogOf(app.database.superuserUrl));
  const again = await world.backedUp('b', restored, 'again');
  expect(hashes(again)).toEqual(hashes(first));
  expect(await installationOf(restored)).toEqual(await installationOf(app.database));
  expect(manifestOf(again).sequences).toEqual(manifestOf(first).sequences);
  expect(hashes(again).length).toBeGreaterThan(60);
}, 120_000);

it('what was restored can be worked with: applicants are read, files too, chains hold, counts are right', async () => {
  const attachmentFolder = join(folder, 'b', 'attachments');
  const second = await TestApp.on(restored, { cipher: BackupWorld.cipher(), attachmentFolder });
  try {
    const visitor = await second.logIn();
    const ledger = '/agencies/MX/register.jsonl?scope=rollup';
    const lines = (await admin.get(ledger)).body.split('\n').sort();
    expect((await visitor.get(ledger)).body.split('\n').sort()).toEqual(lines);
    expect(lines.join()).toContain('张三');
    expect((await visitor.get(world.paper)).body).toBe(PAPER);
    for (const check of ['--audit', '--cases'])
      expect(await world.gongkai('b', restored, ['verify', check])).toEqual([0, expect.any(String)]);
  } finally {
    await second.app.close();
  }
}, 120_000);

it('nobody is still logged in, and both are in the audit trail', async () => {
  const entries = await withClient(restored.superuserUrl, async (client) => {
    const { rows } = await client.query<{ action: string }>(
      `select action from audit_entry where action like 'installation.%' order by seq`,
    );
    return rows.map(({ action }) => action);
  });
  expect(entries).toEqual(['installation.restored', 'installation.backedUp']);
  const { tables: saved } = manifestOf(join(folder, 'again', readdirSync(join(folder, 'again')).sort()[0]!));
  expect(saved.find(({ name }) => name === 'session')?.rows).toBe(0);
}, 60_000);

it('never restores over what is there', async () => {
  const [code, said] = await world.gongkai('a', app.database, ['restore', first]);
  expect([code, said]).toEqual([2, expect.stringContaining('目标数据库里已经有数据表，没有恢复')]);
}, 60_000);

it('names a damaged file, and a restore of it leaves the database as empty as it was', async () => {
  expect(await world.gongkai('c', restored, ['restore', first, '--check'])).toEqual([
    0,
    expect.stringContaining('备份完好'),
  ]);
  const path = join(first, 'tables', 'case_event.copy.gz');
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(path, bytes);
  const checked = await world.gongkai('c', restored, ['restore', first, '--check']);
  expect(checked).toEqual([1, expect.stringContaining('数据表 case_event 的备份文件缺失或者已损坏')]);
  const target = await world.emptyDatabase();
  const [code, said] = await world.gongkai('c', target, ['restore', first]);
  expect([code, said]).toEqual([2, expect.stringContaining('case_event')]);
  expect(await tables(target)).toBe(0);
}, 120_000);

it('seals a backup for whoever has the key, and the keys of the installation with it', async () => {
  const { recipient, file: identity } = await world.identity('identity');
  const sealed = await world.backedUp('a', app.database, 'sealed', '--recipient', recipient, '--with-keys');
  const texts = readdirSync(sealed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.age'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1').slice(0, 21));
  expect(texts.length).toBeGreaterThan(60);
  expect([...new Set(texts)]).toEqual(['age-encryption.org/v1']);
  expect(manifestOf(sealed).keys).toContain('audit-key.pem');
  const target = await world.emptyDatabase();
  const without = await world.gongkai('d', target, ['restore', sealed]);
  expect(without).toEqual([2, expect.stringContaining('备份已加密')]);
  const { file: stranger } = await world.identity('stranger');
  const other = await world.gongkai('d', target, ['restore', sealed, '--identity', stranger]);
  expect(other).toEqual([2, expect.stringContaining('密钥不对，或者文件已损坏')]);
  const opened = await world.gongkai('d', target, ['restore', sealed, '--identity', identity]);
  expect(opened).toEqual([0, expect.stringContaining('附件 1 个')]);
  expect(readFileSync(join(folder, 'd', 'audit-key.pem'))).toEqual(
    readFileSync(join(folder, 'a', 'audit-key.pem')),
  );
}, 180_000);

it('keeps as many as it is told, and each file of a case once', async () => {
  const files = (): string[] =>
    readdirSync(join(folder, 'kept', 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  const older = await world.backedUp('a', app.database, 'kept');
  const orphan = join(folder, 'kept', 'files', 'ff');
  expect(files()).toHaveLength(1);
  writeFileSync(join(folder, 'kept', 'files', files()[0]!.slice(0, 2), 'f'.repeat(64)), 'of no backup');
  const newer = await world.backedUp('a', app.database, 'kept', '--keep', '1');
  expect([existsSync(older), existsSync(newer), existsSync(orphan)]).toEqual([false, true, false]);
  expect(files()).toEqual([expect.not.stringMatching(/^f{64}$/)]);
}, 120_000);

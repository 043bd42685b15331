import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { basename, join } from 'node:path';
import { withClient } from '../../../src/platform/database/with-client.js';
import { BackupWorld, manifestOf, PAPER } from '../../support/backup-world.js';
import type { TestDatabase } from '../../support/database.js';

/** Files of cases lie beside the backups of a place, each once for all of them: what that may not lead to. */
let world: BackupWorld;
let database: TestDatabase;

beforeAll(async () => {
  world = await BackupWorld.open();
  ({ database } = world.app);
}, 300_000);
afterAll(() => world.close());

/** The files in the store: those of the one agency that has any. */
function stored(): string {
  const [entry] = readdirSync(join(world.folder, 'a', 'attachments'), {
    recursive: true,
    withFileTypes: true,
  }).filter((each) => each.isFile());
  return join(entry!.parentPath, entry!.name);
}

const keptIn = (out: string): string[] =>
  readdirSync(join(world.folder, out, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

const casesOf = ({ superuserUrl }: TestDatabase): Promise<unknown> =>
  withClient(
    superuserUrl,
    async (client) => (await client.query<{ count: string }>('select count(*) from disclosure_case')).rows[0],
  );

it('whoever a backup is sealed for opens its files, too, whomever those before it were sealed for', async () => {
  const [old, next] = [await world.identity('old'), await world.identity('next')];
  const to = ({ recipient }: { recipient: string }): string[] => ['--recipient', recipient];
  await world.backedUp('a', database, 'changed', ...to(old));
  const both = await world.backedUp('a', database, 'changed', ...to(old), ...to(next));
  const reversed = await world.backedUp('a', database, 'changed', ...to(next), ...to(old));
  const alone = await world.backedUp('a', database, 'changed', ...to(next));
  expect(keptIn('changed')).toHaveLength(3);
  for (const [backup, { file }] of [
    [both, old],
    [both, next],
    [reversed, next],
    [alone, next],
  ] as const)
    expect(await world.gongkai('a', database, ['restore', backup, '--check', '--identity', file])).toEqual([
      0,
      expect.stringContaining('备份完好'),
    ]);
  const target = await world.emptyDatabase();
  const opened = await world.gongkai('next', target, ['restore', alone, '--identity', next.file]);
  expect(opened).toEqual([0, expect.stringContaining('附件 1 个')]);
  await world.backedUp('a', database, 'changed', ...to(next), '--keep', '1');
  expect(keptIn('changed')).toHaveLength(1);
}, 240_000);

it('a restore without them is not whole, and says where they should be', async () => {
  const backup = await world.backedUp('a', database, 'whole');
  const alone = join(world.folder, 'alone', basename(backup));
  cpSync(backup, alone, { recursive: true });
  const [code, said] = await world.gongkai('alone-data', await world.emptyDatabase(), ['restore', alone]);
  expect([code, said]).toEqual([1, expect.stringContaining('恢复不完整：有 1 个附件')]);
  expect(said).toContain(join(world.folder, 'alone', 'files'));
}, 120_000);

it.each([
  ['in its head', (length: number) => Math.min(60, length)],
  ['in its content', (length: number) => length - 20],
])(
  'a sealed file that is damaged %s is named by check and restore, and everything else comes back',
  async (where, at) => {
    const own = await world.identity(`damaged ${where}`);
    const out = `damaged ${where}`;
    const backup = await world.backedUp('a', database, out, '--recipient', own.recipient);
    const [name] = keptIn(out);
    const copy = join(world.folder, out, 'files', name!.slice(0, 2), name!);
    const bytes = readFileSync(copy);
    bytes[at(bytes.length)]! ^= 1;
    writeFileSync(copy, bytes);
    const args = ['restore', backup, '--identity', own.file];
    const checked = await world.gongkai('a', database, [...args, '--check']);
    expect(checked).toEqual([
      1,
      expect.stringContaining(`附件 ${name!.slice(0, 12)}… 的备份文件缺失或者已损坏`),
    ]);
    const target = await world.emptyDatabase();
    const restored = await world.gongkai(out, target, args);
    expect(restored).toEqual([1, expect.stringContaining('恢复不完整：有 1 个附件')]);
    expect(await casesOf(target)).toEqual(await casesOf(database));
    const other = await world.identity(`other ${where}`);
    const closed = await world.gongkai('a', database, [
      'restore',
      backup,
      '--identity',
      other.file,
      '--check',
    ]);
    expect(closed).toEqual([2, expect.stringContaining('密钥不对')]);
  },
  240_000,
);

it('a copy that was cut short, or has stood for two months, is written anew, and another is not touched', async () => {
  await world.backedUp('a', database, 'rotten');
  const copy = join(world.folder, 'rotten', 'files', keptIn('rotten')[0]!.slice(0, 2), keptIn('rotten')[0]!);
  truncateSync(copy, 100);
  await world.backedUp('a', database, 'rotten');
  expect(readFileSync(copy, 'utf8')).toBe(PAPER);
  const { ino } = statSync(copy);
  await world.backedUp('a', database, 'rotten');
  expect(statSync(copy).ino).toBe(ino);
  writeFileSync(copy, PAPER.replace('申', '伸'));
  const longAgo = Date.now() / 1000 - 61 * 86_400;
  utimesSync(copy, longAgo, longAgo);
  await world.backedUp('a', database, 'rotten');
  expect(readFileSync(copy, 'utf8')).toBe(PAPER);
}, 120_000);

it('what the store has lost stays in the backups, and is told; what no backup has is no fault of a backup', async () => {
  const back = await world.backedUp('a', database, 'lost');
  const file = stored();
  renameSync(file, `${file}.away`);
  try {
    const backup = (out: string, ...more: string[]) =>
      world.gongkai('a', database, ['backup', '--out', join(world.folder, out), ...more]);
    await sleep(1000);
    const kept = await backup('lost', '--keep', '1');
    expect(kept).toEqual([
      1,
      expect.stringContaining('1 个附件在存储中缺失或已损坏，备份中保留着早先的副本'),
    ]);
    const [newer] = readdirSync(join(world.folder, 'lost')).filter((name) => name !== 'files');
    expect([newer === basename(back), keptIn('lost').length]).toEqual([false, 1]);
    const place = join(world.folder, 'lost', newer!);
    expect(manifestOf(place).attachments).toMatchObject({ count: 1, missing: [] });
    expect(await world.gongkai('a', database, ['restore', place, '--check'])).toEqual([
      0,
      expect.any(String),
    ]);

    expect(await backup('without')).toEqual([1, expect.stringContaining('没有备份')]);
    const [only] = readdirSync(join(world.folder, 'without'));
    const without = join(world.folder, 'without', only!);
    expect(manifestOf(without).attachments).toMatchObject({ count: 0, missing: [expect.any(String)] });
    expect(await world.gongkai('a', database, ['restore', without, '--check'])).toEqual([
      0,
      expect.stringContaining('备份时已经缺失的附件有 1 个'),
    ]);
  } finally {
    renameSync(`${file}.away`, file);
  }
}, 120_000);

it('a second backup is refused until the first has cleared away what is old', async () => {
  const place = join(world.folder, 'two');
  const first = await world.backedUp('a', database, 'two');
  renameSync(first, join(place, '2020-01-01T000000'));
  cpSync(join(place, '2020-01-01T000000'), join(place, '2021-01-01T000000'), { recursive: true });
  // Clearing away reads the lists of what stays: of this one for as long as nobody writes it.
  const list = join(place, '2021-01-01T000000', 'files.txt');
  rmSync(list);
  expect(spawnSync('mkfifo', [list]).status).toBe(0);
  const args = ['backup', '--out', place];
  const clearing = world.start('a', database, [...args, '--keep', '2']);
  while (readdirSync(place).includes('2020-01-01T000000')) await sleep(20);
  const second = await world.gongkai('a', database, args);
  expect(second).toEqual([2, expect.stringContaining('另一次备份正在进行')]);
  writeFileSync(list, '');
  expect([await clearing.ended(), clearing.output]).toEqual([
    0,
    expect.stringContaining('2020-01-01T000000'),
  ]);
}, 120_000);

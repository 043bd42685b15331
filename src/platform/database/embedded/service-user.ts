import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseStartError } from '../database-start-error.js';

/** The account PostgreSQL runs under; it refuses uid 0. */
export interface ServiceUser {
  readonly uid: number;
  readonly gid: number;
}

interface Account extends ServiceUser {
  readonly name: string;
}

function accounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((account) => account.name !== '' && account.uid > 0);
}

export function accountName(uid: number): string {
  const name =
    process.platform === 'win32' ? undefined : accounts().find((account) => account.uid === uid)?.name;
  return name ?? (uid === 0 ? 'root' : `uid ${uid}`);
}

/** The owner of what exists, or undefined when it is absent or out of reach. */
export function ownerOf(path: string): ServiceUser | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && { uid: stat.uid, gid: stat.gid };
}

/**
 * @param cluster the cluster's folder; one that already exists is served by the account that owns it.
 * @returns undefined when the current user can run PostgreSQL itself.
 */
export function serviceUser(cluster?: string): ServiceUser | undefined {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return undefined;
  const owner = cluster === undefined ? undefined : ownerOf(cluster);
  if (owner && owner.uid !== 0) return owner;
  const known = accounts();
  const account =
    known.find(({ name }) => name === 'postgres') ?? known.find(({ name }) => name === 'nobody');
  if (account) return { uid: account.uid, gid: account.gid };
  throw new DatabaseStartError(
    'cluster.initFailed',
    '当前以 root 身份运行，而系统中没有 postgres 或 nobody 账户，内置 PostgreSQL 不能以 root 身份启动。' +
      '请改用普通用户运行，或设置 DATABASE_URL 使用已有的 PostgreSQL。',
  );
}

/** Whether the account may pass through (1) or read and pass through (5) this one file or folder. */
function allows(path: string, user: ServiceUser, bits: 1 | 5): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return true;
  const shift = stat.uid === user.uid ? 6 : stat.gid === user.gid ? 3 : 0;
  return ((stat.mode >> shift) & bits) === bits;
}

/** Whether the account can walk down to the folder: every folder on the way must let it pass. */
export function canReach(folder: string, user: ServiceUser): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (!allows(at, user, 1)) return false;
    if (at === dirname(at)) return true;
  }
}

export const canRead = (file: string, user: ServiceUser): boolean =>
  canReach(dirname(file), user) && allows(file, user, 5);

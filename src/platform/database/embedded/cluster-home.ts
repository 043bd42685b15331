import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { SYSTEM_FOLDER } from './binaries-cache.js';
import { denied, ownership } from './data-folder.js';
import { canReach, ownerOf, serviceUser, type ServiceUser } from './service-user.js';

export interface ClusterHome {
  /** Holds `pgdata`, the passwords and the log: the data folder itself wherever the account can reach it. */
  readonly folder: string;
  readonly pgdata: string;
  readonly user: ServiceUser | undefined;
}

const ID_FILE = 'cluster-id';
const ORIGIN_FILE = 'origin';

const textOf = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;

function clusterId(dataFolder: string): string {
  const file = join(dataFolder, ID_FILE);
  const known = textOf(file);
  if (known && /^[0-9a-f]{16}$/.test(known)) return known;
  const id = randomBytes(8).toString('hex');
  writeFileSync(file, `${id}\n`, { mode: 0o644 });
  return id;
}

function outsideFoldersWith(id: string): string[] {
  if (!existsSync(SYSTEM_FOLDER)) return [];
  const names = readdirSync(SYSTEM_FOLDER).filter((name) => name.endsWith(`-${id}`));
  return names.map((name) => join(SYSTEM_FOLDER, name));
}

/** Wherever a cluster of this data folder may lie, without making any. */
export function clusterFoldersOf(dataFolder: string): string[] {
  const id = textOf(join(dataFolder, ID_FILE));
  const outside = id === undefined ? [] : outsideFoldersWith(id);
  return [dataFolder, ...outside.filter((folder) => textOf(join(folder, ORIGIN_FILE)) === dataFolder)];
}

/** Looks, and makes nothing. */
export function hasCluster(dataDir: string): boolean {
  if (!existsSync(dataDir)) return false;
  return clusterFoldersOf(realpathSync(dataDir)).some((folder) =>
    existsSync(join(folder, 'pgdata', 'PG_VERSION')),
  );
}

/** A data folder that was moved finds its cluster again; one that was copied does not take the original's away. */
function movedFrom(id: string): string | undefined {
  return outsideFoldersWith(id).find((folder) => {
    const origin = textOf(join(folder, ORIGIN_FILE));
    return origin !== undefined && textOf(join(origin, ID_FILE)) !== id;
  });
}

/**
 * For root with a data folder that no other account can reach, such as a checkout under /root. The name holds the hash of
 * the whole path and the folder's own random id: two checkouts never meet one cluster, nor does a later one on the same path.
 */
function outsideFolder(dataFolder: string): string {
  const id = clusterId(dataFolder);
  const hash = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  const folder = join(SYSTEM_FOLDER, `${hash}-${id}`);
  mkdirSync(SYSTEM_FOLDER, { recursive: true });
  chmodSync(SYSTEM_FOLDER, 0o755);
  if (!existsSync(folder)) {
    const moved = movedFrom(id);
    if (moved) renameSync(moved, folder);
    else mkdirSync(folder);
  }
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, ORIGIN_FILE), `${dataFolder}\n`);
  return folder;
}

function checkOwner(dataFolder: string, user: ServiceUser): void {
  const owner = ownerOf(dataFolder);
  if (owner && owner.uid !== 0 && owner.uid !== user.uid && (statSync(dataFolder).mode & 0o001) === 0) {
    denied(dataFolder, `该目录${ownership(dataFolder)}，运行数据库的账户不能进入；请改用该目录的所有者运行`);
  }
}

function checkCluster(pgdata: string): void {
  const owner = ownerOf(pgdata);
  const me = process.getuid?.();
  if (owner && me !== undefined && me !== 0 && owner.uid !== me) {
    denied(pgdata, `其中的数据库${ownership(pgdata)}，不是由当前用户建立的；请改用该所有者（或 root）运行`);
  }
}

/** A folder of root's own, closed only by its mode (`umask 077`, mkdtemp): passing through is allowed, looking is not. */
function letPass(dataFolder: string, user: ServiceUser): void {
  if (ownerOf(dataFolder)?.uid !== 0 || !canReach(dirname(dataFolder), user)) return;
  chmodSync(dataFolder, (statSync(dataFolder).mode & 0o777) | 0o011);
}

/**
 * Decides where the cluster lies and which account runs it.
 * @param dataFolder as `openDataFolder` gives it
 * @throws DatabaseStartError `dataDir.denied`
 */
export function clusterHome(dataFolder: string): ClusterHome {
  const own = join(dataFolder, 'pgdata');
  checkCluster(own);
  const user = serviceUser(own);
  if (user) {
    checkOwner(dataFolder, user);
    letPass(dataFolder, user);
  }
  const folder = user && !canReach(dataFolder, user) ? outsideFolder(dataFolder) : dataFolder;
  return { folder, pgdata: join(folder, 'pgdata'), user };
}

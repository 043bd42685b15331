import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ServiceUser } from './service-user.js';

/** Where root keeps what another account must reach; every account may pass through /var/lib. */
export const SYSTEM_FOLDER = '/var/lib/gongkai';

function cacheFolder(user: ServiceUser | undefined): string {
  if (user) return SYSTEM_FOLDER;
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gongkai');
}

/** Under `umask 077` npm unpacks everything for root alone, and a copy keeps the modes. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (!entry.isSymbolicLink()) chmodSync(path, 0o755);
  }
}

/** A copy of the package in a folder that the account can reach; made once for each version. */
export function cachedCopy(root: string, version: string, user: ServiceUser | undefined): string {
  const cache = cacheFolder(user);
  const copy = join(cache, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (existsSync(copy)) return copy;
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  if (user) chmodSync(cache, 0o755);
  const draft = `${copy}.${randomBytes(6).toString('hex')}`;
  try {
    cpSync(root, draft, { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process was quicker: its copy is as good.
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

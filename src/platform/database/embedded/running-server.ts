import { join } from 'node:path';
import { clusterFoldersOf } from './cluster-home.js';
import { credentialsOf } from './credentials.js';
import { openDataFolder } from './data-folder.js';
import { SUPERUSER } from './initialise-cluster.js';
import { livingOwner } from './owner-lock.js';
import { runningPostmaster } from './postmaster-file.js';
import type { RunningPostgres } from './start-embedded-postgres.js';

/**
 * The server that another process of ours runs on this data folder; it stays that process's to start and to stop.
 * @throws DatabaseStartError where the passwords cannot be read
 */
export function runningServer(
  dataDir: string,
): Pick<RunningPostgres, 'port' | 'user' | 'password' | 'credentials'> | undefined {
  const dataFolder = openDataFolder(dataDir);
  if (!livingOwner(dataFolder)) return undefined;
  for (const folder of clusterFoldersOf(dataFolder)) {
    const port = runningPostmaster(join(folder, 'pgdata'))?.port ?? 0;
    if (port === 0) continue;
    const credentials = credentialsOf(folder, true);
    return { port, user: SUPERUSER, password: credentials.superuser, credentials };
  }
  return undefined;
}

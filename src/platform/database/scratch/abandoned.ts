import { readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterFoldersOf } from '../embedded/cluster-home.js';
import { livingOwner, readOwner } from '../embedded/owner-lock.js';
import { stopPostmasterNow } from '../embedded/postmaster.js';
import { runningPostmaster } from '../embedded/postmaster-file.js';
import { processStart } from '../embedded/process-identity.js';

export const SCRATCH_PREFIX = 'gongkai-scratch-';

/** At once, and if its back ends make it wait, without them: nothing of it is kept. */
function stopForGood(pid: number): void {
  const server = { pid, start: processStart(pid) };
  if (!stopPostmasterNow(server, 'SIGQUIT')) stopPostmasterNow(server, 'SIGKILL');
}

/** Stops whatever server works there, at once, and removes all that it has; to be called at any moment of its life. */
export function removeScratch(folder: string): void {
  for (const cluster of clusterFoldersOf(realpathSync(folder)).reverse()) {
    const postmaster = runningPostmaster(join(cluster, 'pgdata'));
    if (postmaster) stopForGood(postmaster.pid);
    rmSync(cluster, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/** Scratch clusters of processes that were killed and could not clean up. */
export function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(SCRATCH_PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      if (readOwner(folder) && !livingOwner(folder)) removeScratch(folder);
    } catch {
      // of another user
    }
  }
}

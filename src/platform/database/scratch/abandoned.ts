import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterFoldersOf } from '../embedded/cluster-home.js';
import { livingOwner, readOwner } from '../embedded/owner-lock.js';
import { stopPostmasterNow } from '../embedded/postmaster.js';
import { runningPostmaster } from '../embedded/postmaster-file.js';
import { processStart } from '../embedded/process-identity.js';

export const SCRATCH_PREFIX = 'gongkai-scratch-';

/** Stops whatever server works there, at once, and removes all that it has; to be called at any moment of its life. */
export function removeScratch(folder: string): void {
  for (const cluster of clusterFoldersOf(realpathSync(folder)).reverse()) {
    const postmaster = runningPostmaster(join(cluster, 'pgdata'));
    if (postmaster)
      stopPostmasterNow({ pid: postmaster.pid, start: processStart(postmaster.pid) }, 'SIGQUIT');
    rmSync(cluster, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

const SETTLING_TURNS = 10;
const SETTLING_MILLISECONDS = 50;

/** As removeScratch, also while a server is just being started there: it may still write after the first removal. */
export function removeStartingScratch(folder: string): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let turn = 0; turn < SETTLING_TURNS; turn += 1) {
    if (existsSync(folder)) removeScratch(folder);
    Atomics.wait(pause, 0, 0, SETTLING_MILLISECONDS);
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

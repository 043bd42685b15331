import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './process-identity.js';

/** What a running postmaster has noted in its data folder. */
export interface PostmasterNote {
  readonly pid: number;
  readonly port: number;
}

/** Larger than any pid: nobody can have it. */
const NOBODY = 99_999_999;

/** Whether the process has this cluster open: PostgreSQL works inside its data folder. */
function servesCluster(pid: number, pgdata: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    if (process.platform === 'linux') return realpathSync(`/proc/${pid}/cwd`) === realpathSync(pgdata);
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(
      pgdata,
    );
  } catch {
    return false;
  }
}

function note(pgdata: string): string[] | undefined {
  try {
    return readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/** The postmaster that serves this cluster now, if there is one; its port is 0 while it starts. */
export function runningPostmaster(pgdata: string): PostmasterNote | undefined {
  const lines = note(pgdata);
  const pid = Number(lines?.[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid) || !servesCluster(pid, pgdata)) return undefined;
  return { pid, port: Number(lines?.[3]) || 0 };
}

/**
 * A note whose pid now belongs to some other program would stop PostgreSQL for ever. Only the pid is struck out: from the
 * rest PostgreSQL sees whether an orphaned back end still has the shared memory. A note without a pid is no note.
 */
export function strikeOutDeadNote(pgdata: string): void {
  const lines = note(pgdata);
  if (!lines) return;
  lines[0] = String(NOBODY);
  writeFileSync(join(pgdata, 'postmaster.pid'), lines.join('\n'));
}

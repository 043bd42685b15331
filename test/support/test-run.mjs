import {
  existsSync,
  mkdtempSync,
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PREFIX = 'gongkai-test-';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A folder for one run of the suite: the cluster that its workers share and the notes by which they find it. */
export async function openRun() {
  await removeAbandonedRuns();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'run.pid'), String(process.pid));
  return folder;
}

/** Stops the cluster, if one was started, and removes the folder. Nothing of it is worth a proper shutdown. */
export async function closeRun(folder) {
  const note = join(folder, 'cluster.json');
  if (existsSync(note)) {
    const { pid, dataDir } = JSON.parse(readFileSync(note, 'utf8'));
    if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
    for (let i = 0; i < 100 && existsSync(join(dataDir, 'postmaster.pid')); i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    rmSync(dirname(dataDir), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

function isAbandoned(folder) {
  try {
    return !isAlive(Number(readFileSync(join(folder, 'run.pid'), 'utf8')));
  } catch {
    return false; // of another user, or just being made
  }
}

/** What runs that were killed have left. */
export async function removeAbandonedRuns() {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const folder of folders.map((name) => join(tmpdir(), name)).filter(isAbandoned)) {
    await closeRun(folder).catch(() => undefined);
  }
}

import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.js';
import { ensureEmbeddedDatabase } from '../embedded-database.js';
import type { ScratchDatabase } from './scratch.js';
import { removeAbandoned, removeScratch, SCRATCH_PREFIX } from './abandoned.js';
import { atEnd } from './at-end.js';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), SCRATCH_PREFIX));
  chmodSync(folder, 0o755);
  return folder;
}

/** @throws DatabaseStartError when the embedded server does not start */
export async function openScratchCluster(): Promise<ScratchDatabase> {
  removeAbandoned();
  let made: string | undefined;
  const remove = (): void => {
    if (made !== undefined) removeScratch(made);
  };
  // Before there is anything to leave behind: a signal may come at the moment at which the folder is made.
  const callOff = atEnd(remove);
  try {
    made = temporaryFolder();
    const server = await startEmbeddedPostgres({ dataDir: made, durable: false });
    const close = async (): Promise<void> => {
      await server.stop();
      remove();
      callOff();
    };
    return { ...(await ensureEmbeddedDatabase(server, 'gongkai_scratch')), close };
  } catch (error) {
    remove();
    callOff();
    throw error;
  }
}

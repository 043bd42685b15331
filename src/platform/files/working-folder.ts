import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../database/embedded/process-identity.js';

/** What passes through a file on its way in or out; it holds applicants' data. */
export type Purpose = 'upload' | 'export';

/** The pid tells whose it is after that process was killed. */
const NAME = /^gongkai-(?:upload|export)-(\d+)-/;

/** A folder of this process that only it can read. The caller removes it. */
export const makeWorkingFolder = (purpose: Purpose): Promise<string> =>
  mkdtemp(join(tmpdir(), `gongkai-${purpose}-${process.pid}-`));

/** Removes what processes that were killed have left: it holds applicants' data. */
export async function removeAbandonedFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = NAME.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    // Another account's folder stays: it is that account's server that sweeps it.
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { attachmentName, BACKUP_NAME, fileList, FILES } from '../layout.js';
import { readManifest } from '../manifest.js';

/**
 * Removes the oldest backups of a place, and the files that none of the others speaks of.
 * @param keep how many stay
 * @returns names of those that were removed
 */
export async function keepNewest(place: string, keep: number): Promise<string[]> {
  const all = (await readdir(place)).filter((name) => BACKUP_NAME.test(name)).sort();
  const old = all.slice(0, Math.max(0, all.length - keep));
  for (const name of old) await rm(join(place, name), { recursive: true });
  if (old.length > 0) await removeUnspoken(place, all.slice(old.length));
  return old;
}

async function removeUnspoken(place: string, backups: readonly string[]): Promise<void> {
  const spoken = new Set<string>();
  for (const name of backups) {
    const sealing = await readManifest(join(place, name));
    const list = await readFile(fileList(join(place, name)), 'utf8');
    for (const hash of list.split('\n')) spoken.add(attachmentName(hash, sealing));
  }
  const folder = join(place, FILES);
  for (const part of await readdir(folder).catch(() => []))
    for (const file of await readdir(join(folder, part)))
      if (!spoken.has(file)) await rm(join(folder, part, file));
}

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keyPath } from '../layout.js';
import { readSealed, writeSealed } from '../sealing.js';
import type { BackupPlace } from './check-backup.js';

/**
 * Puts the keys of a backup where there are none: what is there belongs to somebody.
 * @param places by the name in the backup, where each belongs
 * @returns paths that were written
 */
export async function putKeys(
  { folder, manifest, identities }: BackupPlace,
  places: Readonly<Record<string, string>>,
): Promise<string[]> {
  const written: string[] = [];
  for (const name of manifest.keys) {
    const path = places[name];
    if (path === undefined || existsSync(path)) continue;
    await mkdir(dirname(path), { recursive: true, mode: 0o755 });
    await writeSealed(path, await readSealed(keyPath(folder, name, manifest.sealed), identities), []);
    written.push(path);
  }
  return written;
}

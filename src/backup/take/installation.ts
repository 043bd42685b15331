import type pg from 'pg';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError } from '../backup-error.js';
import { BACKUP_NAME } from '../layout.js';
import { readManifest } from '../manifest.js';

/** What no other installation has, and a restored one still does: the first entry of its own audit trail. */
export async function installationOf(client: pg.ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ hash: string }>(
    `select encode(hash, 'hex') as hash from audit_entry where chain = 0 and seq = 1`,
  );
  return rows[0]?.hash;
}

/**
 * One place is for one installation: what one has not finished would be cleared away by another, and its backups counted, and
 * removed, as that one's own.
 * @param installation undefined where nothing was ever done in it
 * @throws BackupError `backup.place`
 */
export async function refuseOthers(place: string, installation: string | undefined): Promise<void> {
  for (const name of await readdir(place).catch(() => [])) {
    if (!BACKUP_NAME.test(name)) continue;
    const other = await ownerOf(join(place, name));
    if (other !== undefined && other !== installation)
      throw new BackupError(
        'backup.place',
        `“${place}”里的 ${name} 是另一套系统的备份，本次没有备份。请检查 DATA_DIR 或 DATABASE_URL 是否指向要备份的系统；每套系统的备份请放在各自的文件夹里。`,
      );
  }
}

/** Of a damaged one nobody can say, and it stands in nobody's way. */
async function ownerOf(folder: string): Promise<string | undefined> {
  try {
    return (await readManifest(folder)).installation;
  } catch (error) {
    if (error instanceof BackupError) return undefined;
    throw error;
  }
}

import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import type { AttachmentStore, StoredFile } from '../../attachments/store/attachment-store.js';
import { attachmentPath, UNFINISHED } from '../layout.js';
import { Meter } from '../meter.js';
import { readSealed, writeSealed } from '../sealing.js';
import type { BackupPlace } from './check-backup.js';

export interface PutAttachments {
  readonly count: number;
  /** As `agency/id`: not in the backup, or damaged there. */
  readonly missing: readonly string[];
}

type Row = StoredFile & { readonly sha256: string };

/**
 * Puts the files of cases back under the names that the restored rows know.
 * @param client sees every row: the tables are bare
 */
export async function putAttachments(
  client: pg.ClientBase,
  store: AttachmentStore,
  backup: BackupPlace,
): Promise<PutAttachments> {
  const { rows } = await client.query<Row>(
    'select agency_id as "agencyId", file_id as "fileId", sha256 from attachment order by agency_id, file_id',
  );
  const missing: string[] = [];
  for (const row of rows)
    if (!(await putOne(row, store, backup))) missing.push(`${row.agencyId}/${row.fileId}`);
  return { count: rows.length - missing.length, missing };
}

async function putOne(row: Row, store: AttachmentStore, backup: BackupPlace): Promise<boolean> {
  const path = store.pathOf(row);
  if ((await store.hashOf(row)) === row.sha256) return true;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const meter = new Meter();
  const content = new PassThrough();
  const beside = `${path}${UNFINISHED}`;
  try {
    const from = await readSealed(
      attachmentPath(backup.place, row.sha256, backup.manifest),
      backup.identities,
    );
    await Promise.all([pipeline(from, meter, content), writeSealed(beside, content, [])]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  if (meter.sha256() !== row.sha256) return false;
  await rename(beside, path);
  return true;
}

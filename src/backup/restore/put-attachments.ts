import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type pg from 'pg';
import type { AttachmentStore, StoredFile } from '../../attachments/store/attachment-store.js';
import { copyInto } from '../copy-sealed.js';
import { attachmentPath } from '../layout.js';
import { readSealed } from '../sealing.js';
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
  const kept = attachmentPath(backup.place, row.sha256, backup.manifest);
  // The tables are open by now: what no key opens is damaged.
  return copyInto(path, row.sha256, () => readSealed(kept, backup.identities), []);
}

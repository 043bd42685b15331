import { open } from 'node:fs/promises';
import type pg from 'pg';
import type { AttachmentStore } from '../../attachments/store/attachment-store.js';
import { fileList } from '../layout.js';
import type { Manifest } from '../manifest.js';
import type { Recipients } from '../sealing.js';
import { keepOne, type FileRow } from './keep-one.js';

export interface Target {
  /** Where the backups stand. */
  readonly place: string;
  /** Of this backup. */
  readonly folder: string;
  readonly recipients: Recipients;
  readonly takenAt: Date;
}

export interface KeptAttachments extends Readonly<Manifest['attachments']> {
  /** As `agency/id`: gone from the store, or not what was put in; an earlier backup has copied them, and they are in this one. */
  readonly lost: readonly string[];
}

const BATCH = 1000;

/**
 * Copies the files that the snapshot speaks of, each once: what an earlier backup has copied to the same place is there.
 * A file that is gone or is not what was put in is named, and does not keep the rest from being saved.
 */
export async function keepAttachments(
  client: pg.ClientBase,
  store: AttachmentStore,
  target: Target,
): Promise<KeptAttachments> {
  const list = await open(fileList(target.folder), 'wx', 0o600);
  try {
    const kept = await keepAll(client, store, target, async (hashes) => {
      await list.write(hashes.map((hash) => `${hash}\n`).join(''));
    });
    await list.sync();
    return kept;
  } finally {
    await list.close();
  }
}

async function keepAll(
  client: pg.ClientBase,
  store: AttachmentStore,
  target: Target,
  note: (hashes: readonly string[]) => Promise<void>,
): Promise<KeptAttachments> {
  const kept = { count: 0, bytes: 0, missing: [] as string[], lost: [] as string[] };
  let last: readonly [number, string] = [0, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await client.query<FileRow>(
      `select agency_id as "agencyId", file_id as "fileId", sha256, size::float8 as size from attachment
        where (agency_id, file_id) > ($1, $2) order by agency_id, file_id limit ${BATCH}`,
      [...last],
    );
    const there: string[] = [];
    for (const row of rows) {
      const { inPlace, inStore } = await keepOne(store, row, target);
      const name = `${row.agencyId}/${row.fileId}`;
      if (!inPlace) kept.missing.push(name);
      else {
        if (!inStore) kept.lost.push(name);
        kept.count += 1;
        kept.bytes += row.size;
        there.push(row.sha256);
      }
    }
    await note(there);
    const end = rows.at(-1);
    if (end === undefined) return kept;
    last = [end.agencyId, end.fileId];
  }
}

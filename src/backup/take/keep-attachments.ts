import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import type pg from 'pg';
import type { AttachmentStore } from '../../attachments/store/attachment-store.js';
import { attachmentPath, fileList, UNFINISHED } from '../layout.js';
import type { Manifest } from '../manifest.js';
import { Meter } from '../meter.js';
import { sealingFor, writeSealed, type Recipients } from '../sealing.js';

interface FileRow {
  readonly agencyId: number;
  readonly fileId: string;
  readonly sha256: string;
}

export interface Target {
  /** Where the backups stand. */
  readonly place: string;
  /** Of this backup. */
  readonly folder: string;
  readonly recipients: Recipients;
}

const BATCH = 1000;

/**
 * Copies the files that the snapshot speaks of, each once: what an earlier backup has copied to the same place is there.
 * A file that is gone or is not what was put in is named, and does not keep the rest from being saved.
 */
export async function keepAttachments(
  client: pg.ClientBase,
  store: AttachmentStore,
  { place, folder, recipients }: Target,
): Promise<Manifest['attachments']> {
  const list = await open(fileList(folder), 'wx', 0o600);
  try {
    const kept = await keepAll(client, store, { place, recipients }, async (hashes) => {
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
  { place, recipients }: Omit<Target, 'folder'>,
  note: (hashes: readonly string[]) => Promise<void>,
): Promise<Manifest['attachments']> {
  const kept = { count: 0, bytes: 0, missing: [] as string[] };
  let last: readonly [number, string] = [0, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await client.query<FileRow>(
      `select agency_id as "agencyId", file_id as "fileId", sha256 from attachment
        where (agency_id, file_id) > ($1, $2) order by agency_id, file_id limit ${BATCH}`,
      [...last],
    );
    for (const row of rows) {
      const bytes = await keepOne(store, row, place, recipients);
      if (bytes === undefined) kept.missing.push(`${row.agencyId}/${row.fileId}`);
      else {
        kept.count += 1;
        kept.bytes += bytes;
      }
    }
    await note(rows.map(({ sha256 }) => sha256));
    const end = rows.at(-1);
    if (end === undefined) return kept;
    last = [end.agencyId, end.fileId];
  }
}

async function keepOne(
  store: AttachmentStore,
  row: FileRow,
  place: string,
  recipients: Recipients,
): Promise<number | undefined> {
  const size = await store.sizeOf(row);
  if (size === undefined) return undefined;
  const path = attachmentPath(place, row.sha256, sealingFor(recipients));
  if (existsSync(path)) return size;
  const meter = new Meter();
  const content = new PassThrough();
  const beside = `${path}${UNFINISHED}`;
  await Promise.all([pipeline(store.read(row), meter, content), writeSealed(beside, content, recipients)]);
  if (meter.sha256() === row.sha256) await rename(beside, path);
  else await rm(beside);
  return existsSync(path) ? size : undefined;
}

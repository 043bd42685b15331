import type pg from 'pg';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttachmentStore } from '../../attachments/store/attachment-store.js';
import { syncFolder } from '../../platform/files/sync-folder.js';
import { BackupError } from '../backup-error.js';
import { migrationsOf, sequencesOf, tablesOf } from '../catalog.js';
import { backupName, keyPath, UNFINISHED } from '../layout.js';
import { BACKUP_FORMAT, MANIFEST, type DumpedTable, type Manifest } from '../manifest.js';
import { checkRecipients, sealingFor, writeSealed, type Recipients } from '../sealing.js';
import { copyOut } from './copy-out.js';
import { installationOf, refuseOthers } from './installation.js';
import { keepAttachments } from './keep-attachments.js';
import { checkReader } from './reader.js';

export interface BackupOrder {
  /** Folder in which backups stand beside each other. */
  readonly place: string;
  readonly recipients: Recipients;
  /** Files of keys that go along, by the name that they get, for recipients alone; those that do not exist are left out. */
  readonly keyFiles: Readonly<Record<string, string>>;
  /** Of the product. */
  readonly version: string;
}
export interface TakenBackup {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Files of cases that the store has no more, or not as they were put in, and the backup has. */
  readonly lost: readonly string[];
}

/**
 * Everything of an installation as it was at one instant, also while it is being worked with. What was not brought to its end
 * keeps a name that no restore takes.
 * @param client logged in as somebody who sees every row, and alone (see there)
 * @throws BackupError `backup.role`, `backup.recipient`, `backup.place`
 */
export async function takeBackup(
  client: pg.ClientBase,
  store: AttachmentStore,
  order: BackupOrder,
): Promise<TakenBackup> {
  checkRecipients(order.recipients);
  await client.query('begin transaction isolation level repeatable read, read only');
  try {
    const tables = await tablesOf(client);
    await checkReader(client, tables);
    const { takenAt, server } = await circumstances(client);
    const installation = await installationOf(client);
    const folder = join(order.place, backupName(takenAt));
    await refuseOthers(order.place, installation);
    await clearUnfinished(order.place);
    if (existsSync(folder))
      throw new BackupError('backup.place', `“${folder}”已经存在：一秒以内已做过一次备份。请稍后再试。`);
    const unfinished = `${folder}${UNFINISHED}`;
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    const writing = { ...order, folder: unfinished, takenAt, server, tables, installation };
    const { manifest, lost } = await write(client, store, writing);
    await rename(unfinished, folder);
    await syncFolder(order.place);
    return { folder, manifest, lost };
  } finally {
    await client.query('rollback').catch(() => undefined);
  }
}

interface Writing extends BackupOrder {
  readonly folder: string;
  readonly takenAt: Date;
  readonly server: string;
  readonly installation: string | undefined;
  readonly tables: Awaited<ReturnType<typeof tablesOf>>;
}

async function write(
  client: pg.ClientBase,
  store: AttachmentStore,
  writing: Writing,
): Promise<Omit<TakenBackup, 'folder'>> {
  const { folder, recipients, takenAt } = writing;
  const tables: DumpedTable[] = [];
  for (const table of writing.tables) tables.push(await copyOut(client, table, folder, recipients));
  const { lost, ...attachments } = await keepAttachments(client, store, writing);
  const keys: string[] = [];
  for (const [name, path] of Object.entries(writing.keyFiles).filter(([, file]) => existsSync(file))) {
    await writeSealed(keyPath(folder, name, recipients.length > 0), createReadStream(path), recipients);
    keys.push(name);
  }
  const manifest: Manifest = {
    format: BACKUP_FORMAT,
    product: writing.version,
    takenAt: takenAt.toISOString(),
    postgresql: writing.server,
    ...sealingFor(recipients),
    migrations: await migrationsOf(client),
    tables,
    sequences: await sequencesOf(client),
    attachments,
    ...(writing.installation !== undefined && { installation: writing.installation }),
    keys,
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  await writeFile(join(folder, MANIFEST), text, { mode: 0o600, flush: true });
  await syncFolder(folder);
  return { manifest, lost };
}

/** Of the snapshot, and of which server. */
async function circumstances(
  client: pg.ClientBase,
): Promise<{ readonly takenAt: Date; readonly server: string }> {
  const { rows } = await client.query<{ takenAt: Date; server: string }>(
    `select now() as "takenAt", current_setting('server_version') as server`,
  );
  const [found] = rows;
  if (!found) throw new Error('the server did not answer');
  return found;
}

/** What an earlier backup that was cut off has left. */
async function clearUnfinished(place: string): Promise<void> {
  await mkdir(place, { recursive: true, mode: 0o700 });
  for (const name of await readdir(place))
    if (name.endsWith(UNFINISHED)) await rm(join(place, name), { recursive: true });
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BackupError } from '../backup-error.js';
import { attachmentPath, fileList, tablePath } from '../layout.js';
import type { DumpedTable, Manifest } from '../manifest.js';
import { Meter } from '../meter.js';
import { readSealed } from '../sealing.js';

/** Where a backup is, and what opens it. */
export interface BackupPlace {
  /** In which it stands beside others and the files of cases. */
  readonly place: string;
  readonly folder: string;
  readonly manifest: Manifest;
  /** Absent: it is not sealed. */
  readonly identities?: readonly string[] | undefined;
}

const nowhere = (): Writable =>
  new Writable({
    write: (_piece, _encoding, done) => {
      done();
    },
  });

/**
 * Reads a backup to its last byte.
 * @returns what is not as the manifest says, a Chinese sentence each
 * @throws BackupError `backup.sealed` where no table can be opened
 */
export async function checkBackup(backup: BackupPlace): Promise<string[]> {
  const faults: string[] = [];
  let refused: unknown;
  let opened = false;
  for (const table of backup.manifest.tables) {
    const found = await measured(backup, table).catch((error: unknown) => void (refused ??= error));
    opened ||= found !== undefined;
    if (found?.sha256 !== table.sha256 || found.rows !== table.rows)
      faults.push(`数据表 ${table.name} 的备份文件缺失或者已损坏。`);
  }
  // A key that opens nothing does not fit; one that opens some tables has met with damage in the others.
  if (!opened && refused instanceof BackupError) throw refused;
  for (const hash of await hashesOf(backup.folder)) {
    const path = attachmentPath(backup.place, hash, backup.manifest);
    const meter = new Meter();
    const read = async (): Promise<void> =>
      pipeline(await readSealed(path, backup.identities), meter, nowhere());
    const found = await read().then(
      () => meter.sha256(),
      () => undefined,
    );
    if (found !== hash) faults.push(`附件 ${hash.slice(0, 12)}… 的备份文件缺失或者已损坏。`);
  }
  const keys = await readdir(join(backup.folder, 'keys')).catch(() => []);
  if (keys.length < backup.manifest.keys.length) faults.push('备份中的密钥文件不全。');
  return faults;
}

async function measured(
  { folder, manifest, identities }: BackupPlace,
  { name }: DumpedTable,
): Promise<{ readonly sha256: string; readonly rows: number }> {
  const meter = new Meter();
  const packed = await readSealed(tablePath(folder, name, manifest.sealed), identities);
  await pipeline(packed, createGunzip(), meter, nowhere());
  return { sha256: meter.sha256(), rows: meter.lines };
}

/** Files of cases that the backup has: those that were gone when it was taken are named in its manifest. */
async function hashesOf(folder: string): Promise<string[]> {
  const lines = (await readFile(fileList(folder), 'utf8')).split('\n');
  return [...new Set(lines.filter((line) => line !== ''))];
}

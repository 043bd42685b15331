import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BackupError } from '../backup-error.js';
import { tablePath } from '../layout.js';
import type { DumpedTable } from '../manifest.js';
import { Meter } from '../meter.js';
import { readSealed } from '../sealing.js';
import type { BackupPlace } from './check-backup.js';

const { DatabaseError, escapeIdentifier } = pg;

/** Class of SQLSTATE. */
const DATA_EXCEPTION = '22';

/**
 * Puts the rows of one table back.
 * @throws BackupError `backup.damaged` where they are not those that were saved
 */
export async function copyIn(client: pg.ClientBase, backup: BackupPlace, table: DumpedTable): Promise<void> {
  const { name, columns, rows, sha256 } = table;
  const list = columns.map((column) => escapeIdentifier(column)).join(', ');
  const meter = new Meter();
  const packed = await readSealed(tablePath(backup.folder, name, backup.manifest.sealed), backup.identities);
  // The transaction has made the table: its rows need no second look once it has ended.
  const sink = client.query(
    copyFrom(`COPY ${escapeIdentifier(name)} (${list}) FROM STDIN WITH (FORMAT text, FREEZE)`),
  );
  try {
    await pipeline(packed, createGunzip(), meter, sink);
  } catch (error) {
    if (isOfTheFile(error)) throw damaged(table, error);
    throw error;
  }
  if (sink.rowCount !== rows || meter.sha256() !== sha256) throw damaged(table);
}

const damaged = ({ name, rows }: DumpedTable, cause?: unknown): BackupError =>
  new BackupError(
    'backup.damaged',
    `数据表 ${name} 的备份文件已损坏：应有 ${rows} 行。没有恢复任何数据，请改用另一次备份。`,
    { cause },
  );

/** What the file has to answer for: it is gone, does not unpack, does not open, or is no row. The server's own troubles are none of it. */
function isOfTheFile(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return true;
  return error.code?.startsWith(DATA_EXCEPTION) ?? false;
}

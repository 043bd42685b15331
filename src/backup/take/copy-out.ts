import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { TableShape } from '../catalog.js';
import { tablePath } from '../layout.js';
import type { DumpedTable } from '../manifest.js';
import { Meter } from '../meter.js';
import { writeSealed, type Recipients } from '../sealing.js';

const { escapeIdentifier } = pg;

/** Rows are mostly names and numbers: the quickest level packs them to a fifth, a higher one hardly smaller. */
const LEVEL = 1;

/** Writes the rows of one table, as the transaction sees them. */
export async function copyOut(
  client: pg.ClientBase,
  { name, columns }: TableShape,
  folder: string,
  recipients: Recipients,
): Promise<DumpedTable> {
  const list = columns.map((column) => escapeIdentifier(column)).join(', ');
  const rows = client.query(copyTo(`COPY ${escapeIdentifier(name)} (${list}) TO STDOUT`));
  const meter = new Meter();
  const packed = new PassThrough();
  const path = tablePath(folder, name, recipients.length > 0);
  await Promise.all([
    pipeline(rows, meter, createGzip({ level: LEVEL }), packed),
    writeSealed(path, packed, recipients),
  ]);
  return { name, columns: [...columns], rows: meter.lines, bytes: meter.bytes, sha256: meter.sha256() };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupError } from './backup-error.js';

/** Raised when what is in a backup changes its meaning; a restore reads this one only. */
export const BACKUP_FORMAT = 1;
export const MANIFEST = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const identifier = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

const manifestSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  product: z.string(),
  /** Instant of the one snapshot that all tables are of. */
  takenAt: z.iso.datetime({ offset: true }),
  postgresql: z.string(),
  /** Whether the files are sealed for recipients (age). */
  sealed: z.boolean(),
  /** Fingerprint of the recipients, in the names of the files of cases. */
  sealedFor: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  /** Names of the migrations, in the order in which they were applied. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name: identifier,
      columns: z.array(identifier).min(1),
      rows: z.int().min(0),
      /** Of the rows as text, before they are packed or sealed. */
      bytes: z.int().min(0),
      sha256,
    }),
  ),
  sequences: z.array(z.object({ name: identifier, last: z.string().regex(/^\d+$/).nullable() })),
  attachments: z.object({ count: z.int().min(0), bytes: z.int().min(0), missing: z.array(z.string()) }),
  /** Hash of the first entry of the installation's audit trail; absent in those of the first versions. */
  installation: sha256.optional(),
  /** Names of what stands in the folder `keys`. */
  keys: z.array(z.string().regex(/^[a-z.-]+$/)),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type DumpedTable = Manifest['tables'][number];

/** @throws BackupError `backup.unreadable` */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST);
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new BackupError(
      'backup.unreadable',
      `“${folder}”不是备份，或者没有写完：读不到清单 ${MANIFEST}。请指明一次完整备份的文件夹（名称形如 2026-01-31T020000）。`,
      { cause: error },
    );
  }
  const read = manifestSchema.safeParse(content);
  if (read.success) return read.data;
  const newer = z.object({ format: z.int().min(BACKUP_FORMAT + 1) }).safeParse(content).success;
  throw new BackupError(
    newer ? 'backup.newer' : 'backup.unreadable',
    newer
      ? `备份“${folder}”由更新的版本制作，本程序读不懂。请用制作它的版本或者更新的版本恢复。`
      : `备份“${folder}”的清单 ${MANIFEST} 不完整或者被改动过，不能恢复。请改用另一次备份。`,
  );
}

import type pg from 'pg';
import { BackupError } from '../backup-error.js';

/** Any constant of our own: a second backup would take what the first has not finished for a remnant, or clear away what it needs. */
const BACKUP_LOCK = 718_200_537;

/**
 * Takes a backup, and clears away older ones, while nobody else does either.
 * @param client a connection of its own: the lock is its session's
 * @throws BackupError `backup.place`
 */
export async function alone<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
    BACKUP_LOCK,
  ]);
  if (!rows[0]?.alone)
    throw new BackupError('backup.place', '另一次备份正在进行，本次没有备份。请等它结束后再试。');
  try {
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [BACKUP_LOCK]).catch(() => undefined);
  }
}

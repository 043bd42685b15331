import { QueryFailedError } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { APPLICATION_ROLE } from './roles.js';
import type { TenantContext } from './tenant-context.js';

interface TransactionSettings {
  readonly context?: TenantContext;
  readonly readOnly: boolean;
}

const RETRIES = 3;

/** serialization_failure and deadlock_detected: nothing was done, and the same again may succeed. */
const LOST_RACES = new Set(['40001', '40P01']);

function lostRace(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: string };
  return code !== undefined && LOST_RACES.has(code);
}

/** All settings end with the transaction, so that nothing of it is left on the pooled connection. */
async function enter(manager: EntityManager, { context, readOnly }: TransactionSettings): Promise<void> {
  await manager.query(
    `select set_config('transaction_read_only', $1, true), set_config('app.agency', $2, true),
            set_config('app.scope', $3, true), set_config('role', $4, true)`,
    [
      readOnly ? 'on' : 'off',
      context ? String(context.agencyId) : '',
      context?.scope ?? '',
      APPLICATION_ROLE,
    ],
  );
}

/** A transaction under the application role, whatever user the connection logged in as. */
export async function runTransaction<T>(
  dataSource: DataSource,
  settings: TransactionSettings,
  fn: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const isolation = settings.readOnly ? 'REPEATABLE READ' : 'READ COMMITTED';
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await dataSource.transaction(isolation, async (manager) => {
        await enter(manager, settings);
        return fn(manager);
      });
    } catch (error) {
      if (attempt >= RETRIES || !lostRace(error)) throw error;
    }
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import { type DataSource, MigrationExecutor, QueryFailedError, type QueryRunner } from 'typeorm';
import { DatabaseStartError } from './database-start-error.js';
import { checkSchemaVersion } from './schema-version.js';

/** Any constant of our own: servers that start at once migrate one after the other. */
const MIGRATION_LOCK = 718_200_531;
const LOCK_NOT_AVAILABLE = '55P03';

/** How long tables are waited for. Whoever waits for one keeps all others from it meanwhile, and so never waits long. */
export interface MigrationPatience {
  readonly lockMilliseconds: number;
  readonly attempts: number;
  readonly pauseMilliseconds: number;
}
const PATIENCE: MigrationPatience = { lockMilliseconds: 4000, attempts: 12, pauseMilliseconds: 1000 };

/**
 * Brings the schema up to date: all in one transaction, so that whoever is killed in it leaves what was there before; one server
 * after the other; beside servers of the version before, which go on working.
 * @param owner a source that is connected as the owner of the schema
 * @param oldest name of the migration without which there is no way from a schema to this one
 * @returns names of the migrations that were applied
 * @throws DatabaseStartError `schema.newer`, `schema.tooOld`, `schema.busy`
 */
export async function migrate(
  owner: DataSource,
  oldest: string,
  patience: MigrationPatience = PATIENCE,
): Promise<string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await migrateOnce(owner, oldest, patience.lockMilliseconds);
    } catch (error) {
      if (!isLockTimeout(error)) throw error;
      if (attempt >= patience.attempts) throw busy(error);
      await pause(patience.pauseMilliseconds);
    }
  }
}

async function migrateOnce(owner: DataSource, oldest: string, lockMilliseconds: number): Promise<string[]> {
  const runner = owner.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await runner.query(`select set_config('lock_timeout', $1, true)`, [String(lockMilliseconds)]);
    await checkSchemaVersion(runner, owner, oldest);
    const names = await apply(owner, runner);
    await runner.commitTransaction();
    return names;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

async function apply(owner: DataSource, runner: QueryRunner): Promise<string[]> {
  const executor = new MigrationExecutor(owner, runner);
  executor.transaction = 'none';
  const applied = await executor.executePendingMigrations();
  return applied.map(({ name }) => name);
}

const isLockTimeout = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: unknown }).code === LOCK_NOT_AVAILABLE;

const busy = (cause: unknown): DatabaseStartError =>
  new DatabaseStartError(
    'schema.busy',
    '数据库结构没有升级：有别的程序长时间占用数据表（例如正在备份或者导出），等了一分钟仍未释放。' +
      '数据库原样未动。请等它结束或者停止它，再重新启动服务。',
    { cause },
  );

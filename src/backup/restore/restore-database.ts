import type pg from 'pg';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import type { AttachmentStore } from '../../attachments/store/attachment-store.js';
import { BackupError } from '../backup-error.js';
import { tablesOf } from '../catalog.js';
import type { Manifest } from '../manifest.js';
import { withBareTables } from './bare-tables.js';
import type { BackupPlace } from './check-backup.js';
import { copyIn } from './copy-in.js';
import { putAttachments, type PutAttachments } from './put-attachments.js';

/** A source of the owner of an empty database, for the migrations that the backup had. */
export type SourceFor = (migrations: readonly string[]) => DataSource;

/**
 * The database of a backup: the schema that it had, then its rows, all in one transaction, so that a fault leaves the database
 * empty as it was. Files of cases come first into the store: what is there without a row is nobody's, and is swept.
 * @throws BackupError `restore.notEmpty`, `backup.newer`, `backup.damaged`, `backup.sealed`
 */
export async function restoreDatabase(
  backup: BackupPlace,
  store: AttachmentStore,
  sourceFor: SourceFor,
): Promise<PutAttachments> {
  const source = await sourceFor(backup.manifest.migrations).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    const client = (await runner.connect()) as pg.PoolClient;
    await refuseFilled(client);
    await buildSchema(source, runner, backup.manifest);
    const put = await fill(client, backup, store);
    await runner.commitTransaction();
    await client.query('vacuum (analyze)');
    return put;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
    await source.destroy();
  }
}

async function refuseFilled(client: pg.ClientBase): Promise<void> {
  const tables = await tablesOf(client);
  if (tables.length === 0) return;
  throw new BackupError(
    'restore.notEmpty',
    '目标数据库里已经有数据表，没有恢复。请恢复到一个空的数据库：内嵌数据库换一个空的 DATA_DIR，' +
      '数据库服务器上新建一个空库；原有的数据原样保留。',
  );
}

async function buildSchema(source: DataSource, runner: QueryRunner, manifest: Manifest): Promise<void> {
  const known = new Set(source.migrations.map(({ name, constructor }) => name ?? constructor.name));
  const unknown = manifest.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new BackupError(
      'backup.newer',
      `备份的数据库结构比本程序新（${unknown.join('、')}），没有恢复。请用 ${manifest.product} 或更新的版本恢复。`,
    );
  const executor = new MigrationExecutor(source, runner);
  executor.transaction = 'none';
  await executor.executePendingMigrations();
}

async function fill(
  client: pg.ClientBase,
  backup: BackupPlace,
  store: AttachmentStore,
): Promise<PutAttachments> {
  const { tables, sequences } = backup.manifest;
  // What the migrations themselves have put into the tables is in the backup, too, as it was then.
  const all = tables.map(({ name }) => `"${name}"`).join(', ');
  await client.query(`set local maintenance_work_mem = '256MB'`);
  return withBareTables(client, async () => {
    await client.query(`truncate ${all}`);
    for (const table of tables) await copyIn(client, backup, table);
    for (const { name, last } of sequences)
      if (last !== null) await client.query('select setval($1::regclass, $2)', [`"${name}"`, last]);
    await afterwards(client);
    return putAttachments(client, store, backup);
  });
}

/** What waits in the backup may have been sent since: nothing is, until a person has said what. */
async function holdDeliveries(client: pg.ClientBase): Promise<void> {
  const { rowCount } = await client.query(`select 1 where to_regclass('notification_delivery') is not null`);
  if (rowCount === 0) return;
  await client.query('update installation set deliveries_held_since = clock_timestamp()');
  await client.query(`update notification_delivery set of_backup = true where state in ('waiting', 'held')`);
}

/** Log-ins of then are none of now, and nobody works on the jobs that were being worked on. */
async function afterwards(client: pg.ClientBase): Promise<void> {
  await client.query('delete from session');
  await client.query(
    'update outbox set lease = null, leased_until = null, offered_until = null where done_at is null',
  );
  await holdDeliveries(client);
}

import type { DataSource } from 'typeorm';
import { checkFloor, checkLogin } from '../platform/database/floor.js';
import { DatabaseStartError } from '../platform/database/database-start-error.js';
import { expectsRegister, openDatabase } from '../platform/database/database-server.js';
import type { DatabaseConfig, DatabaseUse, OpenDatabase } from '../platform/database/database-server.js';
import { migrate } from '../platform/database/migrate.js';
import { patientPool } from '../platform/database/patience.js';
import type { Patience } from '../platform/database/patience.js';
import { checkSchemaVersion } from '../platform/database/schema-version.js';
import { withClient } from '../platform/database/with-client.js';
import { createDataSource, OLDEST_SCHEMA, SHARED_TABLES } from '../schema.js';

export interface ReadyDatabase {
  /** Connected, as the application. */
  readonly dataSource: DataSource;
  readonly database: OpenDatabase;
}

/** Connections of one server process; PostgreSQL allows 100 by default. */
const POOL_SIZE = 20;

/**
 * The service brings its schema up to date at its start: what is missing is newer than the service, which may be running.
 * @throws DatabaseStartError `schema.missing`, `schema.older`
 */
async function takeAsItIs(owner: DataSource): Promise<void> {
  const runner = owner.createQueryRunner();
  const there = await checkSchemaVersion(runner, owner, OLDEST_SCHEMA).finally(() => runner.release());
  if (!there)
    throw new DatabaseStartError(
      'schema.missing',
      '数据库是空的，里面没有登记簿，命令没有执行。请检查 DATABASE_URL（或 DATA_DIR）是否指向正在使用的数据库；新安装的，请先启动服务。',
    );
  if (await owner.showMigrations())
    throw new DatabaseStartError(
      'schema.older',
      '服务的版本比这个命令旧，数据库还没有升级。请先用新版本重新启动服务，再运行本命令。',
    );
}

/**
 * Opens the database, brings its schema up to date as its owner, and connects as the application.
 * @param use `beside` or `apart`: there is a schema of a service, and it is taken as it is
 * @param patience absent: for tools, which wait as long as it takes
 * @throws DatabaseStartError also where row-level security would not bind the application
 */
export async function connect(
  config: DatabaseConfig,
  log: (line: string) => void,
  use: DatabaseUse = 'alone',
  patience: Patience = {},
): Promise<ReadyDatabase> {
  const database = await openDatabase(config, log, use);
  try {
    const owner = await createDataSource(database.ownerUrl).initialize();
    try {
      await (expectsRegister(use) ? takeAsItIs(owner) : migrate(owner, OLDEST_SCHEMA));
    } finally {
      await owner.destroy();
    }
    await withClient(database.applicationUrl, async (client) => {
      await checkFloor(client, { sharedTables: SHARED_TABLES });
      await checkLogin(client, { sharedTables: SHARED_TABLES });
    });
    const dataSource = createDataSource(database.applicationUrl, {
      max: POOL_SIZE,
      ...patientPool(patience),
    });
    return { dataSource: await dataSource.initialize(), database };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

import type { DataSource } from 'typeorm';
import { checkFloor, checkLogin } from '../platform/database/floor.js';
import { openDatabase } from '../platform/database/database-server.js';
import type { DatabaseConfig, OpenDatabase } from '../platform/database/database-server.js';
import { migrate } from '../platform/database/migrate.js';
import { withClient } from '../platform/database/with-client.js';
import { createDataSource, SHARED_TABLES } from '../schema.js';

export interface ReadyDatabase {
  /** Connected, as the application. */
  readonly dataSource: DataSource;
  readonly database: OpenDatabase;
}

/** Connections of one server process; PostgreSQL allows 100 by default. */
const POOL_SIZE = 20;

/**
 * Opens the database, brings its schema up to date as its owner, and connects as the application.
 * @throws DatabaseStartError also where row-level security would not bind the application
 */
export async function connect(config: DatabaseConfig, log: (line: string) => void): Promise<ReadyDatabase> {
  const database = await openDatabase(config, log);
  try {
    const owner = await createDataSource(database.ownerUrl).initialize();
    try {
      await migrate(owner);
    } finally {
      await owner.destroy();
    }
    await withClient(database.applicationUrl, async (client) => {
      await checkFloor(client, { sharedTables: SHARED_TABLES });
      await checkLogin(client, { sharedTables: SHARED_TABLES });
    });
    const dataSource = createDataSource(database.applicationUrl, { max: POOL_SIZE });
    return { dataSource: await dataSource.initialize(), database };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

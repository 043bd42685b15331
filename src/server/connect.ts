import type { DataSource } from 'typeorm';
import { openDatabase } from '../platform/database/database-server.js';
import type { DatabaseConfig, OpenDatabase } from '../platform/database/database-server.js';
import { migrate } from '../platform/database/migrate.js';
import { createDataSource } from '../schema.js';

export interface ReadyDatabase {
  /** Connected, as the application. */
  readonly dataSource: DataSource;
  readonly database: OpenDatabase;
}

/** Connections of one server process; PostgreSQL allows 100 by default. */
const POOL_SIZE = 20;

/** Opens the database, brings its schema up to date as its owner, and connects as the application. */
export async function connect(config: DatabaseConfig, log: (line: string) => void): Promise<ReadyDatabase> {
  const database = await openDatabase(config, log);
  try {
    const owner = await createDataSource(database.ownerUrl).initialize();
    try {
      await migrate(owner);
    } finally {
      await owner.destroy();
    }
    const dataSource = createDataSource(database.applicationUrl, { max: POOL_SIZE });
    return { dataSource: await dataSource.initialize(), database };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

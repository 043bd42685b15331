import type { DataSource } from 'typeorm';
import { loadConfig, type Config } from '../platform/config/config.js';
import type { DatabaseUse, OpenDatabase } from '../platform/database/database-server.js';
import { connect } from '../server/connect.js';
import type { Output } from './output.js';

/**
 * Opens the database of the configuration for one command, also while the service is running.
 * @param use `alone`: it is the command's own, and comes to the schema of this version
 * @throws DatabaseStartError also where there is no register
 */
export async function withDatabase<T>(
  output: Output,
  work: (dataSource: DataSource, config: Config, database: OpenDatabase) => Promise<T>,
  use: DatabaseUse = 'beside',
): Promise<T> {
  const config = loadConfig();
  const log = (line: string): void => {
    output.note(line);
  };
  const { dataSource, database } = await connect(config, log, use);
  try {
    return await work(dataSource, config, database);
  } finally {
    await dataSource.destroy();
    await database.stop();
  }
}

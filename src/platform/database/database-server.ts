import { startEmbeddedPostgres } from './embedded/start-embedded-postgres.js';
import { ensureEmbeddedDatabase, type DatabaseUrls } from './embedded-database.js';
import { openExternalDatabase } from './external-database.js';
import { setTypeParsers } from './type-parsers.js';

/** A database that is ready for migrations; `stop` ends the embedded server and does nothing to others. */
export interface OpenDatabase extends DatabaseUrls {
  stop(): Promise<void>;
}

export interface DatabaseConfig {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly databaseOwnerUrl?: string | undefined;
}

const DATABASE = 'gongkai';

async function openEmbedded(dataDir: string, log?: (line: string) => void): Promise<OpenDatabase> {
  const server = await startEmbeddedPostgres({ dataDir, ...(log && { log }) });
  try {
    return { ...(await ensureEmbeddedDatabase(server, DATABASE)), stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Opens the database that the configuration names: a server of the agency's own, or the embedded one in the data folder.
 * @param log takes single lines for the operator, in Chinese
 * @throws DatabaseStartError
 */
export async function openDatabase(
  config: DatabaseConfig,
  log?: (line: string) => void,
): Promise<OpenDatabase> {
  setTypeParsers();
  if (config.databaseUrl === undefined) return openEmbedded(config.dataDir, log);
  const urls = await openExternalDatabase(config.databaseUrl, config.databaseOwnerUrl);
  return { ...urls, stop: () => Promise.resolve() };
}

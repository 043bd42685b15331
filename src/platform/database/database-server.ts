import { runningServer } from './embedded/running-server.js';
import { startEmbeddedPostgres } from './embedded/start-embedded-postgres.js';
import {
  databaseUrls,
  ensureEmbeddedDatabase,
  superuserUrl,
  type DatabaseUrls,
} from './embedded-database.js';
import { openExternalDatabase } from './external-database.js';
import { setTypeParsers } from './type-parsers.js';

/** A database that is ready for migrations; `stop` ends the embedded server and does nothing to others. */
export interface OpenDatabase extends DatabaseUrls {
  /** Logs in as somebody who may see every row: for backups alone. */
  readonly backupUrl: string;
  /** Of a service that is running, or may be: its schema is that service's own affair. */
  readonly joined: boolean;
  stop(): Promise<void>;
}

export interface DatabaseConfig {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly databaseOwnerUrl?: string | undefined;
  readonly databaseBackupUrl?: string | undefined;
  /** A server that loses what it acknowledged is refused. */
  readonly production?: boolean;
}

const DATABASE = 'gongkai';

/**
 * `alone`: nobody else may have the embedded database meanwhile; `filling`: the same, and all of it is written at once;
 * `beside`: also while the service is running.
 */
export type DatabaseUse = 'alone' | 'filling' | 'beside';

/** A table that is made and filled in one transaction then goes to its file alone, and not to the log beforehand: as safe, in half the time. */
const FILLING = { wal_level: 'minimal', max_wal_senders: '0', max_wal_size: '4GB', shared_buffers: '256MB' };

async function openEmbedded(
  dataDir: string,
  use: DatabaseUse,
  log?: (line: string) => void,
): Promise<OpenDatabase> {
  const server = await startEmbeddedPostgres({
    dataDir,
    ...(log && { log }),
    ...(use === 'filling' && { settings: FILLING }),
  });
  try {
    const urls = await ensureEmbeddedDatabase(server, DATABASE);
    const backupUrl = superuserUrl(server, DATABASE);
    return { ...urls, backupUrl, joined: false, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Opens the database that the configuration names: a server of the agency's own, or the embedded one in the data folder.
 * @param log takes single lines for the operator, in Chinese
 * @param use whether the embedded database may be that of a running service
 * @throws DatabaseStartError
 */
export async function openDatabase(
  config: DatabaseConfig,
  log?: (line: string) => void,
  use: DatabaseUse = 'alone',
): Promise<OpenDatabase> {
  setTypeParsers();
  const stop = (): Promise<void> => Promise.resolve();
  if (config.databaseUrl !== undefined) {
    const urls = await openExternalDatabase(config.databaseUrl, config.databaseOwnerUrl, {
      required: config.production ?? false,
      log,
    });
    return { ...urls, backupUrl: config.databaseBackupUrl ?? urls.ownerUrl, joined: use === 'beside', stop };
  }
  const running = use === 'beside' ? runningServer(config.dataDir) : undefined;
  if (running) {
    const backupUrl = superuserUrl(running, DATABASE);
    return { ...databaseUrls(running, DATABASE), backupUrl, joined: true, stop };
  }
  return openEmbedded(config.dataDir, use, log);
}

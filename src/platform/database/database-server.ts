import { resolve } from 'node:path';
import { DatabaseStartError } from './database-start-error.js';
import { hasCluster } from './embedded/cluster-home.js';
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
 * `alone`: nobody else may have the embedded database meanwhile, and there need be none yet; `filling`: the same, and all of it is
 * written at once; `apart`: nobody else may have the one that is there; `beside`: also while the service is running.
 */
export type DatabaseUse = 'alone' | 'filling' | 'apart' | 'beside';

/** Whether there has to be a register already, whose schema is its service's own affair. */
export const expectsRegister = (use: DatabaseUse): boolean => use === 'beside' || use === 'apart';

/** A table that is made and filled in one transaction then goes to its file alone, and not to the log beforehand: as safe, in half the time. */
const FILLING = { wal_level: 'minimal', max_wal_senders: '0', max_wal_size: '4GB', shared_buffers: '256MB' };

/** A wrong folder is no empty register. */
function requireCluster(dataDir: string): void {
  if (hasCluster(dataDir)) return;
  throw new DatabaseStartError(
    'cluster.missing',
    `数据目录 ${resolve(dataDir)} 里没有数据库，命令没有执行，也没有新建任何文件。请检查当前文件夹和环境变量 DATA_DIR；` +
      '数据库在自己的服务器上的，请设置 DATABASE_URL；新安装的，请先启动服务。',
  );
}

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
    return { ...urls, backupUrl, stop: () => server.stop() };
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
    return { ...urls, backupUrl: config.databaseBackupUrl ?? urls.ownerUrl, stop };
  }
  if (expectsRegister(use)) requireCluster(config.dataDir);
  const running = use === 'beside' ? runningServer(config.dataDir) : undefined;
  if (running)
    return { ...databaseUrls(running, DATABASE), backupUrl: superuserUrl(running, DATABASE), stop };
  return openEmbedded(config.dataDir, use, log);
}

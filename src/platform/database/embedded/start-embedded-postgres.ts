import { DatabaseStartError, reasonOf } from '../database-start-error.js';
import { accessAt, openCluster, type Cluster } from './cluster.js';
import { independent, owned, type Control } from './control.js';
import type { Credentials } from './credentials.js';
import { openDataFolder } from './data-folder.js';
import type { EmbeddedPostgresOptions } from './options.js';
import { acquireOwnerLock } from './owner-lock.js';
import { adoptOrphan, startServer, type Started } from './start-server.js';

export interface RunningPostgres {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly credentials: Credentials;
  /** Another one after the server died and was started again. */
  readonly pid: () => number;
  /** Whether the server of a killed process was found running and taken over. */
  readonly adopted: boolean;
  readonly version: string;
  readonly dataDir: string;
  /** Stops the server and lets the data folder go; more calls do nothing. */
  readonly stop: () => Promise<void>;
}

function running(cluster: Cluster, started: Started, control: Control): RunningPostgres {
  return {
    host: '127.0.0.1',
    ...accessAt(cluster, started.port),
    credentials: cluster.credentials,
    adopted: started.adopted,
    version: started.version,
    dataDir: cluster.home.pgdata,
    pid: () => control.postmaster().pid,
    stop: control.stop,
  };
}

/**
 * Starts a private PostgreSQL 18 on 127.0.0.1 from the binaries that npm installed: no download, no docker, as root or not.
 * @throws DatabaseStartError before anything is touched when another process has the data folder.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<RunningPostgres> {
  const dataFolder = openDataFolder(options.dataDir);
  const lock = options.lifetime === 'independent' ? undefined : acquireOwnerLock(dataFolder);
  try {
    const cluster = openCluster(dataFolder, options);
    const started = (await adoptOrphan(cluster)) ?? (await startServer(cluster, options));
    if (started.adopted)
      options.log?.(`接管了上次异常退出后仍在运行的数据库（进程 ${started.postmaster.pid}）`);
    return running(
      cluster,
      started,
      lock ? owned(cluster, started, lock, options) : independent(cluster, started),
    );
  } catch (error) {
    lock?.release();
    throw error instanceof DatabaseStartError ? error : wrap(error, dataFolder);
  }
}

function wrap(error: unknown, dataFolder: string): DatabaseStartError {
  return new DatabaseStartError(
    'cluster.startFailed',
    `内置 PostgreSQL 不能在 ${dataFolder} 启动：${reasonOf(error)}`,
    {
      cause: error,
    },
  );
}

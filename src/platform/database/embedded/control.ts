import type { Cluster } from './cluster.js';
import type { EmbeddedPostgresOptions } from './options.js';
import type { OwnerLock } from './owner-lock.js';
import { stopPostmaster, stopPostmasterNow, type Postmaster } from './postmaster.js';
import { startServer, type Started } from './start-server.js';
import { supervise } from './supervise.js';

export interface Control {
  readonly postmaster: () => Postmaster;
  readonly stop: () => Promise<void>;
}

/** The server lives as long as this process: started again when it dies, stopped when the process ends without a word. */
export function owned(
  cluster: Cluster,
  started: Started,
  lock: OwnerLock,
  options: EmbeddedPostgresOptions,
): Control {
  const { home, binaries } = cluster;
  const restart = async (): Promise<Postmaster> =>
    (await startServer(cluster, { ...options, port: started.port })).postmaster;
  const supervised = supervise(started.postmaster, restart, options.log ?? (() => undefined));
  const atExit = (): void => {
    if (stopPostmasterNow(supervised.current(), 'SIGINT')) lock.release();
  };
  process.once('exit', atExit);
  return {
    postmaster: () => supervised.current(),
    stop: async () => {
      await supervised.callOff();
      await stopPostmaster(home, binaries, supervised.current());
      process.off('exit', atExit);
      lock.release();
    },
  };
}

/** The server outlives this process, until somebody stops it. */
export function independent({ home, binaries }: Cluster, { postmaster }: Started): Control {
  return {
    postmaster: () => postmaster,
    stop: () => stopPostmaster(home, binaries, postmaster),
  };
}

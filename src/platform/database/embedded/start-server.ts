import { accessAt, type Cluster } from './cluster.js';
import { freePort } from './free-port.js';
import type { EmbeddedPostgresOptions } from './options.js';
import {
  adopt,
  spawnPostmaster,
  startFailed,
  stopPostmasterNow,
  untilReady,
  type Postmaster,
} from './postmaster.js';
import { runningPostmaster, strikeOutDeadNote } from './postmaster-file.js';
import { pause } from './process-identity.js';
import { serverSettings } from './server-settings.js';

/** A server that answers. */
export interface Started {
  readonly postmaster: Postmaster;
  readonly port: number;
  readonly version: string;
  readonly adopted: boolean;
}

/** A process that was killed leaves its server running; everything it had committed is there, so it is taken over. */
export async function adoptOrphan({ home, ...rest }: Cluster): Promise<Started | undefined> {
  let note = runningPostmaster(home.pgdata);
  for (let i = 0; note?.port === 0 && i < 100; i++) {
    await pause(50);
    note = runningPostmaster(home.pgdata);
  }
  if (!note || note.port === 0) return undefined;
  const postmaster = adopt(note.pid);
  const version = await untilReady(home, postmaster, accessAt({ home, ...rest }, note.port));
  return version === undefined ? undefined : { postmaster, port: note.port, version, adopted: true };
}

/** Until it answers nobody else knows this server: when the process ends meanwhile, it goes first of all. */
async function whileOurs<Result>(postmaster: Postmaster, wait: () => Promise<Result>): Promise<Result> {
  const stop = (): void => {
    if (postmaster.ended() === undefined) stopPostmasterNow(postmaster, 'SIGQUIT');
  };
  process.prependOnceListener('exit', stop);
  try {
    return await wait();
  } catch (error) {
    stop();
    throw error;
  } finally {
    process.off('exit', stop);
  }
}

/** A free port may be taken by somebody else before the server has it: then another one is tried. */
export async function startServer(cluster: Cluster, options: EmbeddedPostgresOptions): Promise<Started> {
  const { home, binaries } = cluster;
  strikeOutDeadNote(home.pgdata);
  let reason = '';
  for (let attempt = 0; attempt < 3; attempt++) {
    const port = options.port ?? (await freePort());
    const settings = { ...serverSettings(port, options.durable !== false), ...options.settings };
    const postmaster = spawnPostmaster(home, binaries, settings);
    const version = await whileOurs(postmaster, () => untilReady(home, postmaster, accessAt(cluster, port)));
    if (version !== undefined) return { postmaster, port, version, adopted: false };
    reason = postmaster.ended() ?? '';
    await pause(200); // back ends of one that was killed may still be going
  }
  throw startFailed(home, reason);
}

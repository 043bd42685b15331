import { reasonOf } from '../database-start-error.js';
import { pause } from './process-identity.js';
import type { Postmaster } from './postmaster.js';

/** A postmaster that is started again when it dies by itself (killed for want of memory, say). */
export interface Supervised {
  current(): Postmaster;
  /** From now on a death is final; resolves when no start is under way. */
  callOff(): Promise<void>;
}

const INTERVAL = 250;

/**
 * @param restart on the same port: connections that come afterwards never know
 * @param log takes Chinese lines for the operator
 */
export function supervise(
  first: Postmaster,
  restart: () => Promise<Postmaster>,
  log: (line: string) => void,
): Supervised {
  let current = first;
  let restarting = false;
  const again = async (): Promise<void> => {
    log(`内置数据库意外退出（${current.ended() ?? ''}），正在重新启动`);
    try {
      current = await restart();
      log('内置数据库已恢复运行，已提交的数据均在');
    } catch (error) {
      log(reasonOf(error));
    }
  };
  const timer = setInterval(() => {
    if (restarting || current.ended() === undefined) return;
    restarting = true;
    void again().finally(() => (restarting = false));
  }, INTERVAL);
  timer.unref();
  return {
    current: () => current,
    callOff: async () => {
      clearInterval(timer);
      while (restarting) await pause(20);
    },
  };
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { Counter } from './log-in-counters.js';
import { LogInFailure } from './log-in-failure.entity.js';

const FIRST_DELAY_MS = 15_000;
const LONGEST_DELAY_MS = 15 * 60_000;
const FORGET_AFTER_MS = 60 * 60_000;
const KEEP_MS = 24 * FORGET_AFTER_MS;

/** Milliseconds that the nth failure costs: from the last free one on, each time twice as long, up to a quarter of an hour. */
export const delayAfter = (failures: number, free: number): number =>
  failures < free ? 0 : Math.min(FIRST_DELAY_MS * 2 ** Math.min(failures - free, 20), LONGEST_DELAY_MS);

/** Counts failed log-ins in the database, so that every server counts alike and a restart forgets nothing. */
@Injectable()
export class LogInThrottle {
  constructor(private readonly system: SystemTransaction) {}

  /**
   * Lets a try pass and counts it as failed, until `succeeded` or `refund` says otherwise: tries sent at once would else all
   * pass while the first is still being compared.
   * @throws RequestError `session.throttled`, and then the try does not count
   */
  admit(counters: readonly Counter[], now: Date): Promise<void> {
    return this.system.run(async (manager) => {
      const rows = await lockRows(manager, counters, now);
      const wait = Math.max(...rows.map(({ blockedUntil }) => blockedUntil.getTime() - now.getTime()));
      if (wait > 0)
        throw new RequestError('session.throttled', { retryAfterSeconds: Math.ceil(wait / 1000) });
      for (const { key, free } of counters) {
        const row = rows.find(({ counter }) => counter.equals(key));
        const stale = !row || now.getTime() - row.lastFailedAt.getTime() > FORGET_AFTER_MS;
        const failures = stale ? 1 : row.failures + 1;
        const blockedUntil = new Date(now.getTime() + delayAfter(failures, free));
        await manager.update(LogInFailure, { counter: key }, { failures, blockedUntil, lastFailedAt: now });
      }
    });
  }

  /** The try was right: its own counters begin anew, shared ones lose it. */
  succeeded(counters: readonly Counter[], now: Date): Promise<void> {
    return this.system.run(async (manager) => {
      const own = counters.filter(({ shared }) => !shared).map(({ key }) => key);
      await manager.query(
        'delete from log_in_failure where counter = any($1::bytea[]) or last_failed_at < $2',
        [own, new Date(now.getTime() - KEEP_MS)],
      );
      await takeBack(manager, counters, now);
    });
  }

  /** The try was neither right nor wrong: the password fits, and the second factor is still to come. */
  refund(counters: readonly Counter[], now: Date): Promise<void> {
    return this.system.run((manager) => takeBack(manager, counters, now));
  }
}

/** In one order everywhere, so that two tries cannot wait for each other. */
async function lockRows(
  manager: EntityManager,
  counters: readonly Counter[],
  now: Date,
): Promise<LogInFailure[]> {
  const keys = counters.map(({ key }) => key);
  await manager.query(
    `insert into log_in_failure (counter, blocked_until, last_failed_at)
     select key, $2, $2 from unnest($1::bytea[]) key order by key on conflict do nothing`,
    [keys, now],
  );
  return manager
    .createQueryBuilder(LogInFailure, 'failure')
    .where('failure.counter = any(:keys::bytea[])', { keys })
    .orderBy('failure.counter')
    .setLock('pessimistic_write')
    .getMany();
}

async function takeBack(manager: EntityManager, counters: readonly Counter[], now: Date): Promise<void> {
  await manager.query(
    `update log_in_failure set failures = greatest(failures - 1, 0), blocked_until = least(blocked_until, $2)
      where counter in (select counter from log_in_failure where counter = any($1::bytea[]) order by counter for update)`,
    [counters.map(({ key }) => key), now],
  );
}

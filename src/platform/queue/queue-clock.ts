import { Injectable, Logger } from '@nestjs/common';
import { changeEveryTree } from '../database/every-tree.js';
import { SystemTransaction } from '../database/system-transaction.js';
import { TenantTransaction } from '../database/tenant-transaction.js';
import { Sweeps } from '../schedule/sweeps.js';

const EVERY_SECONDS = 600;

/**
 * Instants that only a clock which ran ahead can have written: nothing is recorded in the future; an attempt that failed is
 * tried again within minutes, what was put off (the end of quiet hours, over days off) within two weeks; nobody holds or offers
 * a message for a day.
 */
const RECORDED = `recorded_at > clock_timestamp() + interval '1 minute'`;
const DUE = `due_at > clock_timestamp() + case when last_error is null then interval '15 days' else interval '1 hour' end`;
const OFFERED = `offered_until > clock_timestamp() + interval '1 day'`;
const LEASED = `leased_until > clock_timestamp() + interval '1 day'`;

const SET_RIGHT = `
  update outbox
     set recorded_at = least(recorded_at, clock_timestamp()),
         due_at = case when ${RECORDED} or ${DUE} then clock_timestamp() else due_at end,
         offered_until = case when ${OFFERED} then null else offered_until end,
         leased_until = case when ${LEASED} then null else leased_until end
   where done_at is null and dead_at is null and (${RECORDED} or ${DUE} or ${OFFERED} or ${LEASED})`;

/** After a clock that ran ahead was put right, what was put into the queue meanwhile would wait until that time has come. */
@Injectable()
export class QueueClock {
  readonly #logger = new Logger('queue');

  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'queue.clock', everySeconds: EVERY_SECONDS, run: () => this.setRight() });
  }

  /** @returns how many messages are due now instead */
  async setRight(): Promise<number> {
    const { system, tenant } = this;
    const count = await changeEveryTree({ system, tenant }, SET_RIGHT);
    if (count > 0)
      this.#logger.warn(`有 ${count} 项作业的时间在未来（服务器时钟曾经快过），已改为现在执行。`);
    return count;
  }
}

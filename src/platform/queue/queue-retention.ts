import { Injectable } from '@nestjs/common';
import { changeEveryTree } from '../database/every-tree.js';
import { SystemTransaction } from '../database/system-transaction.js';
import { TenantTransaction } from '../database/tenant-transaction.js';
import { Sweeps } from '../schedule/sweeps.js';

const DAY_SECONDS = 86_400;
/** Long enough to look into what went wrong last month. */
const KEPT_DAYS = 30;

/**
 * Messages that were done are of no use for ever. Those that were given up
 * stay until somebody has dealt with them.
 */
@Injectable()
export class QueueRetention {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'queue.retention', everySeconds: DAY_SECONDS, run: () => this.clear() });
  }

  /** @returns how many were removed */
  clear(): Promise<number> {
    return changeEveryTree(
      { system: this.system, tenant: this.tenant },
      'delete from outbox where done_at < clock_timestamp() - make_interval(days => $1)',
      [KEPT_DAYS],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { changeEveryTree } from '../platform/database/every-tree.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { Sweeps } from '../platform/schedule/sweeps.js';

const DAY_SECONDS = 86_400;
/** When somebody read of a due day may be asked for at the end of a year. */
const READ_DAYS = 365;
const DELIVERY_DAYS = 90;

const OLD_NOTIFICATIONS = `delete from notification where read_at < clock_timestamp() - make_interval(days => ${READ_DAYS})`;
const OLD_DELIVERIES = `
  delete from notification_delivery d using notification n
   where n.id = d.notification_id and d.state in ('sent', 'failed', 'skipped')
     and coalesce(d.attempted_at, n.raised_at) < clock_timestamp() - make_interval(days => ${DELIVERY_DAYS})`;

/** Clears what was read long ago, and what became of deliveries. What nobody has read stays, and what waits. */
@Injectable()
export class NotificationRetention {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'notifications.retention', everySeconds: DAY_SECONDS, run: () => this.clear() });
  }

  /** @returns how many rows were removed */
  async clear(): Promise<number> {
    let cleared = 0;
    for (const sql of [OLD_DELIVERIES, OLD_NOTIFICATIONS]) {
      cleared += await changeEveryTree({ system: this.system, tenant: this.tenant }, sql);
      const [, own] = await this.system.run((manager) => manager.query<[unknown, number]>(sql));
      cleared += own;
    }
    return cleared;
  }
}

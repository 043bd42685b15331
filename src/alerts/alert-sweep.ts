import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { everyTree } from '../platform/database/every-tree.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { Sweeps } from '../platform/schedule/sweeps.js';
import { AlertsRepository, type StaleAgency } from './alerts.repository.js';
import { RaisingService } from './raising.service.js';

const MINUTE_SECONDS = 60;

/** Looks through the agencies in which something changed, and at the beginning of each day through all of them. */
@Injectable()
export class AlertSweep {
  private readonly logger = new Logger('alerts');

  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    private readonly alerts: AlertsRepository,
    private readonly raising: RaisingService,
    @Inject(CLOCK) private readonly clock: Clock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'alerts.raise', everySeconds: MINUTE_SECONDS, run: () => this.run() });
  }

  /**
   * Each agency in a transaction of its own: one that fails keeps none of the others waiting, and is due again the next time.
   * @returns how many alerts were raised
   * @throws AggregateError where agencies failed
   */
  async run(): Promise<number> {
    const failures: unknown[] = [];
    let raised = 0;
    for (const agency of await this.stale()) {
      try {
        raised += await this.tenant.run({ agencyId: agency.id, scope: 'own' }, (manager) =>
          this.raising.raise(manager, agency),
        );
      } catch (error) {
        failures.push(error);
        this.logger.error(
          `机关 ${agency.code} 的期限提醒没有生成（${error instanceof Error ? error.name : '未知原因'}），稍后重试`,
        );
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'alerts of some agencies were not raised');
    return raised;
  }

  private async stale(): Promise<StaleAgency[]> {
    const today = this.clock.today();
    const found = await everyTree({ system: this.system, tenant: this.tenant }, (manager, rootId) =>
      this.alerts.stale(manager, rootId, today),
    );
    return found.flat();
  }
}

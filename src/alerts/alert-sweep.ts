import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { databaseFault } from '../platform/database/database-fault.js';
import { everyTree } from '../platform/database/every-tree.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { eachApart, kindOf } from '../platform/schedule/each-apart.js';
import { Sweeps } from '../platform/schedule/sweeps.js';
import { AlertsRepository, type StaleAgency } from './alerts.repository.js';
import { RaisingApart } from './raising-apart.service.js';
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
    private readonly apart: RaisingApart,
    @Inject(CLOCK) private readonly clock: Clock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'alerts.raise', everySeconds: MINUTE_SECONDS, run: () => this.run() });
  }

  /**
   * Each agency in a transaction of its own, and where that fails each of its subjects: what fails keeps none of the others
   * waiting, and is due again the next time.
   * @returns how many alerts were raised
   * @throws AggregateError where something failed
   */
  async run(): Promise<number> {
    const raised = await eachApart(await this.stale(), (agency) => this.raise(agency), {
      failed: ({ code }, error) => {
        this.logger.error(`机关 ${code} 的期限提醒没有全部生成（${kindOf(error)}），稍后重试`);
      },
    });
    return raised.reduce((sum, count) => sum + count, 0);
  }

  private async raise(agency: StaleAgency): Promise<number> {
    try {
      return await this.tenant.run({ agencyId: agency.id, scope: 'own' }, (manager) =>
        this.raising.raise(manager, agency),
      );
    } catch (error) {
      if (databaseFault(error) !== undefined) throw error;
      this.logger.warn(`机关 ${agency.code} 的期限提醒没有一次生成（${kindOf(error)}），改为逐项生成`);
      return await this.apart.raise(agency);
    }
  }

  private async stale(): Promise<StaleAgency[]> {
    const today = this.clock.today();
    const found = await everyTree({ system: this.system, tenant: this.tenant }, (manager, rootId) =>
      this.alerts.stale(manager, rootId, today),
    );
    return found.flat();
  }
}

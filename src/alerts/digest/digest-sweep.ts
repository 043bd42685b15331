import { Inject, Injectable, Logger } from '@nestjs/common';
import { law } from '../../law/law.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { everyTree } from '../../platform/database/every-tree.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { eachApart, kindOf } from '../../platform/schedule/each-apart.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';
import { isWorkingDay } from '../../domain/working-days/working-days.js';
import { DigestService } from './digest.service.js';
import { DigestsRepository, type UntoldAgency } from './digests.repository.js';

const MINUTE_SECONDS = 60;
/** In Beijing: when offices open. */
const FROM = '08:00';

/** Each working day from the morning on, once for each agency; a day that was missed is not told afterwards. */
@Injectable()
export class DigestSweep {
  private readonly logger = new Logger('digests');

  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    private readonly digests: DigestsRepository,
    private readonly service: DigestService,
    @Inject(CLOCK) private readonly clock: Clock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'alerts.digest', everySeconds: MINUTE_SECONDS, run: () => this.run() });
  }

  /** @returns how many were made; @throws AggregateError where some were not, after the others */
  async run(): Promise<number> {
    const made = await eachApart(
      await this.untold(),
      (agency) =>
        this.tenant.run({ agencyId: agency.id, scope: 'tree' }, (manager) =>
          this.service.make(manager, agency),
        ),
      {
        failed: ({ code }, error) => {
          this.logger.error(`机关 ${code} 的期限汇总没有生成（${kindOf(error)}），稍后重试`);
        },
      },
    );
    return made.filter((isNew) => isNew).length;
  }

  private async untold(): Promise<UntoldAgency[]> {
    const today = this.clock.today();
    if (this.clock.now().slice(11, 16) < FROM) return [];
    const found = await everyTree({ system: this.system, tenant: this.tenant }, (manager, rootId) =>
      // The calendar in force is that of the transaction.
      isWorkingDay(today, law().calendar) ? this.digests.untold(manager, rootId, today) : Promise.resolve([]),
    );
    return found.flat();
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { law } from '../../law/law.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { everyTree } from '../../platform/database/every-tree.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
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

  /** @returns how many were made */
  async run(): Promise<number> {
    let made = 0;
    for (const agency of await this.untold())
      made += (await this.tenant.run({ agencyId: agency.id, scope: 'tree' }, (manager) =>
        this.service.make(manager, agency),
      ))
        ? 1
        : 0;
    return made;
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

import { Inject, Injectable } from '@nestjs/common';
import { missingNotice } from '../../calendar/missing-notice.js';
import { law } from '../../law/law.js';
import { mondayOf } from '../../law/local-date.js';
import { Notifier } from '../../notifications/notifier.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';

const HOUR_SECONDS = 3600;

/** From 1 November on, each week until the notice of the next year's holidays is loaded: without it no day in that year is firm. */
@Injectable()
export class HolidayWatch {
  constructor(
    private readonly system: SystemTransaction,
    private readonly notifier: Notifier,
    @Inject(CLOCK) private readonly clock: Clock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'watch.holidays', everySeconds: HOUR_SECONDS, run: () => this.run() });
  }

  /** @returns how many people were told */
  run(): Promise<number> {
    const today = this.clock.today();
    return this.system.run(async (manager) => {
      const missing = missingNotice(law().calendar, today);
      if (missing === null) return 0;
      return this.notifier.tellInstallation(manager, {
        key: `holidays:${String(missing.year)}:${mondayOf(today)}`,
        kind: 'operation',
        urgent: false,
        title: `${String(missing.year)} 年放假安排尚未载入`,
        text: missing.message,
        path: '/calendar',
      });
    });
  }
}

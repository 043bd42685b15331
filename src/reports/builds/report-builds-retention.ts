import { Injectable } from '@nestjs/common';
import { changeEveryTree } from '../../platform/database/every-tree.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';
import { REPORT_BUILD_TOPIC } from './report-builds.repository.js';

const DAY_SECONDS = 86_400;

/** Documents that were built go with the message that asked for them: they can be built again, from the register of that day. */
@Injectable()
export class ReportBuildsRetention {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'reportBuilds.retention', everySeconds: DAY_SECONDS, run: () => this.clear() });
  }

  /** @returns how many builds were removed */
  clear(): Promise<number> {
    return changeEveryTree(
      { system: this.system, tenant: this.tenant },
      `delete from report_build b where not exists (
           select 1 from outbox m where m.agency_id = b.agency_id and m.topic = $1 and m.key = b.id::text)`,
      [REPORT_BUILD_TOPIC],
    );
  }
}

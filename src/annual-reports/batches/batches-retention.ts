import { Injectable } from '@nestjs/common';
import { changeEveryTree } from '../../platform/database/every-tree.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';
import { REPORT_BATCH_TOPIC } from './batches.repository.js';

const DAY_SECONDS = 86_400;

/** A batch goes with the last of the messages that asked for its reports: what stands of them is kept elsewhere. */
@Injectable()
export class BatchesRetention {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'reportBatches.retention', everySeconds: DAY_SECONDS, run: () => this.clear() });
  }

  /** @returns how many batches were removed */
  clear(): Promise<number> {
    return changeEveryTree(
      { system: this.system, tenant: this.tenant },
      `delete from report_batch b where not exists (
           select 1 from outbox m where m.agency_id = b.agency_id and m.topic = $1 and split_part(m.key, '/', 1) = b.id::text)`,
      [REPORT_BATCH_TOPIC],
    );
  }
}

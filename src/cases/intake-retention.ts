import { Injectable } from '@nestjs/common';
import { changeEveryTree } from '../platform/database/every-tree.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { Sweeps } from '../platform/schedule/sweeps.js';

const DAY_SECONDS = 86_400;
/** Whoever sends a request again does so within days; the answer it got names an applicant, masked. */
const KEPT_DAYS = 90;

/** Idempotency keys are not kept for ever. */
@Injectable()
export class IntakeRetention {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'intake.retention', everySeconds: DAY_SECONDS, run: () => this.clear() });
  }

  /** @returns how many were removed */
  clear(): Promise<number> {
    return changeEveryTree(
      { system: this.system, tenant: this.tenant },
      'delete from intake_request where recorded_at < clock_timestamp() - make_interval(days => $1)',
      [KEPT_DAYS],
    );
  }
}

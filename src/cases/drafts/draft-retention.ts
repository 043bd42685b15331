import { Injectable } from '@nestjs/common';
import { changeEveryTree } from '../../platform/database/every-tree.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';

const HOUR_SECONDS = 3600;
/** Over a long weekend and no longer: it names somebody who may never become an applicant. */
export const DRAFT_DAYS = 7;

/** Drafts that nobody went on with are removed. */
@Injectable()
export class DraftRetention {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'draft.retention', everySeconds: HOUR_SECONDS, run: () => this.clear() });
  }

  /** @returns how many were removed */
  clear(): Promise<number> {
    return changeEveryTree(
      { system: this.system, tenant: this.tenant },
      'delete from intake_draft where saved_at < clock_timestamp() - make_interval(days => $1)',
      [DRAFT_DAYS],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';

/** What belongs to an account is reached by acting for its agency, or for none where it has none. */
@Injectable()
export class AccountTransaction {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
  ) {}

  run<T>(agencyId: number | null, fn: (manager: EntityManager) => Promise<T>): Promise<T> {
    return agencyId === null ? this.system.run(fn) : this.tenant.run({ agencyId, scope: 'own' }, fn);
  }

  readOnly<T>(agencyId: number | null, fn: (manager: EntityManager) => Promise<T>): Promise<T> {
    return agencyId === null
      ? this.system.readOnly(fn)
      : this.tenant.readOnly({ agencyId, scope: 'own' }, fn);
  }
}

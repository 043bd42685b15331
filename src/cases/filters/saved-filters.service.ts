import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/actor.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { SavedFiltersRepository } from './saved-filters.repository.js';
import type { SavedFilters } from './saved-filters.schemas.js';

/** Filters of the work list that somebody keeps for themselves. */
@Injectable()
export class SavedFiltersService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly filters: SavedFiltersRepository,
    private readonly audit: AuditTrail,
  ) {}

  of(agencyId: number, { accountId }: Actor): Promise<SavedFilters> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => ({
      filters: await this.filters.of(manager, agencyId, accountId),
    }));
  }

  put(agencyId: number, { filters }: SavedFilters, by: Actor): Promise<SavedFilters> {
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      await this.filters.put(manager, agencyId, by.accountId, filters);
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'filters.put',
        subject: { kind: 'savedFilter', id: by.accountId },
        facts: { quantity: filters.length },
      });
      return { filters };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../../platform/database/json-rows.js';
import type { SavedFilters } from './saved-filters.schemas.js';

type Filters = SavedFilters['filters'];

/** The filters that somebody keeps, inside the transaction of an agency. */
@Injectable()
export class SavedFiltersRepository {
  of(manager: EntityManager, agencyId: number, accountId: number): Promise<Filters> {
    return manager.query<Filters>(
      'select name, filter from saved_filter where agency_id = $1 and account_id = $2 order by position',
      [agencyId, accountId],
    );
  }

  /** All of them in the place of those there were. */
  async put(manager: EntityManager, agencyId: number, accountId: number, filters: Filters): Promise<void> {
    await manager.query('delete from saved_filter where agency_id = $1 and account_id = $2', [
      agencyId,
      accountId,
    ]);
    const rows = filters.map(({ name, filter }, index) => ({
      agency_id: agencyId,
      account_id: accountId,
      position: index + 1,
      name,
      filter,
    }));
    await insertRows(
      manager,
      'saved_filter',
      ['agency_id', 'account_id', 'position', 'name', 'filter'],
      rows,
    );
  }
}

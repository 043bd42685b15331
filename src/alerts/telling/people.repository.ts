import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import type { Role } from '../../law/vocabularies/keys.js';

/** Somebody of an agency who can be told something. */
export interface Person {
  readonly id: number;
  readonly roles: readonly Role[];
  /** Accounts of whoever stands in for them that day. */
  readonly deputies: readonly number[];
}

/** Whoever works with applications or answers for them. */
export const WORKING: readonly Role[] = ['clerk', 'legal', 'approver', 'reporter', 'supervisor'];

@Injectable()
export class PeopleRepository {
  /** Whoever may log in, by account number. */
  of(manager: EntityManager, agencyId: number, today: LocalDate): Promise<Person[]> {
    return manager.query<Person[]>(
      `select a.id, a.roles,
              array(select d.deputy_id from deputy d
                     where d.account_id = a.id and $2 between d.from_day and d.to_day and d.ended_at is null
                     order by d.deputy_id) as deputies
         from account a
        where a.agency_id = $1 and a.kind = 'person' and a.disabled_at is null
        order by a.id`,
      [agencyId, today],
    );
  }

  /** Whether nobody of any agency works with applications here: whoever runs the installation does all of it, as on one PC. */
  async nobodyElse(manager: EntityManager): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `select 1 from account
        where agency_id is not null and kind = 'person' and disabled_at is null and roles && $1::text[] limit 1`,
      [WORKING],
    );
    return rows.length === 0;
  }
}

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

  /** Whether nobody of any agency can log in: whoever runs the installation does all the work, as on one PC. */
  async nobodyElse(manager: EntityManager): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `select 1 from account where agency_id is not null and kind = 'person' and disabled_at is null limit 1`,
    );
    return rows.length === 0;
  }
}

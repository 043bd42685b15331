import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import type { PublishedList } from './published.schemas.js';

/** What became public for everybody because somebody had asked for it (条例 art. 44). */
@Injectable()
export class PublishedService {
  constructor(private readonly transaction: TenantTransaction) {}

  /** In the order of the days; what was struck out or stands under a voided number is left out. */
  async ofYear(agencyId: number, year: number): Promise<PublishedList> {
    const items = await this.transaction.readOnly({ agencyId, scope: 'own' }, (manager) =>
      manager.query<PublishedList['items']>(
        `select coalesce(c.case_no, c.ref) as "caseNo", c.description, e.occurred_on as on,
                e.details ->> 'address' as address, e.recorded_by as "recordedBy"
           from valid_case_event e
           join disclosure_case c on c.agency_id = e.agency_id and c.id = e.case_id
          where e.agency_id = $1 and e.type = 'publishedProactively' and c.stage <> 'voided'
            and e.occurred_on between make_date($2, 1, 1) and make_date($2, 12, 31)
          order by e.occurred_on, e.case_id, e.place`,
        [agencyId, year],
      ),
    );
    return { year, count: items.length, items };
  }
}

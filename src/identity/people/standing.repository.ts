import { Injectable } from '@nestjs/common';
import { SystemTransaction } from '../../platform/database/system-transaction.js';

/** What an account's rights depend on besides the account itself. */
export interface Standing {
  readonly agencyCode: string | null;
  readonly singlePersonOffice: boolean;
  /** Has a second factor, confirmed. */
  readonly secondFactor: boolean;
}

@Injectable()
export class StandingRepository {
  constructor(private readonly system: SystemTransaction) {}

  async of(accountId: number): Promise<Standing> {
    const [standing] = await this.system.readOnly((manager) =>
      manager.query<Standing[]>(
        `select agency.code as "agencyCode", agency.single_person_since is not null as "singlePersonOffice",
                exists (select from second_factor where account_id = account.id and confirmed_at is not null) as "secondFactor"
           from account left join agency on agency.id = account.agency_id where account.id = $1`,
        [accountId],
      ),
    );
    return standing ?? { agencyCode: null, singlePersonOffice: false, secondFactor: false };
  }
}

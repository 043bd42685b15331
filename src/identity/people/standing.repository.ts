import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import type { Role } from '../../law/vocabularies/keys.js';
import { prepared } from '../../platform/database/prepared.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';

/** What an account's rights depend on besides the account itself. */
export interface Standing {
  readonly agencyCode: string | null;
  /** The agency has no superior, and has not ended. */
  readonly topAgency: boolean;
  readonly singlePersonOffice: boolean;
  /** Of those whose deputy the account is today. */
  readonly deputisedRoles: readonly Role[];
  /** Has a second factor, confirmed. */
  readonly secondFactor: boolean;
}

@Injectable()
export class StandingRepository {
  constructor(private readonly system: SystemTransaction) {}

  of(accountId: number, today: LocalDate): Promise<Standing> {
    return this.system.readOnly((manager) => standingWithin(manager, accountId, today));
  }
}

/** @param manager of any transaction that acts for no agency */
export async function standingWithin(
  manager: EntityManager,
  accountId: number,
  today: LocalDate,
): Promise<Standing> {
  const [standing] = await manager.query<Standing[]>(STANDING, [accountId, today]);
  return standing ?? NO_STANDING;
}

const STANDING = prepared(`
  select agency.code as "agencyCode",
         agency.id is not null and agency.parent_id is null
           and coalesce(agency.valid_to >= $2::date, true) as "topAgency",
         agency.single_person_since is not null as "singlePersonOffice",
         array(select distinct unnest(absent.roles)
                 from deputy join account absent on absent.id = deputy.account_id
                where deputy.deputy_id = account.id and deputy.ended_at is null and absent.disabled_at is null
                  and absent.agency_id = account.agency_id
                  and $2::date between deputy.from_day and deputy.to_day) as "deputisedRoles",
         exists (select from second_factor where account_id = account.id and confirmed_at is not null) as "secondFactor"
    from account left join agency on agency.id = account.agency_id where account.id = $1`);

const NO_STANDING: Standing = {
  agencyCode: null,
  topAgency: false,
  singlePersonOffice: false,
  deputisedRoles: [],
  secondFactor: false,
};

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ApplicantType } from '../law/vocabularies/keys.js';
import type { ApplicantRole } from './case-applicant.entity.js';
import { filterSql, filterValues, type SearchedFor } from './filters/case-filter.js';
import type { Assignee } from './assignment/assignment.schemas.js';
import type { CaseStage } from '../law/workflow/keys.js';
import type { CaseQuery, CaseState } from './cases.schemas.js';
import { prepared } from '../platform/database/prepared.js';

/** A case as it is found by its number. */
export interface FoundCase {
  readonly id: number;
  readonly caseNo: string | null;
  readonly ref: string;
  readonly version: number;
  readonly stage: CaseStage;
}

export interface ListedCase extends FoundCase {
  readonly state: CaseState;
  readonly receivedOn: string;
  readonly handledOn: string | null;
  readonly applicantType: ApplicantType;
  readonly applicantName: string;
  readonly idNumber: Buffer | null;
  readonly phone: Buffer | null;
  readonly description: string;
  readonly assignee: Assignee | null;
}

/** A person on a case, sealed. */
export interface StoredPerson {
  readonly position: number;
  readonly role: ApplicantRole;
  readonly type: ApplicantType | null;
  readonly name: string;
  readonly idNumber: Buffer | null;
  readonly phone: Buffer | null;
  readonly address: Buffer | null;
  readonly email: Buffer | null;
}

/** Reads cases, inside the transaction of an agency. */
@Injectable()
export class CasesRepository {
  /** By its number; one that never had a number, by its reference. */
  find(manager: EntityManager, agencyId: number, caseNo: string): Promise<FoundCase | undefined> {
    return found(manager, agencyId, caseNo, '');
  }

  /** As `find`; nobody else changes the case until the transaction ends. */
  async lock(manager: EntityManager, agencyId: number, caseNo: string): Promise<FoundCase | undefined> {
    return found(manager, agencyId, caseNo, 'for update');
  }

  people(manager: EntityManager, agencyId: number, caseId: number): Promise<StoredPerson[]> {
    return manager.query<StoredPerson[]>(
      prepared(`select position, role, type, name, id_number as "idNumber", phone, address, email
         from case_applicant where agency_id = $1 and case_id = $2 order by position`),
      [agencyId, caseId],
    );
  }

  /** The latest recorded first. */
  list(
    manager: EntityManager,
    agencyId: number,
    query: Omit<CaseQuery, 'due' | 'sort' | 'open'>,
    before: number | null,
    assignees: readonly number[] | null,
    searched: SearchedFor,
  ): Promise<ListedCase[]> {
    const { state, year, limit } = query;
    return manager.query<ListedCase[]>(
      `select * from (${LISTED}
         where c.agency_id = $1 and ($2::bigint is null or c.id < $2)
           and ($3::int is null or c.received_on between make_date($3, 1, 1) and make_date($3, 12, 31))
           and ($6::int[] is null or coalesce(c.assignee_id, 0) = any($6))
           ${filterSql(7)}) l
        where $4::text is null or l.state = $4
        order by l.id desc limit $5`,
      [agencyId, before, year ?? null, state ?? null, limit, assignees, ...filterValues(query, searched)],
    );
  }

  /** The cases named, in no order. */
  named(manager: EntityManager, agencyId: number, ids: readonly number[]): Promise<ListedCase[]> {
    return manager.query<ListedCase[]>(`${LISTED} where c.agency_id = $1 and c.id = any($2)`, [
      agencyId,
      ids,
    ]);
  }
}

const LISTED = `
  select c.id, c.case_no as "caseNo", c.ref, c.version, c.stage, c.received_on as "receivedOn", c.description,
         k.handled_on as "handledOn", p.type as "applicantType", p.name as "applicantName",
         p.id_number as "idNumber", p.phone,
         case when a.id is null then null
              else json_build_object('username', a.username, 'name', a.display_name) end as assignee,
         case when k.handled_on is not null or c.stage = 'voided' then 'handled'
              when exists (select from decision_round r where r.agency_id = c.agency_id and r.case_id = c.id)
              then 'decided' else 'open' end as state
    from disclosure_case c
    join case_applicant p on p.agency_id = c.agency_id and p.case_id = c.id and p.role = 'principal'
    left join account a on a.id = c.assignee_id
    left join counted_case k on k.agency_id = c.agency_id and k.case_id = c.id and k.part = 1
                            and k.recorded_to = 'infinity'`;

async function found(
  manager: EntityManager,
  agencyId: number,
  caseNo: string,
  lock: '' | 'for update',
): Promise<FoundCase | undefined> {
  const [row] = await manager.query<FoundCase[]>(
    `select id, case_no as "caseNo", ref, version, stage from disclosure_case
      where agency_id = $1 and (case_no = $2 or (case_no is null and ref = $2)) order by case_no limit 1 ${lock}`,
    [agencyId, caseNo],
  );
  return row;
}

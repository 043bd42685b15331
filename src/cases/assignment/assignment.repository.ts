import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ANSWER_PENDING } from '../answer-pending.js';
import type { LocalDate } from '../../law/local-date.js';
import type { Assignee } from './assignment.schemas.js';
import { prepared } from '../../platform/database/prepared.js';

/** Roles that work on applications (三员分立: neither administration nor audit). */
const HANDLING = `'{clerk,legal,approver}'::text[]`;
/** Stands for "nobody" where accounts are looked for. */
export const NO_ONE = 0;

export interface Handler extends Assignee {
  readonly id: number;
}

export interface AssignmentFact {
  readonly assigneeId: number | null;
  readonly by: string;
  readonly at: Date;
}

export interface AssignedOnce extends Omit<AssignmentFact, 'assigneeId'> {
  readonly assignee: Assignee | null;
}

export interface Load extends Assignee {
  readonly disabled: boolean;
  readonly mayHandle: boolean;
  readonly open: number;
}

/** Who works on which case, inside the transaction of an agency. */
@Injectable()
export class AssignmentRepository {
  /** Somebody of the agency by name, whatever they may do. */
  async person(manager: EntityManager, agencyId: number, username: string): Promise<Handler | undefined> {
    const [person] = await manager.query<Handler[]>(
      `select id, username, display_name as name from account
        where agency_id = $1 and username = $2 and kind = 'person'`,
      [agencyId, username],
    );
    return person;
  }

  /** Somebody who may be given a case; their account stays as it is until the transaction ends. */
  async handler(manager: EntityManager, agencyId: number, username: string): Promise<Handler | undefined> {
    const [handler] = await manager.query<Handler[]>(
      prepared(`select id, username, display_name as name from account
        where agency_id = $1 and username = $2 and kind = 'person' and disabled_at is null
          and roles && ${HANDLING} for share`),
      [agencyId, username],
    );
    return handler;
  }

  /** The account itself and whoever it stands in for that day. */
  async standsFor(manager: EntityManager, accountId: number, today: LocalDate): Promise<number[]> {
    const rows = await manager.query<{ id: number }[]>(
      `select account_id as id from deputy
        where deputy_id = $1 and $2 between from_day and to_day and ended_at is null`,
      [accountId, today],
    );
    return [accountId, ...rows.map(({ id }) => id)];
  }

  of(manager: EntityManager, agencyId: number, caseId: number): Promise<AssignedOnce[]> {
    return manager.query<AssignedOnce[]>(
      prepared(`select case when p.id is null then null
                   else json_build_object('username', p.username, 'name', p.display_name) end as assignee,
              a.assigned_by as by, a.assigned_at as at
         from case_assignment a left join account p on p.id = a.assignee_id
        where a.agency_id = $1 and a.case_id = $2 order by a.id`),
      [agencyId, caseId],
    );
  }

  /** @returns whether it is another person than before */
  async assign(
    manager: EntityManager,
    agencyId: number,
    caseId: number,
    { assigneeId, by, at }: AssignmentFact,
  ): Promise<boolean> {
    const changed = await manager.query<unknown[]>(
      prepared(`with changed as (
         update disclosure_case set assignee_id = $3
          where agency_id = $1 and id = $2 and assignee_id is distinct from $3 returning id)
       insert into case_assignment (agency_id, case_id, assignee_id, assigned_by, assigned_at)
       select $1, id, $3, $4, $5 from changed returning 1`),
      [agencyId, caseId, assigneeId, by, at],
    );
    return changed.length > 0;
  }

  /** All cases of somebody that have not been answered. @returns what they are called, in order */
  async handOver(
    manager: EntityManager,
    agencyId: number,
    from: number,
    { assigneeId, by, at }: AssignmentFact,
  ): Promise<{ id: number; called: string }[]> {
    return manager.query<{ id: number; called: string }[]>(
      `with taken as (
         select c.id, coalesce(c.case_no, c.ref) as called ${OPEN} and c.assignee_id = $2
          order by c.id for update of c),
       changed as (
         update disclosure_case c set assignee_id = $3 from taken where c.agency_id = $1 and c.id = taken.id),
       noted as (
         insert into case_assignment (agency_id, case_id, assignee_id, assigned_by, assigned_at)
         select $1, id, $3, $4, $5 from taken order by id)
       select id, called from taken order by id`,
      [agencyId, from, assigneeId, by, at],
    );
  }

  loads(manager: EntityManager, agencyId: number): Promise<Load[]> {
    return manager.query<Load[]>(
      `select p.username, p.display_name as name, p.disabled_at is not null as disabled,
              p.roles && ${HANDLING} as "mayHandle", count(held.id)::int as open
         from account p left join (select c.id, c.assignee_id ${OPEN}) held on held.assignee_id = p.id
        where p.agency_id = $1 and p.kind = 'person'
        group by p.id
       having count(held.id) > 0 or (p.disabled_at is null and p.roles && ${HANDLING})
        order by p.username`,
      [agencyId],
    );
  }

  async unassigned(manager: EntityManager, agencyId: number): Promise<number> {
    const [row] = await manager.query<{ count: number }[]>(
      `select count(*)::int as count ${OPEN} and c.assignee_id is null`,
      [agencyId],
    );
    return row?.count ?? 0;
  }
}

/** Cases that wait for their answer, the first or one that is made again; one that was merged into another waits no more. */
const OPEN = `
  from disclosure_case c
  left join counted_case k on k.agency_id = c.agency_id and k.case_id = c.id and k.part = 1
                          and k.recorded_to = 'infinity'
 where c.agency_id = $1 and (k.handled_on is null or ${ANSWER_PENDING}) and c.merged_into_ref is null
   and c.stage <> 'voided'`;

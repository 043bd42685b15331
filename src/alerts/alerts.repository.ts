import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { alertKeyPrefix } from './alert-key-prefix.js';
import type { AlertedAgency, AlertedSubject } from './alerted-subject.js';
import type { FallenAlert } from './fallen-alert.js';

export interface RaisedAlert extends FallenAlert {
  readonly id: number;
}

export interface StaleAgency extends AlertedAgency {
  /** What its alerts follow from now. */
  readonly basis: string;
}

/** What was found of an agency. */
interface Found {
  readonly fallen: readonly FallenAlert[];
  /** Of these nobody knows, and what stands of them stands on. */
  readonly failed: readonly Pick<AlertedSubject, 'subject' | 'key'>[];
}

export interface Moment {
  readonly today: LocalDate;
  readonly at: Date;
}

/** Everything that an agency is told. */
export const PART = 'all';

/** The alerts of agencies, inside transactions that act for them. */
@Injectable()
export class AlertsRepository {
  /**
   * Agencies of the tree that the transaction acts for of which something may have changed since their alerts were made: each
   * change leaves an entry in the audit trail of its agency.
   */
  stale(manager: EntityManager, rootId: number, today: LocalDate): Promise<StaleAgency[]> {
    return manager.query<StaleAgency[]>(STALE, [rootId, today]);
  }

  /** @param whole false: something failed, and the agency has to be looked at again, though its other alerts are those of the day */
  async remember(
    manager: EntityManager,
    { id, basis }: StaleAgency,
    at: Date,
    { whole }: { readonly whole: boolean },
  ): Promise<void> {
    await manager.query(
      `insert into alert_basis (agency_id, part, basis, looked_at) values ($1, '${PART}', $2, $3)
       on conflict (agency_id, part) do update set basis = excluded.basis, looked_at = excluded.looked_at`,
      [id, whole ? basis : `${basis} unfinished`, at],
    );
  }

  /**
   * Adds those that are not there yet, in the order given. One that had ended and holds again stands again, and is not new; it
   * says what is known now. One that is to be told on another day than before is another.
   * @returns the new ones that stand
   */
  async raise(
    manager: EntityManager,
    agencyId: number,
    fallen: readonly FallenAlert[],
    { today, at }: Moment,
  ): Promise<RaisedAlert[]> {
    if (fallen.length === 0) return [];
    const rows = await manager.query<{ id: number; position: number; isNew: boolean }[]>(RAISE, [
      agencyId,
      JSON.stringify(fallen),
      today,
      at,
    ]);
    return rows.flatMap(({ id, position, isNew }) => {
      const alert = fallen[position - 1];
      return isNew && alert?.standing === true ? [{ ...alert, id }] : [];
    });
  }

  /**
   * What stands of cases that somebody was given after it had been told: the one who has the case now does not know of it.
   * @param fallen those of cases count that stand
   */
  async unknownToSuccessors(
    manager: EntityManager,
    agencyId: number,
    fallen: readonly FallenAlert[],
    at: Date,
  ): Promise<RaisedAlert[]> {
    const standing = fallen.filter((one) => one.subject === 'case' && one.standing);
    if (standing.length === 0) return [];
    const rows = await manager.query<{ id: number; position: number }[]>(HANDED_ON, [
      agencyId,
      JSON.stringify(standing),
      at,
      alertKeyPrefix(agencyId),
    ]);
    return rows.flatMap(({ id, position }) => {
      const alert = standing[position - 1];
      return alert ? [{ ...alert, id }] : [];
    });
  }

  /** Those that hold no more: answered, done, or their last day moved. @returns how many */
  async end(
    manager: EntityManager,
    agencyId: number,
    { fallen, failed }: Found,
    today: LocalDate,
  ): Promise<number> {
    const [, count] = await manager.query<[unknown, number]>(END, [
      agencyId,
      JSON.stringify(fallen.filter(({ standing }) => standing)),
      today,
      JSON.stringify(failed),
    ]);
    return count;
  }
}

const STALE = `
  select found.id, found.code, found."parentId", found."enteredOn", found."validFrom", found."validTo", found.basis from (
    select a.id, a.code, a.parent_id as "parentId", (a.created_at at time zone 'Asia/Shanghai')::date as "enteredOn",
           a.valid_from as "validFrom", a.valid_to as "validTo",
           concat_ws(' ', $2::date, i.calendar_version, coalesce(h.seq, 0), ordered.changes) as basis
      from agency_closure c join agency a on a.id = c.descendant_id
      left join audit_heads() h on h.chain = a.id
      cross join installation i
      cross join (select concat(count(*), '/', max(set_at)) as changes from report_deadline) ordered
     where c.ancestor_id = $1) found
    left join alert_basis b on b.agency_id = found.id and b.part = '${PART}'
   where b.basis is distinct from found.basis
   order by found.id`;

const FALLEN = `rows from (jsonb_to_recordset($2) as (
  subject text, key text, name text, kind text, mark text, "dueOn" date, "fallsOn" date, provisional boolean, final boolean,
  citation text, standing boolean))`;

const RAISE = `
  with given as (
    select f.* from ${FALLEN} with ordinality
      f (subject, key, name, kind, mark, due_on, falls_on, provisional, final, citation, standing, position)),
  raised as (
    insert into alert (agency_id, subject, subject_key, name, kind, mark, due_on, falls_on, provisional, final, citation,
                       raised_on, raised_at, ended_on)
    select $1, subject, key, name, kind, mark, due_on, falls_on, provisional, final, citation,
           $3, $4, case when not standing then $3::date end
      from given order by position
    on conflict on constraint uq_alert_once
      do update set ended_on = null, provisional = excluded.provisional, final = excluded.final, citation = excluded.citation
     where excluded.ended_on is null
       and (alert.ended_on is not null or (alert.provisional, alert.final, alert.citation)
                                          is distinct from (excluded.provisional, excluded.final, excluded.citation))
    returning id, subject, subject_key, kind, mark, due_on, falls_on, xmax = 0 as is_new)
  select r.id, g.position::int as position, r.is_new as "isNew"
    from raised r join given g on (g.subject, g.key, g.kind, g.mark, g.due_on, g.falls_on)
                                = (r.subject, r.subject_key, r.kind, r.mark, r.due_on, r.falls_on)
   order by r.id`;

/**
 * What was read is removed a year later: whoever has had a case for longer than a month is not asked for. The hour is for a case
 * that changed hands while its alert was being raised.
 */
const HANDED_ON = `
  select a.id, g.position::int as position
    from ${FALLEN} with ordinality
      g (subject, key, name, kind, mark, due_on, falls_on, provisional, final, citation, standing, position)
    join alert a on a.agency_id = $1 and a.ended_on is null and a.subject = 'case'
     and (a.subject_key, a.kind, a.mark, a.due_on, a.falls_on) = (g.key, g.kind, g.mark, g.due_on, g.falls_on)
    join disclosure_case c on c.agency_id = $1 and c.id = g.key::bigint
   where exists (select from case_assignment s
                  where s.agency_id = $1 and s.case_id = c.id and s.assignee_id = c.assignee_id
                    and s.assigned_at > greatest(a.raised_at - interval '1 hour', $3::timestamptz - interval '1 month'))
     and not exists (select from notification n
                      where n.account_id = c.assignee_id and n.key = $4 || a.id)
   order by a.id`;

const END = `
  update alert set ended_on = greatest($3, raised_on)
   where agency_id = $1 and ended_on is null
     and (subject, subject_key, kind, mark, due_on, falls_on) not in (
       select subject, key, kind, mark, "dueOn", "fallsOn" from jsonb_to_recordset($2)
         as (subject text, key text, kind text, mark text, "dueOn" date, "fallsOn" date))
     and (subject, subject_key) not in (select subject, key from jsonb_to_recordset($4) as (subject text, key text))`;

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AlertKind } from '../../law/alerts/keys.js';
import type { LocalDate } from '../../law/local-date.js';
import { PART } from '../alerts.repository.js';
import type { BelowCounts, DigestCounts } from './digest-counts.js';

/** An agency whose people have not been told of the day yet. */
export interface UntoldAgency {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

/** As many as one line holds. */
const NAMED = 5;

/** There on the day ($2), or gone with something that nobody has taken over. */
const PRESENT = `(a.valid_to is null or a.valid_to >= $2::date
           or exists (select from alert s where s.agency_id = a.id and s.ended_on is null))`;

@Injectable()
export class DigestsRepository {
  /**
   * Agencies of the tree that the transaction acts for without a digest of the day. One of whose tree the alerts of the day
   * are not made yet has to wait for them.
   */
  untold(manager: EntityManager, rootId: number, day: LocalDate): Promise<UntoldAgency[]> {
    return manager.query<UntoldAgency[]>(
      `with tree as (
         select c.descendant_id as id, coalesce(left(b.basis, 10) = $2, false) as ready
           from agency_closure c left join alert_basis b on b.agency_id = c.descendant_id and b.part = '${PART}' where c.ancestor_id = $1)
       select a.id, a.code, a.name from tree t join agency a on a.id = t.id
        where ${PRESENT}
          and not exists (select from alert_digest d where d.agency_id = a.id and d.day = $2::date)
          and not exists (select from agency_closure c join tree w on w.id = c.descendant_id
                           where c.ancestor_id = a.id and not w.ready)
        order by a.id`,
      [rootId, day],
    );
  }

  /** @returns false where somebody else has made it */
  async claim(
    manager: EntityManager,
    agencyId: number,
    day: LocalDate,
    counts: DigestCounts,
    told: number,
    at: Date,
  ): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `insert into alert_digest (agency_id, day, counts, told, made_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning 1`,
      [agencyId, day, JSON.stringify(counts), told, at],
    );
    return rows.length > 0;
  }

  async standing(manager: EntityManager, agencyId: number): Promise<Map<AlertKind, number>> {
    const rows = await manager.query<{ kind: AlertKind; count: number }[]>(
      'select kind, count(*)::int as count from alert where agency_id = $1 and ended_on is null group by kind',
      [agencyId],
    );
    return new Map(rows.map(({ kind, count }) => [kind, count]));
  }

  /** Of those below the agency, in a transaction that acts for its tree; null: there are none. */
  async below(manager: EntityManager, agencyId: number, day: LocalDate): Promise<BelowCounts | null> {
    const rows = await manager.query<{ name: string; overdue: number; report: boolean }[]>(
      `select a.name, count(*) filter (where t.kind = 'answer.overdue')::int as overdue,
              coalesce(bool_or(t.kind = 'report.overdue'), false) as report
         from agency_closure c join agency a on a.id = c.descendant_id
         left join alert t on t.agency_id = a.id and t.ended_on is null
        where c.ancestor_id = $1 and c.depth > 0 and ${PRESENT}
        group by a.id order by overdue desc, a.code`,
      [agencyId, day],
    );
    if (rows.length === 0) return null;
    const late = rows.filter(({ overdue }) => overdue > 0);
    return {
      agencies: rows.length,
      overdue: late.reduce((sum, { overdue }) => sum + overdue, 0),
      late: late.length,
      reports: rows.filter(({ report }) => report).length,
      most: late.slice(0, NAMED).map(({ name, overdue }) => ({ name, overdue })),
    };
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AlertSubject } from '../../law/alerts/keys.js';
import type { Alert } from '../alert.entity.js';
import { PART } from '../alerts.repository.js';
import type { AlertsQuery } from './alerts.schemas.js';

export type AlertRow = Pick<
  Alert,
  | 'id'
  | 'subject'
  | 'name'
  | 'kind'
  | 'mark'
  | 'dueOn'
  | 'fallsOn'
  | 'provisional'
  | 'final'
  | 'citation'
  | 'raisedOn'
  | 'endedOn'
> & { readonly key: string };

/** Reads alerts, inside the transaction of their agency. */
@Injectable()
export class AlertListRepository {
  /** Those that stand by their last day, the earliest first; those that ended the latest first. */
  list(manager: EntityManager, agencyId: number, query: AlertsQuery): Promise<AlertRow[]> {
    const order = query.state === 'standing' ? 'due_on, id' : 'ended_on desc, id desc';
    return manager.query<AlertRow[]>(
      `select id, subject, subject_key as key, name, kind, mark, due_on as "dueOn", falls_on as "fallsOn", provisional, final, citation,
              raised_on as "raisedOn", ended_on as "endedOn"
         from alert ${WANTED} order by ${order} offset $4 limit $5`,
      [agencyId, query.state === 'standing', query.subject ?? null, query.after, query.limit],
    );
  }

  async count(manager: EntityManager, agencyId: number, { state, subject }: AlertsQuery): Promise<number> {
    const [row] = await manager.query<{ count: number }[]>(
      `select count(*)::int as count from alert ${WANTED}`,
      [agencyId, state === 'standing', subject ?? null],
    );
    return row?.count ?? 0;
  }

  async standing(manager: EntityManager, agencyId: number): Promise<Map<AlertSubject, number>> {
    const rows = await manager.query<{ subject: AlertSubject; count: number }[]>(
      'select subject, count(*)::int as count from alert where agency_id = $1 and ended_on is null group by subject',
      [agencyId],
    );
    return new Map(rows.map(({ subject, count }) => [subject, count]));
  }

  async lookedAt(manager: EntityManager, agencyId: number): Promise<Date | null> {
    const [row] = await manager.query<{ at: Date }[]>(
      'select looked_at as at from alert_basis where agency_id = $1 and part = $2',
      [agencyId, PART],
    );
    return row?.at ?? null;
  }
}

const WANTED =
  'where agency_id = $1 and (ended_on is null) = $2::boolean and ($3::text is null or subject = $3)';

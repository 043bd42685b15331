import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { insertRows } from '../platform/database/json-rows.js';
import type { CaseDays, CaseMove } from './case-move.js';

export interface StoredMove extends CaseMove {
  readonly id: number;
  readonly noticeId: number;
}

export interface MovingNotice {
  readonly id: number;
  readonly year: number;
  readonly title: string;
  readonly number: string | null;
  readonly loadedAt: Date;
  readonly cases: number;
}

/** Of each day its name in the program and in the table. */
const DAYS = [
  ['dueOn', 'due'],
  ['alertOn', 'alert'],
  ['supplementNoticeBy', 'notice_by'],
  ['waitingUntil', 'waiting_until'],
] as const;

const COLUMNS = [
  'agency_id',
  'notice_id',
  'case_id',
  ...DAYS.flatMap(([, column]) => [`${column}_before`, `${column}_after`]),
  'because',
];

const sideOf = (side: 'before' | 'after'): string =>
  `json_build_object(${DAYS.map(([name, column]) => `'${name}', m.${column}_${side}`).join(', ')}) as "${side}"`;

/** The due days that notices moved, inside the transaction of an agency. */
@Injectable()
export class MovesRepository {
  async add(
    manager: EntityManager,
    agencyId: number,
    noticeId: number,
    moves: readonly CaseMove[],
  ): Promise<void> {
    const rows = moves.map(({ caseId, before, after, because }) => ({
      agency_id: agencyId,
      notice_id: noticeId,
      case_id: caseId,
      ...daysOf(before, 'before'),
      ...daysOf(after, 'after'),
      because,
    }));
    await insertRows(manager, 'deadline_move', COLUMNS, rows);
  }

  /** The last moved first. */
  list(
    manager: EntityManager,
    agencyId: number,
    page: { readonly noticeId: number | null; readonly before: number | null; readonly limit: number },
  ): Promise<StoredMove[]> {
    return manager.query<StoredMove[]>(
      `select m.id, m.notice_id as "noticeId", m.case_id as "caseId", ${sideOf('before')}, ${sideOf('after')}, m.because
         from deadline_move m
        where m.agency_id = $1 and ($2::int is null or m.notice_id = $2) and ($3::bigint is null or m.id < $3)
        order by m.id desc limit $4`,
      [agencyId, page.noticeId, page.before, page.limit],
    );
  }

  /** Notices that moved anything here, the last loaded first. */
  notices(manager: EntityManager, agencyId: number): Promise<MovingNotice[]> {
    return manager.query<MovingNotice[]>(
      `select n.id, n.year, n.title, n.number, n.loaded_at as "loadedAt", m.cases
         from (select notice_id, count(*)::int as cases from deadline_move where agency_id = $1 group by 1) m
         join holiday_notice n on n.id = m.notice_id order by n.id desc`,
      [agencyId],
    );
  }
}

function daysOf(days: CaseDays, side: 'before' | 'after'): Record<string, LocalDate | null> {
  return Object.fromEntries(DAYS.map(([name, column]) => [`${column}_${side}`, days[name]]));
}

import { Injectable } from '@nestjs/common';
import { QueryFailedError, type EntityManager } from 'typeorm';
import type { KeptNotice } from '../law/calendars/notice-years.js';
import { insertReturning } from '../platform/database/json-rows.js';
import { RequestError } from '../platform/http/request-error.js';

/** A notice of the database. */
export interface StoredNotice extends KeptNotice {
  readonly id: number;
  readonly sourceUrl: string | null;
  readonly replaces: number | null;
  readonly replacedBy: number | null;
  readonly loadedBy: string;
  readonly loadedAt: Date;
}

export interface NewNoticeRow {
  readonly notice: KeptNotice;
  readonly wording: string | null;
  readonly sourceUrl: string | null;
  readonly replaces: number | null;
  readonly loadedBy: string;
  readonly loadedAt: string;
}

/** The number is that of `enter_calendar`, which whoever writes registers shares. */
const LOCK = 'select pg_advisory_xact_lock(718200532)';
const WAIT = '5s';
const LOCK_NOT_AVAILABLE = '55P03';

const COLUMNS = [
  'year',
  'kind',
  'title',
  'number',
  'issued_on',
  'source_url',
  'holidays',
  'make_up_days',
  'wording',
  'replaces',
  'loaded_by',
  'loaded_at',
];

@Injectable()
export class NoticesRepository {
  /**
   * Nobody writes a register from here to the end of the transaction, and everything written before is there to be seen.
   * @throws RequestError `calendar.busy` where somebody goes on writing for long
   */
  async holdRegisters(manager: EntityManager): Promise<void> {
    await manager.query(`select set_config('lock_timeout', '${WAIT}', true)`);
    try {
      await manager.query(LOCK);
    } catch (error) {
      const { code } = error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
      throw code === LOCK_NOT_AVAILABLE ? new RequestError('calendar.busy') : error;
    }
  }

  async version(manager: EntityManager): Promise<number> {
    const [row] = await manager.query<[{ version: number }]>(
      'select calendar_version as version from installation where id = 1',
    );
    return row.version;
  }

  /** Every notice ever loaded, the last loaded first. */
  all(manager: EntityManager): Promise<StoredNotice[]> {
    return manager.query<StoredNotice[]>(
      `select n.id, n.year, n.kind, n.title, n.number, n.issued_on as "issuedOn", n.source_url as "sourceUrl", n.holidays,
              n.make_up_days as "makeUpDays", n.replaces, later.id as "replacedBy", n.loaded_by as "loadedBy",
              n.loaded_at as "loadedAt"
         from holiday_notice n left join holiday_notice later on later.replaces = n.id
        order by n.id desc`,
    );
  }

  async add(manager: EntityManager, row: NewNoticeRow): Promise<number> {
    const { notice, ...rest } = row;
    const [added] = await insertReturning<{ id: number }>(
      manager,
      'holiday_notice',
      COLUMNS,
      [
        {
          year: notice.year,
          kind: notice.kind,
          title: notice.title,
          number: notice.number ?? null,
          issued_on: notice.issuedOn,
          source_url: rest.sourceUrl,
          holidays: notice.holidays,
          make_up_days: notice.makeUpDays,
          wording: rest.wording,
          replaces: rest.replaces,
          loaded_by: rest.loadedBy,
          loaded_at: rest.loadedAt,
        },
      ],
      'id',
    );
    if (!added) throw new Error('the database did not add the notice');
    return added.id;
  }
}

import type { DataSource, EntityManager } from 'typeorm';
import type { HolidayCalendar } from '../../law/calendars/calendar.js';
import { calendarWith, type KeptNotice } from '../../law/calendars/notice-years.js';
import { calendarOfFiles } from '../../law/law.js';

interface Known {
  readonly version: number;
  readonly calendar: HolidayCalendar;
}

/** The calendar of each database that this process works on, as it was last read. */
const known = new WeakMap<DataSource, Known>();

/** Notices that no other replaces, with the version that they are of: one statement, so that both are of one moment. */
const IN_FORCE = `
  select i.calendar_version as version,
         (select coalesce(json_agg(json_strip_nulls(json_build_object(
                   'year', n.year, 'kind', n.kind, 'title', n.title, 'number', n.number, 'issuedOn', n.issued_on,
                   'holidays', n.holidays, 'makeUpDays', n.make_up_days)) order by n.issued_on, n.id), '[]')
            from holiday_notice n
           where not exists (select from holiday_notice later where later.replaces = n.id)) as notices
    from installation i where i.id = 1`;

/**
 * The calendar by which a transaction reckons; the notices are read again only where their version is another than the known.
 * @param version as the transaction found it
 */
export async function calendarInForce(manager: EntityManager, version: number): Promise<HolidayCalendar> {
  if (version === 0) return calendarOfFiles();
  const { dataSource } = manager;
  const last = known.get(dataSource);
  if (last?.version === version) return last.calendar;
  const [row] = await manager.query<{ version: number; notices: KeptNotice[] }[]>(IN_FORCE);
  if (!row) throw new Error('the installation has no row');
  const found = { version: row.version, calendar: calendarWith(calendarOfFiles(), row.notices) };
  known.set(dataSource, found);
  return found.calendar;
}

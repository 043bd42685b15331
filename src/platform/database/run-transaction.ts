import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { HolidayCalendar } from '../../law/calendars/calendar.js';
import { reckoningBy } from '../../law/law.js';
import { calendarInForce } from '../calendar/calendar-in-force.js';
import { DatabaseCut } from './database-fault.js';
import { timeoutsOf } from './patience.js';
import { prepared } from './prepared.js';
import { APPLICATION_ROLE } from './roles.js';
import type { TenantContext } from './tenant-context.js';

/** Only a connection that broke is given back while its transaction still works with it. */
const wasCut = (error: unknown): boolean =>
  error instanceof QueryRunnerAlreadyReleasedError ||
  error instanceof QueryRunnerProviderAlreadyReleasedError;

interface TransactionSettings {
  readonly context?: TenantContext;
  readonly readOnly: boolean;
}

const RETRIES = 3;

/** serialization_failure and deadlock_detected: nothing was done, and the same again may succeed. */
const LOST_RACES = new Set(['40001', '40P01']);

function lostRace(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: string };
  return code !== undefined && LOST_RACES.has(code);
}

const ENTER = prepared(`
  select set_config('lock_timeout', coalesce($6::text, current_setting('lock_timeout')), true),
         set_config('statement_timeout', coalesce($7::text, current_setting('statement_timeout')), true),
         set_config('transaction_read_only', $1, true), set_config('app.agency', $2, true),
         set_config('app.scope', $3, true), set_config('role', $4, true), enter_calendar($5) as version`);

/**
 * All settings end with the transaction, so that nothing of it is left on the pooled connection. Whoever writes registers
 * holds the calendar: no notice takes effect until the transaction has ended.
 */
async function enter(
  manager: EntityManager,
  { context, readOnly }: TransactionSettings,
): Promise<HolidayCalendar> {
  const { lock, statement } = timeoutsOf(manager.dataSource);
  const [found] = await manager.query<[{ version: number }]>(ENTER, [
    readOnly ? 'on' : 'off',
    context ? String(context.agencyId) : '',
    context?.scope ?? '',
    APPLICATION_ROLE,
    context !== undefined && !readOnly,
    lock,
    statement,
  ]);
  return calendarInForce(manager, found.version);
}

/** Connections begin with READ COMMITTED (see `schema.ts`): to say so would be a message more for each transaction. */
const begin = <T>(
  dataSource: DataSource,
  { readOnly }: TransactionSettings,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> => (readOnly ? dataSource.transaction('REPEATABLE READ', work) : dataSource.transaction(work));

/**
 * A transaction under the application role, whatever user the connection logged in as. All of it reckons with one calendar,
 * that of its database when it began.
 */
export async function runTransaction<T>(
  dataSource: DataSource,
  settings: TransactionSettings,
  fn: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await begin(dataSource, settings, async (manager) => {
        const calendar = await enter(manager, settings);
        return reckoningBy(calendar, () => fn(manager));
      });
    } catch (error) {
      if (wasCut(error)) throw new DatabaseCut(error);
      if (attempt >= RETRIES || !lostRace(error)) throw error;
    }
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { HolidayCalendar } from '../law/calendars/calendar.js';
import { calendarOfFiles, law } from '../law/law.js';
import { addDays, firstDayOf, lastDayOf } from '../law/local-date.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { dayAnswer, noticeAnswer } from './calendar-answers.js';
import type { CalendarAnswer, CalendarDayAnswer, CalendarYearAnswer } from './calendar.schemas.js';
import { missingNotice } from './missing-notice.js';
import { NoticesRepository, type StoredNotice } from './notices.repository.js';

/** The calendar in force, as people look at it. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly notices: NoticesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  inForce(): Promise<CalendarAnswer> {
    return this.system.readOnly(async (manager) => {
      const { calendar } = law();
      const stored = await this.notices.all(manager);
      return {
        version: await this.notices.version(manager),
        covered: calendar.noticedYears.map((year) => coveredYear(year, calendar, stored)),
        provisionalFrom: firstDayOf((calendar.noticedYears.at(-1) ?? 0) + 1),
        knownUntil: lastDayOf(calendar.knownYears.at(-1) ?? 0),
        missing: missingNotice(calendar, this.clock.today()),
        notices: stored.map(noticeAnswer),
      };
    });
  }

  /** @throws DomainError `calendar.none` */
  year(year: number): Promise<CalendarYearAnswer> {
    return this.system.readOnly(() => {
      const { calendar } = law();
      const days: CalendarDayAnswer[] = [];
      for (let date = firstDayOf(year); date <= lastDayOf(year); date = addDays(date, 1))
        days.push(dayAnswer(date, calendar.dayOf(date)));
      const workingDays = days.filter(({ working }) => working).length;
      return Promise.resolve({
        year,
        provisional: !calendar.noticedYears.includes(year),
        workingDays,
        days,
      });
    });
  }
}

function coveredYear(
  year: number,
  calendar: HolidayCalendar,
  stored: readonly StoredNotice[],
): CalendarAnswer['covered'][number] {
  const ofDatabase = stored.some((one) => one.year === year && one.replacedBy === null);
  return {
    year,
    source: ofDatabase || !calendarOfFiles().noticedYears.includes(year) ? 'database' : 'software',
    titles: calendar.noticesOf(year).map(({ title }) => title),
  };
}

import { deadlineOfCase } from '../cases/case-deadline.js';
import type { OpenCase } from '../cases/work-queue.js';
import type { Deadline } from '../domain/deadline/deadline.js';
import { whyMoved, type DayChange } from '../domain/holiday-notice/calendar-changes.js';
import type { HolidayCalendar } from '../law/calendars/calendar.js';
import { later, type LocalDate } from '../law/local-date.js';
import type { TimeLimits } from '../law/parameters/parameters.js';

/** The days of an open case that depend on the calendar. */
export interface CaseDays {
  readonly dueOn: LocalDate | null;
  readonly alertOn: LocalDate | null;
  readonly supplementNoticeBy: LocalDate | null;
  readonly waitingUntil: LocalDate | null;
}
export const DAY_NAMES = ['dueOn', 'alertOn', 'supplementNoticeBy', 'waitingUntil'] as const;

export interface CaseMove {
  readonly caseId: number;
  readonly before: CaseDays;
  readonly after: CaseDays;
  readonly because: string;
}

/** What a case is reckoned by before and after a notice. */
export interface TwoCalendars {
  readonly timeLimits: TimeLimits;
  readonly before: HolidayCalendar;
  readonly after: HolidayCalendar;
  readonly changes: readonly DayChange[];
}

/** The last day for asking for a supplement matters until it has gone by. */
const daysOf = (found: Deadline | null, today: LocalDate): CaseDays => ({
  dueOn: found?.dueOn ?? null,
  alertOn: found?.alertOn ?? null,
  supplementNoticeBy: found && found.supplementNoticeBy >= today ? found.supplementNoticeBy : null,
  waitingUntil: found?.waitingUntil ?? null,
});

/** @returns undefined where every day of the case stays */
export function moveOf(open: OpenCase, today: LocalDate, law: TwoCalendars): CaseMove | undefined {
  const { timeLimits } = law;
  const old = deadlineOfCase(open, today, { timeLimits, calendar: law.before });
  const now = deadlineOfCase(open, today, { timeLimits, calendar: law.after });
  const before = daysOf(old, today);
  const after = daysOf(now, today);
  if (DAY_NAMES.every((name) => before[name] === after[name])) return undefined;
  const last = DAY_NAMES.flatMap((name) => [before[name], after[name]]).reduce<LocalDate>(
    (latest, day) => (day === null ? latest : later(latest, day)),
    open.receivedOn,
  );
  const firm = old?.provisional === true && now?.provisional === false;
  return {
    caseId: open.id,
    before,
    after,
    because: whyMoved(law.changes, open.receivedOn, last, firm),
  };
}

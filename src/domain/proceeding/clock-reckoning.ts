import { DomainError } from '../../law/domain-error.js';
import { daysBetween, type LocalDate } from '../../law/local-date.js';
import type { TimeLimitKey } from '../../law/parameters/parameter-schema.js';
import type { ClockKey } from '../../law/proceedings/keys.js';
import type { Whose } from '../../law/proceedings/proceedings-schema.js';
import { endOfPeriod } from '../working-days/calendar-period.js';
import { addWorkingDays, workingDaysBefore } from '../working-days/working-days.js';
import type { CourseLaw, Step } from './steps.js';

/** A period of a review or lawsuit. */
export interface ProceedingClock {
  readonly key: ClockKey;
  /** Of a lawsuit: the instance; null for a review. */
  readonly level: number | null;
  readonly whose: Whose;
  readonly startsOn: LocalDate;
  /** Null: it stands still, or neither the law of the day nor the calendar tells it. */
  readonly dueOn: LocalDate | null;
  /** The last day before it was moved to a working day (民事诉讼法 art. 85). */
  readonly nominal: LocalDate | null;
  readonly provisional: boolean;
  readonly citation: string | null;
  /** The day on which what was due happened. */
  readonly doneOn: LocalDate | null;
  readonly alertOn: LocalDate | null;
}

export type ClockState = 'running' | 'near' | 'over' | 'paused' | 'done' | 'doneLate';

/** @param today the day as of which it is asked */
export function clockState(clock: ProceedingClock, today: LocalDate): ClockState {
  const { dueOn, doneOn, alertOn } = clock;
  if (doneOn !== null) return dueOn !== null && doneOn > dueOn ? 'doneLate' : 'done';
  if (dueOn === null) return 'paused';
  if (today > dueOn) return 'over';
  return alertOn !== null && today >= alertOn ? 'near' : 'running';
}

type Period = Pick<ProceedingClock, 'dueOn' | 'nominal' | 'provisional' | 'citation'>;

export const UNKNOWN: Period = { dueOn: null, nominal: null, provisional: false, citation: null };

/** The end of a period of the law that begins on a day, longer by so many calendar days; a last day off moves on. */
export function periodOf(key: TimeLimitKey, from: LocalDate, law: CourseLaw, longerBy = 0): Period {
  try {
    const limit = law.timeLimits[key];
    const { value, citation } = limit.at(from);
    if (limit.unit === 'workingDays') {
      const { date, provisional } = addWorkingDays(from, value, law.calendar);
      return { dueOn: date, nominal: date, provisional, citation };
    }
    const { nominal } = endOfPeriod(from, value, limit.unit, law.calendar);
    const longer = endOfPeriod(nominal, longerBy, 'calendarDays', law.calendar);
    return { dueOn: longer.date, nominal: longer.nominal, provisional: longer.provisional, citation };
  } catch (error) {
    if (error instanceof DomainError) return UNKNOWN;
    throw error;
  }
}

/** So many working days before; null where nothing is known of them. */
export function alertBefore(dueOn: LocalDate, workingDays: number, law: CourseLaw): LocalDate | null {
  try {
    return workingDaysBefore(dueOn, workingDays, law.calendar);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** Calendar days in which it stood still; undefined: it stands still now. */
export function daysStayed(steps: readonly Step[]): number | undefined {
  let days = 0;
  let since: LocalDate | undefined;
  for (const { type, on } of steps) {
    if (type === 'stayed') since ??= on;
    else if (since !== undefined && (type === 'resumed' || type === 'decided')) {
      days += daysBetween(since, on);
      since = undefined;
    }
  }
  return since === undefined ? days : undefined;
}

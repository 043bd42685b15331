import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import { addDays, weekday } from '../../law/local-date.js';
import type { LocalDate } from '../../law/local-date.js';

/** When somebody is not to be disturbed; times of China, as `22:00`. */
export interface QuietHours {
  readonly quietFrom: string | null;
  /** Earlier than `quietFrom`: of the next day. */
  readonly quietTo: string | null;
  readonly quietOnDaysOff: boolean;
}

/** A day, and a time of it as `09:30`, in China. */
export interface LocalMoment {
  readonly day: LocalDate;
  readonly time: string;
}

const MIDNIGHT = '00:00';
/** Longer than any run of days off. */
const MOST_STEPS = 60;
const FRIDAY = 5;

/**
 * When the quiet ends that the moment falls into. @returns undefined where it is not quiet
 * @param isOff whether nobody works on that day
 */
export function quietUntil(
  now: LocalMoment,
  quiet: QuietHours,
  isOff: (day: LocalDate) => boolean = isDayOff,
): LocalMoment | undefined {
  let moment = now;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = endOf(moment, quiet, isOff);
    if (!next) return step === 0 ? undefined : moment;
    moment = next;
  }
  return moment;
}

function endOf(
  { day, time }: LocalMoment,
  quiet: QuietHours,
  isOff: (day: LocalDate) => boolean,
): LocalMoment | undefined {
  const { quietFrom: from, quietTo: to, quietOnDaysOff } = quiet;
  const tomorrow = addDays(day, 1);
  if (quietOnDaysOff && isOff(day)) return { day: tomorrow, time: MIDNIGHT };
  if (from === null || to === null || from === to) return undefined;
  if (from < to) return from <= time && time < to ? { day, time: to } : undefined;
  if (time < to) return { day, time: to };
  return from <= time ? { day: tomorrow, time: to } : undefined;
}

/** By the calendar in force; of a year that there is no calendar of yet, weekends are off. */
function isDayOff(day: LocalDate): boolean {
  try {
    return !law().calendar.isWorkingDay(day).working;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return weekday(day) > FRIDAY;
  }
}

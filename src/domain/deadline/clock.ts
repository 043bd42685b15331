import type { HolidayCalendar } from '../../law/calendars/calendar.js';
import { addDays, type LocalDate } from '../../law/local-date.js';
import { excludes, type Consultation } from './consultation.js';

/** What the applicant has to do before the period goes on. */
export interface Waiting {
  readonly for: 'supplement' | 'fee';
  readonly since: LocalDate;
  /** The last day for it. */
  readonly until: LocalDate;
  readonly provisional: boolean;
  readonly owedFen: number | undefined;
}

/** One run of the answer period: from its start until it was stopped, or without end. Day 0 is `start`. */
export interface Run {
  readonly start: LocalDate;
  /** `redo`: opened again without an ordered period; `ordered`: within the period that was ordered, which nothing moves. */
  readonly because: 'receipt' | 'supplement' | 'fee' | 'redo' | 'ordered';
  readonly stop: Waiting | undefined;
  /** Of a run that ended with an answer: the day of it, or the day the case was opened again where no answer is known. */
  readonly until?: LocalDate;
}

/** How the answer period of a case stands after some of its events. */
export interface Clock {
  /** Length of the period without extension, in working days. */
  readonly period: number;
  /** The runs that were stopped, and the present one last. */
  readonly earlier: readonly Run[];
  readonly run: Run;
  readonly extension: number;
  /** The day fixed under article 35 in place of the period. */
  readonly fixedOn: LocalDate | undefined;
  readonly consultations: readonly Consultation[];
  readonly ended: { readonly on: LocalDate; readonly by: 'supplement' | 'fee' | 'withdrawal' } | undefined;
  /** A supplement that was asked for too late, or again: whether it starts the period anew is doubtful. */
  readonly doubtful: { readonly since: LocalDate; readonly receivedOn: LocalDate | undefined } | undefined;
  readonly supplementsAsked: number;
  readonly answeredOn: LocalDate | undefined;
}

export interface Reckoned {
  readonly date: LocalDate;
  readonly provisional: boolean;
  readonly days: readonly LocalDate[];
}

/** What the present run leaves out: nothing where the period was ordered. */
export const leftOut = ({ run, consultations }: Clock): readonly Consultation[] =>
  run.because === 'ordered' ? [] : consultations;

/**
 * The working day on which the period is full. @throws DomainError `calendar.none`
 * @param length working days
 */
export function reckon(
  start: LocalDate,
  length: number,
  consultations: readonly Consultation[],
  calendar: HolidayCalendar,
): Reckoned {
  const excluded = excludes(consultations);
  const days: LocalDate[] = [];
  let date = start;
  let provisional = false;
  while (days.length < length) {
    date = addDays(date, 1);
    const day = calendar.dayOf(date);
    provisional ||= day.provisional;
    if (day.working && !excluded(date)) days.push(date);
  }
  return { date, provisional, days };
}

/** The working days that count after `start` up to and including `to`. */
export function countedDays(
  start: LocalDate,
  to: LocalDate,
  consultations: readonly Consultation[],
  calendar: HolidayCalendar,
): LocalDate[] {
  const excluded = excludes(consultations);
  const days: LocalDate[] = [];
  for (let date = addDays(start, 1); date <= to; date = addDays(date, 1)) {
    if (calendar.dayOf(date).working && !excluded(date)) days.push(date);
  }
  return days;
}

/** The last day to answer as things stand; undefined while the clock is stopped, or after the case has ended. */
export function dueOf(clock: Clock, calendar: HolidayCalendar): Reckoned | undefined {
  if (clock.ended || clock.run.stop) return undefined;
  if (clock.fixedOn !== undefined) {
    const days = countedDays(clock.run.start, clock.fixedOn, leftOut(clock), calendar);
    return { date: clock.fixedOn, provisional: false, days };
  }
  return reckon(clock.run.start, clock.period + clock.extension, leftOut(clock), calendar);
}

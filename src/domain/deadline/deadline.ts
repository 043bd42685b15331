import { addDays, earlier, type LocalDate } from '../../law/local-date.js';
import { lawAt } from '../../law/parameters/dated-parameter.js';
import {
  EARLIER_WHEN_PROVISIONAL,
  workingDaysBefore,
  workingDaysBetween,
} from '../working-days/working-days.js';
import { countedDays, dueOf, leftOut, reckon, type Clock, type Reckoned } from './clock.js';
import { excludedThrough, withoutLastDay, type Consultation } from './consultation.js';
import type { DeadlineFacts, DeadlineLaw } from './deadline-facts.js';
import { remark, type Remark } from './remarks.js';
import { replay } from './replay.js';
import { articleOfDue, traceOf, type TraceStep } from './trace.js';

export type WaitingFor = 'supplement' | 'fee' | 'thirdParty' | 'agency';

/** Nothing was heard of whoever was consulted, and nobody has recorded that yet. */
export interface Silence {
  readonly kind: Consultation['kind'];
  /** The last day on which an answer could come. */
  readonly limit: LocalDate;
  readonly provisional: boolean;
  /** Which of the consultations of the kind with that last day, answered or not: as they were asked, from 1. */
  readonly number: number;
}

/** How the answer period of a case stands on a day. All of it follows from the facts; nothing here is stored as truth. */
export interface Deadline {
  readonly receivedOn: LocalDate;
  /** The day as of which it is told; events after it are left out. */
  readonly on: LocalDate;
  /** Null while a supplement or a fee is awaited, and after the case has ended. */
  readonly dueOn: LocalDate | null;
  /** The count ran into a year without a holiday notice: the day may move. */
  readonly provisional: boolean;
  /** The text that the due day rests on; null without one. */
  readonly citation: string | null;
  /** When to be reminded: the strictest reading of the law, and two working days earlier where the day is provisional. */
  readonly alertOn: LocalDate | null;
  readonly waitingFor: WaitingFor | null;
  /** The last day for what is awaited. */
  readonly waitingUntil: LocalDate | null;
  /** The last day for what is awaited may move. */
  readonly waitingProvisional: boolean;
  /** Consultations whose last day passed without an answer, until that is recorded, the earliest first: the period goes on without it. */
  readonly silent: readonly Silence[];
  readonly endedOn: LocalDate | null;
  /** Working days counted up to `on`, in the present run of the period. */
  readonly daysUsed: number;
  /** Working days left after `on`; negative: overdue by so many. Null without a due date. */
  readonly daysLeft: number | null;
  readonly supplementNoticeBy: LocalDate;
  readonly supplementNoticeProvisional: boolean;
  /** The last day to answer if the whole extension were used; null where it cannot be extended any more. */
  readonly extendableTo: LocalDate | null;
  /** The other reading where a supplement was asked for too late or again: the period anew from its receipt. */
  readonly otherwiseDueOn: LocalDate | null;
  readonly remarks: readonly Remark[];
  readonly trace: readonly TraceStep[];
}

/** Whether a working day of the run was left out for a consultation: how its first and last day count is not settled. */
function hasExclusion(clock: Clock, due: Reckoned, { calendar }: DeadlineLaw): boolean {
  const all = countedDays(clock.run.start, due.date, [], calendar);
  return all.length > due.days.length;
}

/**
 * The due day where the last day of each consultation counts, and in any case a working day earlier than the due day: with two
 * consultations, one after the other, it may be two.
 */
function strictestOf(clock: Clock, due: Reckoned, law: DeadlineLaw): LocalDate {
  if (!hasExclusion(clock, due, law)) return due.date;
  const before = workingDaysBefore(due.date, 1, law.calendar);
  if (clock.fixedOn !== undefined) return before;
  const shorter = leftOut(clock).map(withoutLastDay);
  return earlier(before, reckon(clock.run.start, clock.period + clock.extension, shorter, law.calendar).date);
}

function alertOf(clock: Clock, due: Reckoned | undefined, law: DeadlineLaw): LocalDate | null {
  if (!due) return null;
  const earlier = due.provisional ? EARLIER_WHEN_PROVISIONAL : 0;
  return workingDaysBefore(strictestOf(clock, due, law), earlier, law.calendar);
}

type Awaited = Pick<Deadline, 'waitingFor' | 'waitingUntil' | 'waitingProvisional'>;

const NOTHING: Awaited = { waitingFor: null, waitingUntil: null, waitingProvisional: false };

function waitingOf(clock: Clock, on: LocalDate): Awaited {
  if (clock.ended) return NOTHING;
  const { stop } = clock.run;
  if (stop) return { waitingFor: stop.for, waitingUntil: stop.until, waitingProvisional: stop.provisional };
  const open = clock.consultations.filter((one) => one.answeredOn === undefined && one.limit >= on);
  const last = open.toSorted((a, b) => (a.limit < b.limit ? -1 : 1)).at(-1);
  if (!last) return NOTHING;
  return {
    waitingFor: last.kind,
    waitingUntil: excludedThrough(last),
    waitingProvisional: last.provisional,
  };
}

function silencesOf({ consultations, ended }: Clock, on: LocalDate): Silence[] {
  if (ended) return [];
  return consultations
    .flatMap(({ kind, limit, provisional, answeredOn, silenceRecorded }, index): Silence[] => {
      if (answeredOn !== undefined || silenceRecorded || limit >= on) return [];
      const before = consultations.slice(0, index);
      const alike = before.filter((one) => one.kind === kind && one.limit === limit);
      return [{ kind, limit, provisional, number: alike.length + 1 }];
    })
    .toSorted((a, b) => (a.limit < b.limit ? -1 : a.limit > b.limit ? 1 : 0));
}

function overdueRemarks({ run, ended }: Clock, on: LocalDate): Remark[] {
  const { stop } = run;
  return !ended && stop && on > stop.until ? [remark(`${stop.for}.overdue`, addDays(stop.until, 1))] : [];
}

function extendableTo(clock: Clock, due: Reckoned | undefined, law: DeadlineLaw): LocalDate | null {
  const max = lawAt(law.timeLimits.extensionMax, clock.run.start);
  const isFixed = clock.fixedOn !== undefined || clock.run.because === 'ordered';
  if (!due || isFixed || clock.extension >= max) return null;
  return reckon(clock.run.start, clock.period + max, clock.consultations, law.calendar).date;
}

function daysUsed(clock: Clock, on: LocalDate, { calendar }: DeadlineLaw): number {
  const stop = clock.ended?.on ?? clock.run.stop?.since;
  const to = stop !== undefined && stop < on ? stop : on;
  return countedDays(clock.run.start, to, leftOut(clock), calendar).length;
}

function daysLeft(
  clock: Clock,
  due: Reckoned | undefined,
  used: number,
  on: LocalDate,
  law: DeadlineLaw,
): number | null {
  if (!due) return null;
  if (clock.fixedOn !== undefined) return workingDaysBetween(on, clock.fixedOn, law.calendar);
  return clock.period + clock.extension - used;
}

/**
 * The answer period of an application (条例 art. 30–35, 42) as of a day, by replay of its events.
 * @throws DomainError `law.notComputable` for a receipt before 2019-05-15, `calendar.none` where nothing is known of a year
 */
export function deadline(facts: DeadlineFacts, on: LocalDate, law: DeadlineLaw): Deadline {
  const known = { ...facts, events: facts.events.filter((event) => event.on <= on) };
  const { clock, remarks, supplementNotice } = replay(known, law);
  const due = dueOf(clock, law.calendar);
  const used = daysUsed(clock, on, law);
  const anew = due && clock.doubtful?.receivedOn;
  return {
    receivedOn: facts.receivedOn,
    on,
    dueOn: due?.date ?? null,
    provisional: due?.provisional ?? false,
    citation: due ? articleOfDue(clock) : null,
    alertOn: alertOf(clock, due, law),
    ...waitingOf(clock, on),
    silent: silencesOf(clock, on),
    endedOn: clock.ended?.on ?? null,
    daysUsed: used,
    daysLeft: daysLeft(clock, due, used, on, law),
    supplementNoticeBy: supplementNotice.date,
    supplementNoticeProvisional: supplementNotice.provisional,
    extendableTo: extendableTo(clock, due, law),
    otherwiseDueOn:
      anew === undefined ? null : reckon(anew, clock.period, clock.consultations, law.calendar).date,
    remarks: [...remarks, ...overdueRemarks(clock, on)],
    trace: traceOf(clock, due, law),
  };
}

/** Whether an answer whose legal moment was that day came in time; an answer while the clock was stopped did. */
export const isInTime = ({ dueOn }: Deadline, answeredOn: LocalDate): boolean =>
  dueOn === null || answeredOn <= dueOn;

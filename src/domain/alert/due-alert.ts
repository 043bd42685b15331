import type { AlertLaw } from '../../law/alerts/alerts-schema.js';
import type { AlertKind } from '../../law/alerts/keys.js';
import type { WorkingDayCalendar } from '../../law/calendars/calendar.js';
import { DomainError } from '../../law/domain-error.js';
import { addDays, type LocalDate } from '../../law/local-date.js';
import { workingDaysBefore } from '../working-days/working-days.js';

/** Something about a case, proceeding, report or sheet that somebody has to be told by now (期限提醒). */
export interface DueAlert {
  readonly kind: AlertKind;
  /** Which of several periods of the same kind; mostly empty. */
  readonly mark: string;
  /** The last day of the period. */
  readonly dueOn: LocalDate;
  /** The day from which on it is told. */
  readonly fallsOn: LocalDate;
  /** The last day may move. */
  readonly provisional: boolean;
}

export interface AlertRules {
  readonly alerts: AlertLaw;
  readonly calendar: WorkingDayCalendar;
}

/** A period that is running or has run out. */
export interface RunningPeriod {
  readonly dueOn: LocalDate;
  /** The day to plan for, where another than the last one. */
  readonly planFor?: LocalDate;
  readonly provisional?: boolean;
  readonly mark?: string;
}

function fallsOn(kind: AlertKind, { dueOn, planFor }: RunningPeriod, rules: AlertRules): LocalDate | null {
  const before = rules.alerts[kind].workingDaysBefore;
  if (before === undefined) return addDays(dueOn, 1);
  try {
    return workingDaysBefore(planFor ?? dueOn, before, rules.calendar);
  } catch (error) {
    // Nothing is known of the days before: it is told at its end.
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** Those of some kinds that have fallen by a day, in the order in which they fell. */
export function fallenAlerts(
  kinds: readonly AlertKind[],
  period: RunningPeriod,
  today: LocalDate,
  rules: AlertRules,
): DueAlert[] {
  return kinds
    .flatMap((kind) => {
      const day = fallsOn(kind, period, rules);
      if (day === null || day > today) return [];
      const { dueOn, mark = '', provisional = false } = period;
      return [{ kind, mark, dueOn, fallsOn: day, provisional }];
    })
    .toSorted((a, b) => (a.fallsOn < b.fallsOn ? -1 : a.fallsOn > b.fallsOn ? 1 : 0));
}

const periodOf = ({ kind, mark, dueOn }: DueAlert): string =>
  `${kind.slice(0, kind.indexOf('.'))} ${mark} ${dueOn}`;

/**
 * Of the same period only the last that fell still says how things stand: an answer that is overdue is no longer near.
 * @param fallen of one subject, in the order in which they fell
 */
export function standingAlerts(fallen: readonly DueAlert[]): ReadonlySet<DueAlert> {
  const last = new Map(fallen.map((alert) => [periodOf(alert), alert]));
  return new Set(last.values());
}

import type { AlertLaw } from '../../law/alerts/alerts-schema.js';
import type { AlertKind } from '../../law/alerts/keys.js';
import type { WorkingDayCalendar } from '../../law/calendars/calendar.js';
import { DomainError } from '../../law/domain-error.js';
import { addDays, type LocalDate } from '../../law/local-date.js';
import { EARLIER_WHEN_PROVISIONAL, workingDaysBefore } from '../working-days/working-days.js';

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
  /** An answer whose period cannot be made longer any more. */
  readonly final: boolean;
  /** The text that the period rests on; null: that of the kind. */
  readonly citation: string | null;
}

export interface AlertRules {
  readonly alerts: AlertLaw;
  readonly calendar: WorkingDayCalendar;
}

/** A period that is running or has run out. */
export interface RunningPeriod {
  readonly dueOn: LocalDate;
  /** The day to plan for; where it is not told, the last one, and earlier where that is provisional (DOMAIN §11.9). */
  readonly planFor?: LocalDate;
  readonly provisional?: boolean;
  readonly final?: boolean;
  readonly citation?: string | null;
  readonly mark?: string;
}

function plannedDay({ dueOn, planFor, provisional = false }: RunningPeriod, rules: AlertRules): LocalDate {
  return planFor ?? workingDaysBefore(dueOn, provisional ? EARLIER_WHEN_PROVISIONAL : 0, rules.calendar);
}

/** What is told on the last day is told on the day that is planned for, and on the last day itself where that is another. */
function daysOf(kind: AlertKind, period: RunningPeriod, rules: AlertRules): LocalDate[] {
  const { dueOn } = period;
  const before = rules.alerts[kind].workingDaysBefore;
  if (before === undefined) return [addDays(dueOn, 1)];
  try {
    const day = workingDaysBefore(plannedDay(period, rules), before, rules.calendar);
    return before === 0 && day < dueOn ? [day, dueOn] : [day];
  } catch (error) {
    // Nothing is known of the days before: it is told at its end.
    if (error instanceof DomainError) return [];
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
      const { dueOn, mark = '', provisional = false, final = false, citation = null } = period;
      return daysOf(kind, period, rules)
        .filter((fallsOn) => fallsOn <= today)
        .map((fallsOn) => ({ kind, mark, dueOn, fallsOn, provisional, final, citation }));
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

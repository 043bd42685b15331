import type { LocalDate } from '../../law/local-date.js';
import { fallenAlerts, type AlertRules, type DueAlert } from './due-alert.js';

/** What is asked of the annual report of an agency: handed in to whoever collects it, and published (条例 art. 49). */
export interface ReportDuty {
  readonly what: 'submit' | 'publish';
  readonly dueOn: LocalDate;
  /** The last working day up to it, from which back it is told; late is only who lets the last day itself pass. */
  readonly planFor: LocalDate;
  readonly doneOn: LocalDate | null;
  readonly citation: string;
}

export const reportAlerts = (
  duties: readonly ReportDuty[],
  today: LocalDate,
  rules: AlertRules,
): DueAlert[] =>
  duties
    .filter(({ doneOn }) => doneOn === null)
    .flatMap(({ what, dueOn, planFor, citation }) =>
      fallenAlerts(
        ['report.near', 'report.last', 'report.overdue'],
        { dueOn, planFor, mark: what, citation },
        today,
        rules,
      ),
    );

/** Of a sheet of figures that its unit has not answered. */
export const sheetAlerts = (dueOn: LocalDate, today: LocalDate, rules: AlertRules): DueAlert[] =>
  fallenAlerts(['sheet.near', 'sheet.overdue'], { dueOn }, today, rules);

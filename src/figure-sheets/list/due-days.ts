import type { Agency } from '../../agencies/agency.entity.js';
import { reportDue } from '../../domain/annual-report/report-due.js';
import { usualDueDay } from '../../domain/figure-sheet/due-day.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';

/** By when units report where nobody says otherwise, and the last day on which that is of any use. */
export function dueDays(
  { kind }: Pick<Agency, 'kind'>,
  year: number,
  today: LocalDate,
): { readonly usual: LocalDate; readonly latest: LocalDate } {
  const { reportDeadlines: deadlines, calendar, figureSheets } = law();
  const { workingDay: latest } = reportDue(year, kind, { deadlines, calendar });
  const { dueDay } = figureSheets;
  return { usual: usualDueDay(year, { dueDay, calendar }, { latest, today }), latest };
}

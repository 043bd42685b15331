import type { WorkingDayCalendar } from '../../law/calendars/calendar.js';
import { localDate, type LocalDate } from '../../law/local-date.js';
import { workingDayUpTo } from '../working-days/working-days.js';

/**
 * By when the units report where nobody has said: the customary day of January, the last working day up to it. Who asks later gives
 * them until the report itself is due, and who asks after that until today.
 * @param dueDay month and day of the custom
 * @param latest last working day on which the report is in time
 */
export function usualDueDay(
  year: number,
  { dueDay, calendar }: { readonly dueDay: string; readonly calendar: WorkingDayCalendar },
  { latest, today }: { readonly latest: LocalDate; readonly today: LocalDate },
): LocalDate {
  const usual = workingDayUpTo(localDate(`${year + 1}-${dueDay}`), calendar);
  return [usual, latest].find((day) => day >= today) ?? today;
}

import { addWorkingDays, workingDayFrom } from '../domain/working-days/working-days.js';
import { law } from '../law/law.js';
import { addDays } from '../law/local-date.js';
import type { LocalDate } from '../law/local-date.js';

/** What has happened up to today; the rest of a plan is not yet known. */
export class TimeLine {
  constructor(private readonly today: LocalDate) {}

  isPast(day: LocalDate): boolean {
    return day <= this.today;
  }

  /** The day if it has come, else nothing. */
  known(day: LocalDate): LocalDate | undefined {
    return this.isPast(day) ? day : undefined;
  }

  workingDaysAfter(day: LocalDate, count: number): LocalDate {
    return addWorkingDays(day, count, law().calendar).date;
  }

  /** The first working day on or after so many calendar days. */
  daysAfter(day: LocalDate, count: number): LocalDate {
    return workingDayFrom(addDays(day, count), law().calendar);
  }
}

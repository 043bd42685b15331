import { localDate, type LocalDate } from '../../law/local-date.js';
import type { ReportDeadlines } from '../../law/parameters/parameters.js';
import type { AgencyKind } from '../../law/vocabularies/keys.js';
import type { WorkingDayCalendar } from '../../law/calendars/calendar.js';
import { workingDayUpTo } from '../working-days/working-days.js';

export interface ReportDue {
  /** The calendar date of 条例 art. 49. No rule moves it where it is a day off, so … */
  readonly lastDay: LocalDate;
  /** … the last working day up to it is planned for. */
  readonly workingDay: LocalDate;
  readonly citation: string;
}

const DEADLINE_OF: Partial<Record<AgencyKind, keyof ReportDeadlines>> = {
  government: 'government',
  townshipGovernment: 'township',
  subdistrictOffice: 'township',
};

/**
 * By when the report of a year has to be submitted and published.
 * @param kind of the agency; null: as a department
 */
export function reportDue(
  year: number,
  kind: AgencyKind | null,
  { deadlines, calendar }: { readonly deadlines: ReportDeadlines; readonly calendar: WorkingDayCalendar },
): ReportDue {
  const parameter = deadlines[(kind === null ? undefined : DEADLINE_OF[kind]) ?? 'department'];
  const { value, citation } = parameter.at(localDate(`${year + 1}-01-01`));
  const lastDay = localDate(`${year + 1}-${value}`);
  return { lastDay, workingDay: workingDayUpTo(lastDay, calendar), citation };
}

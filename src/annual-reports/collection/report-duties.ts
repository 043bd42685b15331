import { reportDue } from '../../domain/annual-report/report-due.js';
import { law } from '../../law/law.js';
import { earlier, type LocalDate } from '../../law/local-date.js';
import type { Milestones, Superior } from './collection.repository.js';

/** What 条例 art. 49 asks of the report of a year: handed in to whoever collects it, and published. */
export interface ReportDuties {
  readonly submitBy: LocalDate;
  /** Null: not handed in, or sent back. */
  readonly submittedOn: LocalDate | null;
  readonly publishBy: LocalDate;
  readonly publishedOn: LocalDate | null;
}

export const dueByLaw = (year: number, kind: Superior['kind']): ReturnType<typeof reportDue> =>
  reportDue(year, kind, { deadlines: law().reportDeadlines, calendar: law().calendar });

/** A correction makes nobody late: what counts is when the first version came. */
export function reportDuties(
  year: number,
  found: Milestones | undefined,
  superior: Superior | undefined,
): ReportDuties {
  const { workingDay } = dueByLaw(year, superior?.kind ?? null);
  const isReturned = found?.version === 1 && found.returnedFor !== null;
  return {
    submitBy: superior?.dueOn ? earlier(superior.dueOn, workingDay) : workingDay,
    submittedOn: isReturned ? null : (found?.submittedOn ?? null),
    publishBy: workingDay,
    publishedOn: found?.firstPublishedOn ?? null,
  };
}

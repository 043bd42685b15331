import { reportDue } from '../../domain/annual-report/report-due.js';
import { workingDayUpTo } from '../../domain/working-days/working-days.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import type { Milestones, Superior } from './collection.repository.js';

/** Something that is asked of a report by a day. */
export interface Duty {
  /** The last day; a day off does not move it, and who acts on it is in time. */
  readonly dueOn: LocalDate;
  /** The last working day up to it. */
  readonly planFor: LocalDate;
  /** Null: not done, or undone. */
  readonly doneOn: LocalDate | null;
  readonly citation: string;
}

/** What 条例 art. 49 asks of the report of a year: handed in to whoever collects it, and published. */
export interface ReportDuties {
  readonly submit: Duty;
  readonly publish: Duty;
}

export const dueByLaw = (year: number, kind: Superior['kind']): ReturnType<typeof reportDue> =>
  reportDue(year, kind, { deadlines: law().reportDeadlines, calendar: law().calendar });

const dutyBy = (dueOn: LocalDate, citation: string, doneOn: LocalDate | null): Duty => ({
  dueOn,
  planFor: workingDayUpTo(dueOn, law().calendar),
  doneOn,
  citation,
});

/** A correction makes nobody late: what counts is when the first version came. */
export function reportDuties(
  year: number,
  found: Milestones | undefined,
  superior: Superior | undefined,
): ReportDuties {
  const { lastDay, citation } = dueByLaw(year, superior?.kind ?? null);
  const isReturned = found?.version === 1 && found.returnedFor !== null;
  const submittedOn = isReturned ? null : (found?.submittedOn ?? null);
  const wanted = superior?.dueOn ?? lastDay;
  return {
    submit:
      wanted < lastDay
        ? dutyBy(wanted, `上级机关定的报送日；${citation}`, submittedOn)
        : dutyBy(lastDay, citation, submittedOn),
    publish: dutyBy(lastDay, citation, found?.firstPublishedOn ?? null),
  };
}

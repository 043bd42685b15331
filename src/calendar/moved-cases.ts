import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgencyTreeRepository, type TreeAgency } from '../agencies/agency-tree.repository.js';
import { CaseDeadlinesRepository } from '../cases/case-deadlines.repository.js';
import { calendarChanges, type DayChange } from '../domain/holiday-notice/calendar-changes.js';
import type { HolidayCalendar } from '../law/calendars/calendar.js';
import { law } from '../law/law.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { actFor } from '../platform/database/act-for.js';
import { moveOf, type CaseMove } from './case-move.js';
import type { MovedAnswer } from './notices.schemas.js';

export interface AgencyMoves {
  readonly agency: TreeAgency;
  readonly moves: readonly CaseMove[];
}

export interface Moved {
  readonly changes: readonly DayChange[];
  /** Agencies with at least one moved case, by id. */
  readonly agencies: readonly AgencyMoves[];
}

/** Which open cases of the whole installation another calendar moves. */
@Injectable()
export class MovedCases {
  constructor(
    private readonly agencies: AgencyTreeRepository,
    private readonly deadlines: CaseDeadlinesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Acts for one agency after the other, each seeing its own register alone; all in the one transaction of the caller. */
  async find(
    manager: EntityManager,
    year: number,
    before: HolidayCalendar,
    after: HolidayCalendar,
  ): Promise<Moved> {
    const changes = calendarChanges(before, after, year);
    const calendars = { timeLimits: law().timeLimits, before, after, changes };
    const today = this.clock.today();
    const found: AgencyMoves[] = [];
    for (const agency of await this.agencies.all(manager)) {
      await actFor(manager, { agencyId: agency.id, scope: 'own' });
      const inHand = await this.deadlines.open(manager, agency.id, null, null, null);
      // Of an answer that came back, the period is over; not of one that is made again.
      const open = inHand.filter(({ handledOn, stage }) => handledOn === null || stage !== 'returned');
      const moves = open.flatMap((each) => moveOf(each, today, calendars) ?? []);
      if (moves.length > 0) found.push({ agency, moves: moves.sort((a, b) => a.caseId - b.caseId) });
    }
    return { changes, agencies: found };
  }
}

/** Numbers alone: who administers the installation sees no case (三员分立). */
export const countsOf = ({ agencies }: Moved): MovedAnswer => ({
  cases: agencies.reduce((sum, { moves }) => sum + moves.length, 0),
  agencies: agencies.map(({ agency: { code, name }, moves }) => ({ code, name, cases: moves.length })),
});

/** The same for the same cases with the same days. */
export const hashOfMoves = ({ agencies }: Moved): string => {
  const hash = createHash('sha256');
  for (const { agency, moves } of agencies)
    for (const { caseId, before, after } of moves)
      hash.update(JSON.stringify([agency.id, caseId, Object.values(before), Object.values(after)]));
  return hash.digest('hex').slice(0, 32);
};

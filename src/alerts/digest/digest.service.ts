import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseDeadlinesRepository } from '../../cases/case-deadlines.repository.js';
import { queueOf } from '../../cases/work-queue.js';
import { standingOf } from '../../cases/workload/standing.js';
import { law } from '../../law/law.js';
import { yearOf } from '../../law/local-date.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { AgencyTelling } from '../telling/agency-telling.js';
import { PeopleRepository, WORKING } from '../telling/people.repository.js';
import { orEverybody } from '../telling/recipients.js';
import { digestCounts, type DigestCounts } from './digest-counts.js';
import { digestWords } from './digest-words.js';
import { DigestsRepository, type UntoldAgency } from './digests.repository.js';

/** Counts what waits in an agency, and tells its people, in a transaction that acts for its tree. */
@Injectable()
export class DigestService {
  constructor(
    private readonly deadlines: CaseDeadlinesRepository,
    private readonly digests: DigestsRepository,
    private readonly people: PeopleRepository,
    private readonly telling: AgencyTelling,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns false where another server was faster */
  async make(manager: EntityManager, agency: UntoldAgency): Promise<boolean> {
    const today = this.clock.today();
    const people = await this.people.of(manager, agency.id, today);
    const working = people.filter(({ roles }) => WORKING.some((role) => roles.includes(role)));
    const told = orEverybody(working, people);
    const counts = await this.count(manager, agency.id);
    const at = new Date(this.clock.now());
    if (!(await this.digests.claim(manager, agency.id, today, counts, told.length, at))) return false;
    const notice = {
      key: `digest:${String(agency.id)}:${today}`,
      kind: 'digest' as const,
      urgent: false,
      ...digestWords(agency.name, today, counts),
      path: `/agencies/${encodeURIComponent(agency.code)}/years/${String(yearOf(today))}/alerts`,
    };
    await this.telling.tell(
      manager,
      { id: agency.id, scope: 'tree' },
      notice,
      told.map(({ id }) => id),
    );
    return true;
  }

  private async count(manager: EntityManager, agencyId: number): Promise<DigestCounts> {
    const today = this.clock.today();
    const open = await this.deadlines.open(manager, agencyId, null, null, null);
    const standing = standingOf(queueOf(open, 'due', today, law()), today);
    const alerts = await this.digests.standing(manager, agencyId);
    return digestCounts(standing, alerts, await this.digests.below(manager, agencyId, today));
  }
}

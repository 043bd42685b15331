import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/actor.js';
import { law } from '../../law/law.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { AssignmentRepository } from '../assignment/assignment.repository.js';
import { CaseDeadlinesRepository } from '../case-deadlines.repository.js';
import { queueOf } from '../work-queue.js';
import { standingOf } from './standing.js';
import type { AgencyWorkload } from './workload.schemas.js';

/** What waits in an agency today, and of it what waits for the one who asks. */
@Injectable()
export class WorkloadService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly deadlines: CaseDeadlinesRepository,
    private readonly assignments: AssignmentRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One query of the open cases, whatever their number, counted in the process: due days are not stored. */
  of(agencyId: number, by: Pick<Actor, 'accountId'>): Promise<AgencyWorkload> {
    const today = this.clock.today();
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const own = await this.assignments.standsFor(manager, by.accountId, today);
      const open = await this.deadlines.open(manager, agencyId, null, null, null);
      const queue = queueOf(open, 'due', today, law());
      const mine = queue.filter(({ assigneeId }) => own.includes(assigneeId));
      return { on: today, mine: standingOf(mine, today), all: standingOf(queue, today) };
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { law } from '../../law/law.js';
import { yearOf } from '../../law/local-date.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { CaseDeadlinesRepository } from '../case-deadlines.repository.js';
import { queueOf } from '../work-queue.js';
import { outlookOf } from './outlook.js';
import type { Outlook } from './outlook.schemas.js';

/** What the end of the running year will find of the cases that are open now. */
@Injectable()
export class OutlookService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly deadlines: CaseDeadlinesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One query of the open cases, as the work list reads them: due days are replayed. */
  of(agencyId: number): Promise<Outlook> {
    const today = this.clock.today();
    const year = yearOf(today);
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const open = await this.deadlines.open(manager, agencyId, null, null, null);
      const counted = open.filter(({ handledOn }) => handledOn !== null).map(({ id }) => id);
      const queue = queueOf(open, 'due', today, law());
      return { year, on: today, ...outlookOf(queue, new Set(counted), year, today) };
    });
  }
}

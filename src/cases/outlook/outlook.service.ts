import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgencyTreeRepository } from '../../agencies/agency-tree.repository.js';
import { coveredAgencies } from '../../agencies/covered-agencies.js';
import { law } from '../../law/law.js';
import { yearOf, type LocalDate } from '../../law/local-date.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import type { Scope } from '../../reporting/year-tables.js';
import { CaseDeadlinesRepository } from '../case-deadlines.repository.js';
import { queueOf } from '../work-queue.js';
import { outlookOf, sumOfOutlooks } from './outlook.js';
import type { Outlook, OutlookCounts } from './outlook.schemas.js';

/** What the end of the running year will find of the cases that are open now. */
@Injectable()
export class OutlookService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly agencyTree: AgencyTreeRepository,
    private readonly deadlines: CaseDeadlinesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The agencies that its report covers, as of today. */
  of(agency: { readonly id: number; readonly code: string }, scope: Scope): Promise<Outlook> {
    const today = this.clock.today();
    const tree = scope === 'rollup' ? 'tree' : 'own';
    return this.transaction.readOnlyFor(
      (manager) => this.agencyTree.enter(manager, agency.code, tree, today),
      async (manager, entered) => {
        const each: Outlook['agencies'] = [];
        for (const { id, code, name } of coveredAgencies(agency.id, entered))
          each.push({ code, name, ...(await this.ofOne(manager, id, today)) });
        const agencies = scope === 'own' ? [] : each.filter(({ open }) => open > 0);
        return { year: yearOf(today), on: today, scope, ...sumOfOutlooks(each), agencies };
      },
    );
  }

  /** One query of the open cases, as the work list reads them: due days are replayed. */
  private async ofOne(manager: EntityManager, agencyId: number, today: LocalDate): Promise<OutlookCounts> {
    const open = await this.deadlines.open(manager, agencyId, null, null, null);
    const counted = open.filter(({ handledOn }) => handledOn !== null).map(({ id }) => id);
    return outlookOf(queueOf(open, 'due', today, law()), new Set(counted), yearOf(today), today);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/actor.js';
import { law } from '../../law/law.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { deadlineOfCase, dueOfDeadline } from '../case-deadline.js';
import { CaseDeadlinesRepository } from '../case-deadlines.repository.js';
import { CasesRepository } from '../cases.repository.js';
import type { CaseActionsAnswer } from './case-actions.schemas.js';
import { CaseFile } from './case-file.js';

/** What can be done with a case next. */
@Injectable()
export class CaseActionsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly files: CaseFile,
    private readonly deadlines: CaseDeadlinesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `case.notFound` */
  list(
    agencyId: number,
    caseNo: string,
    by: Pick<Actor, 'username' | 'roles' | 'singlePersonOffice'>,
  ): Promise<CaseActionsAnswer> {
    const today = this.clock.today();
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      const file = await this.files.open(manager, agencyId, found);
      const [facts] = await this.deadlines.of(manager, agencyId, [found.id]);
      return {
        stage: found.stage,
        stageLabel: law().workflow.stageLabel(found.stage),
        due: dueOfDeadline(facts ? deadlineOfCase(facts, today, law()) : null),
        matters: file.matters(today),
        actions: file.actions(today, by),
      };
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseDeadlinesRepository } from '../cases/case-deadlines.repository.js';
import { deadlineOfCase } from '../cases/case-deadline.js';
import { CaseEventsService, type NewEvent } from '../cases/case-events.service.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { CaseFile } from '../cases/workflow/case-file.js';
import { newFact } from '../cases/workflow/new-fact.js';
import { consequenceOf, type Consequence } from '../domain/proceeding/consequence.js';
import { currentSteps } from '../domain/proceeding/steps.js';
import { DomainError } from '../law/domain-error.js';
import { law } from '../law/law.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { RequestError } from '../platform/http/request-error.js';
import { consequenceAnswer, type OpenedAgain } from './consequence-answer.js';
import type { ProceedingAnswer } from './proceeding.schemas.js';
import type { ProceedingRecord } from './proceeding-file.js';
import type { ContestedCase } from './proceedings.repository.js';
import { asStep, type NewStep } from './steps/logged-step.js';

/** What follows from a record and its steps for the applications that it is about. */
export function followsFrom(record: ProceedingRecord, log: readonly NewStep[]): Consequence | undefined {
  const steps = currentSteps(log.map(asStep));
  const selfCorrectedOn = steps.findLast(({ type }) => type === 'selfCorrected')?.on;
  const bindingOn = record.kind === 'review' ? record.servedOn : (record.instances ?? []).at(-1)?.effectiveOn;
  return consequenceOf({ ordered: record.ordered, bindingOn, selfCorrectedOn });
}

const numberOf = ({ caseNo, ref }: Pick<ContestedCase, 'caseNo' | 'ref'>): string => caseNo ?? ref;

/** Opens applications again where a review, a court or the agency itself has their answer made again. */
@Injectable()
export class Consequences {
  constructor(
    private readonly events: CaseEventsService,
    private readonly cases: CasesRepository,
    private readonly files: CaseFile,
    private readonly deadlines: CaseDeadlinesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In the transaction of the step that it follows from. An application that cannot be opened stays as it is; `of` says why. */
  async apply(
    manager: EntityManager,
    agencyId: number,
    { ref, consequence, cases }: { ref: string; consequence: Consequence; cases: readonly ContestedCase[] },
    by: NewEvent['by'],
  ): Promise<void> {
    for (const one of cases) {
      if (await this.opened(manager, agencyId, one.caseId, ref)) continue;
      try {
        await this.events.recordWithin(manager, {
          agencyId,
          caseNo: numberOf(one),
          body: reopening(ref, consequence),
          by,
        });
      } catch (error) {
        // A refusal was found before anything was written.
        if (!(error instanceof RequestError || error instanceof DomainError)) throw error;
      }
    }
  }

  async of(
    manager: EntityManager,
    agencyId: number,
    {
      ref,
      consequence,
      cases,
    }: { ref: string; consequence: Consequence | undefined; cases: readonly ContestedCase[] },
  ): Promise<ProceedingAnswer['consequences']> {
    if (!consequence) return [];
    const answers: ProceedingAnswer['consequences'] = [];
    for (const one of cases) {
      const opened = await this.opened(manager, agencyId, one.caseId, ref);
      const why = opened ? null : await this.whyNot(manager, agencyId, one, ref, consequence);
      answers.push(consequenceAnswer(numberOf(one), consequence, opened, why));
    }
    return answers;
  }

  /** The reopening that names the proceeding; its last day where the answer is still awaited. */
  private async opened(
    manager: EntityManager,
    agencyId: number,
    caseId: number,
    ref: string,
  ): Promise<OpenedAgain | undefined> {
    const [row] = await manager.query<{ on: string }[]>(
      `select occurred_on as on from valid_case_event
        where agency_id = $1 and case_id = $2 and type = 'reopened' and details ->> 'by' = $3
        order by seq desc limit 1`,
      [agencyId, caseId, ref],
    );
    if (!row) return undefined;
    const [facts] = await this.deadlines.of(manager, agencyId, [caseId]);
    const deadline = facts ? deadlineOfCase(facts, this.clock.today(), law()) : null;
    return { on: row.on, dueOn: deadline?.dueOn ?? null };
  }

  /** Asked as a member of the legal staff would ask. */
  private async whyNot(
    manager: EntityManager,
    agencyId: number,
    one: ContestedCase,
    ref: string,
    consequence: Consequence,
  ): Promise<string> {
    const found = await this.cases.find(manager, agencyId, numberOf(one));
    if (!found) return '没有这件申请。';
    const file = await this.files.open(manager, agencyId, found);
    const today = this.clock.today();
    const asked = {
      seq: (file.log.at(-1)?.seq ?? 0) + 1,
      version: found.version + 1,
      recordedBy: '',
      today,
      target: undefined,
    };
    const actor = { username: '', roles: ['legal'] as const, singlePersonOffice: true };
    try {
      file.with(newFact(reopening(ref, consequence), asked), actor, today);
      return '还没有重新办理，请在这件申请里登记“重新办理”。';
    } catch (error) {
      if (error instanceof RequestError || error instanceof DomainError) return error.message;
      throw error;
    }
  }
}

/** The period is read of the proceeding itself, so that it follows a later correction. */
const reopening = (ref: string, { cause, from }: Consequence) => ({
  type: 'reopened' as const,
  on: from,
  by: ref,
  cause,
});

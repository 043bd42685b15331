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
import type { LocalDate } from '../law/local-date.js';
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

const LEFT_OPEN =
  '这件复议、诉讼不再要求重新办理，而申请已经重新办理：请在申请里核对，更正“重新办理”及其后的环节。';

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
      if (await this.opened(manager, agencyId, one.caseId, ref, consequence)) continue;
      const body = reopening(ref, consequence);
      await this.unlessRefused(() =>
        this.events.recordWithin(manager, { agencyId, caseNo: numberOf(one), body, by }),
      );
    }
  }

  /**
   * Takes back what followed from a step that holds no more, or holds from another day: the application stands as before. Where
   * something was recorded since, it stays open, and `of` says so.
   */
  async takeBack(
    manager: EntityManager,
    agencyId: number,
    { ref, consequence, cases }: { ref: string; consequence: Consequence; cases: readonly ContestedCase[] },
    by: NewEvent['by'],
  ): Promise<void> {
    for (const one of cases) {
      const opened = await this.opened(manager, agencyId, one.caseId, ref, consequence);
      if (!opened) continue;
      const body = { type: 'corrected' as const, ref: opened.seq, reason: `${ref}的步骤已经更正` };
      await this.unlessRefused(() =>
        this.events.recordWithin(manager, { agencyId, caseNo: numberOf(one), body, by }),
      );
    }
  }

  /** A refusal was found before anything was written. */
  private async unlessRefused(record: () => Promise<unknown>): Promise<void> {
    try {
      await record();
    } catch (error) {
      if (!(error instanceof RequestError || error instanceof DomainError)) throw error;
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
    const answers: ProceedingAnswer['consequences'] = [];
    for (const one of cases) {
      const opened = await this.opened(manager, agencyId, one.caseId, ref, consequence);
      if (!consequence) {
        if (opened)
          answers.push(
            consequenceAnswer(numberOf(one), { cause: opened.cause, from: opened.on }, opened, LEFT_OPEN),
          );
        continue;
      }
      const why = opened ? null : await this.whyNot(manager, agencyId, one, ref, consequence);
      answers.push(consequenceAnswer(numberOf(one), consequence, opened, why));
    }
    return answers;
  }

  /**
   * The reopening that the proceeding led to, with its last day: one that names it with this cause, unless the answer that it
   * led to had gone out before the present order was there.
   */
  private async opened(
    manager: EntityManager,
    agencyId: number,
    caseId: number,
    ref: string,
    consequence: Consequence | undefined,
  ): Promise<(OpenedAgain & { readonly seq: number }) | undefined> {
    const [row] = await manager.query<{ on: LocalDate; seq: number; cause: Consequence['cause'] }[]>(
      `select e.occurred_on as on, e.seq, coalesce(e.details ->> 'cause', 'redo') as cause from valid_case_event e
        where e.agency_id = $1 and e.case_id = $2 and e.type = 'reopened' and e.details ->> 'by' = $3
          and ($4::text is null or coalesce(e.details ->> 'cause', $4) = $4)
          and ($5::date is null or not exists (
                select from decision_round d
                 where d.agency_id = e.agency_id and d.case_id = e.case_id
                   and coalesce(d.dispatched_on, d.served_on) > e.occurred_on
                   and coalesce(d.dispatched_on, d.served_on) <= $5))
        order by e.seq desc limit 1`,
      [agencyId, caseId, ref, consequence?.cause ?? null, consequence?.from ?? null],
    );
    if (!row) return undefined;
    const [facts] = await this.deadlines.of(manager, agencyId, [caseId]);
    const deadline = facts ? deadlineOfCase(facts, this.clock.today(), law()) : null;
    return { ...row, dueOn: deadline?.dueOn ?? null };
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

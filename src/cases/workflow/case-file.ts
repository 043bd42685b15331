import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actionsOf, type CaseAction } from '../../domain/workflow/actions.js';
import {
  decide,
  type RoleNames,
  type WorkflowActor,
  type WorkflowCase,
} from '../../domain/workflow/decide.js';
import { currentFacts, inOrder, type Fact } from '../../domain/workflow/fact.js';
import type { Refusal } from '../../domain/workflow/decide.js';
import { replayLife } from '../../domain/workflow/replay.js';
import { RegisterExportRepository } from '../../imports/register-export.repository.js';
import type { ApplicationRecord } from '../../imports/ledger/records/record-schemas.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { ROLES } from '../../law/vocabularies/keys.js';
import type { CaseStage, Guard } from '../../law/workflow/keys.js';
import type { RequestCode } from '../../platform/http/error-codes.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { FoundCase } from '../cases.repository.js';
import { checkApplication, type CaseFinding } from '../check-application.js';
import { APPROVAL_RULES, type ApprovalRules } from './approval-rules.js';
import type { AnswerNumbers } from './answer-numbers.js';
import { broughtStateOf, type BroughtState } from './brought-state.js';
import type { MatterAnswer } from './case-actions.schemas.js';
import { CaseLogRepository, type LogEntry } from './case-log.repository.js';
import { factOf, factsOf, rebuiltRecord } from './facts-of-log.js';
import type { NewFact } from './new-fact.js';
import { askedParties } from './history-view.js';
import { openMatters } from './open-matters.js';
import { shownParties } from './shown-party.js';

/** A case with one more fact, when the workflow and the rules of the ledger have found it good. */
export interface Accepted {
  /** With the place that it takes. */
  readonly fact: NewFact;
  readonly after: ApplicationRecord;
  readonly stage: CaseStage;
  readonly warnings: CaseFinding[];
}

const ON_ITS_WAY: readonly CaseStage[] = ['decided', 'checked', 'approved', 'signed'];

/** Of a register that is brought in, an answer without a day is worth a look; of one that is on its way it is the course of things. */
const isYetToCome = (code: string, stage: CaseStage): boolean =>
  code === 'decision.undated' && ON_ITS_WAY.includes(stage);

/** A case as its facts make it, and what the workflow says of one more. */
export class OpenCaseFile {
  constructor(
    /** As it is stored now. */
    readonly record: ApplicationRecord,
    readonly brought: BroughtState,
    readonly log: readonly LogEntry[],
    private readonly subject: WorkflowCase,
    private readonly numbers: AnswerNumbers,
  ) {}

  /** @throws RequestError `event.*`; DomainError `case.contradiction` */
  with(told: NewFact, actor: WorkflowActor, today: LocalDate): Accepted {
    const decision = decide(this.subject, factOf(told), actor, law(), roleNames());
    const fact = { ...told, place: decision.allowed ? (decision.place ?? null) : null };
    const isCorrection = fact.type === 'corrected';
    if (!decision.allowed && (decision.kind === 'role' || isCorrection)) throw refusal(decision, fact);
    const log = [...this.log, fact];
    const after = rebuiltRecord(this.record, this.brought, log, this.numbers);
    // A day that contradicts another says more than the stage that follows from it.
    const warnings = checkApplication(after, today, reopenedOn(log.map(factOf)));
    if (!decision.allowed) throw refusal(decision, fact);
    const { stage } = decision;
    return { fact, after, stage, warnings: warnings.filter(({ code }) => !isYetToCome(code, stage)) };
  }

  actions(on: LocalDate, actor: WorkflowActor): CaseAction[] {
    return actionsOf(this.subject, on, actor, law(), roleNames());
  }

  matters(today: LocalDate): MatterAnswer[] {
    const { facts, circumstances } = this.subject;
    const { matters } = replayLife(facts, circumstances, law()).life;
    return openMatters(matters, today, shownParties(askedParties(this.log)));
  }
}

/** Reads what the workflow decides by, inside the transaction of an agency. */
@Injectable()
export class CaseFile {
  constructor(
    private readonly register: RegisterExportRepository,
    private readonly log: CaseLogRepository,
    @Inject(APPROVAL_RULES) private readonly approval: ApprovalRules,
  ) {}

  async open(manager: EntityManager, agencyId: number, found: FoundCase): Promise<OpenCaseFile> {
    const { id, ref } = found;
    const record = await this.register.application(manager, agencyId, id);
    const log = await this.log.entries(manager, agencyId, id);
    const brought = (await this.log.brought(manager, agencyId, id)) ?? broughtStateOf(record);
    const circumstances = {
      channel: record.channel === 'mail' ? ('registeredMail' as const) : record.channel,
      receivedOn: brought.receivedOn,
      ...(await this.approval.of(manager, agencyId)),
      drafters: [...takenBack(log), ...(await this.log.letterAuthors(manager, agencyId, id))],
      referredTo: await this.log.isReferredTo(manager, agencyId, id, ref),
    };
    const subject = { facts: factsOf(record, brought, log), circumstances };
    const numbers = await this.log.answerNumbers(manager, agencyId, id);
    return new OpenCaseFile(record, brought, log, subject, numbers);
  }
}

/** Those who struck out a draft of their own: the text that they wrote may be what is decided upon all the same. */
const takenBack = (log: readonly LogEntry[]): string[] =>
  log.flatMap(({ type, seq, recordedBy }) =>
    type === 'drafted' &&
    recordedBy !== null &&
    log.some((one) => one.corrects === seq && one.recordedBy === recordedBy)
      ? [recordedBy]
      : [],
  );

/** The first day on which a case was opened again. */
function reopenedOn(facts: readonly Fact[]): LocalDate | undefined {
  return inOrder(currentFacts(facts)).find(({ type }) => type === 'reopened')?.on;
}

function roleNames(): RoleNames {
  const { terms } = law();
  return Object.fromEntries(ROLES.map((role) => [role, terms.roles[role].label])) as RoleNames;
}

const CODES = {
  role: 'event.role',
  stage: 'event.outOfState',
  guard: 'event.outOfState',
  later: 'event.laterFact',
  reference: 'event.noSuchFact',
} as const;
const SECOND_PERSON: readonly Guard[] = ['notOwnWork', 'notOwnProposal'];
/** Against a rule of law or of the register, whatever else the case goes through. */
const RULES: readonly Guard[] = [
  'confirmable',
  'sameYear',
  'silent.thirdParty',
  'silent.agency',
  'supplementOverdue',
  'feeOverdue',
  'reasonsAsked',
  'extensionLeft',
  'extensionOnce',
  'closingLetter',
  'disclosureReviewed',
  'disclosureCleared',
  'causeFits',
];

function codeOf({ kind, guard }: Refusal): RequestCode {
  if (guard !== undefined && SECOND_PERSON.includes(guard)) return 'event.secondPerson';
  return guard !== undefined && RULES.includes(guard) ? 'event.againstRule' : CODES[kind];
}

function refusal(refused: Refusal, { type }: NewFact): RequestError {
  const { guard, reason, remedy, blocking } = refused;
  const step = law().workflow.label(type);
  const blocked = blocking && { blocking: { seq: blocking.seq, type: blocking.type, on: blocking.on } };
  return new RequestError(codeOf(refused), {
    type,
    step,
    reason,
    remedy,
    ...(guard && { guard }),
    ...blocked,
  });
}

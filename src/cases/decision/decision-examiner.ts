import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CountingRules } from '../../domain/counting-rules.js';
import type { DecisionGiven, OutcomeFinding } from '../../domain/outcome/decision-given.js';
import { examineOutcome } from '../../domain/outcome/examine-outcome.js';
import type { ApplicationRecord } from '../../imports/ledger/records/record-schemas.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import { deadlineOfCase } from '../case-deadline.js';
import { CaseDeadlinesRepository } from '../case-deadlines.repository.js';
import { contradiction, type CaseFinding } from '../check-application.js';
import { EarlierCasesRepository } from './earlier-cases.repository.js';

/** The case that is decided. */
export interface DecidedCase {
  readonly agencyId: number;
  readonly caseId: number;
  /** As it is before the answer, its people in clear. */
  readonly before: ApplicationRecord;
}

export type Decided = Pick<DecisionGiven, 'on' | 'outcome'> & Partial<DecisionGiven>;

export interface Examined {
  readonly findings: readonly OutcomeFinding[];
  readonly rules: CountingRules;
}

/** Whether an answer may be recorded: it agrees with itself, with the law and with what happened to the case. */
@Injectable()
export class DecisionExaminer {
  constructor(
    private readonly deadlines: CaseDeadlinesRepository,
    private readonly earlier: EarlierCasesRepository,
    private readonly settings: EffectiveSettings,
  ) {}

  /**
   * The one call of whoever records a `decided`.
   * @throws DomainError `case.contradiction` with every refusal
   * @returns what is merely missing
   */
  async examineDecision(manager: EntityManager, decided: DecidedCase, body: Decided): Promise<CaseFinding[]> {
    const { findings } = await this.examine(manager, decided, body);
    const refusals = findings.filter(({ severity }) => severity === 'refusal');
    if (refusals.length > 0) throw contradiction(refusals.map(plain));
    return findings.map(plain);
  }

  rulesOf(manager: EntityManager, agencyId: number): Promise<CountingRules> {
    return this.settings.of(manager, agencyId);
  }

  async examine(
    manager: EntityManager,
    { agencyId, caseId, before }: DecidedCase,
    body: Decided,
  ): Promise<Examined> {
    const given: DecisionGiven = {
      ...body,
      grounds: body.grounds ?? [],
      particulars: body.particulars ?? {},
    };
    const called = given.particulars.earlierCase ?? before.duplicateOf;
    const cites = given.outcome === 'declined.duplicate' && called !== undefined;
    const rules = await this.settings.of(manager, agencyId);
    const known = {
      events: before.events ?? [],
      duplicateOf: before.duplicateOf,
      earlier: cites ? await this.earlier.find(manager, { agencyId, caseId, called }, before) : undefined,
      waitingUntil: await this.waitingUntil(manager, agencyId, caseId, given.on),
      rules,
    };
    return { findings: examineOutcome(given, known, law()), rules };
  }

  private async waitingUntil(
    manager: EntityManager,
    agencyId: number,
    caseId: number,
    on: LocalDate,
  ): Promise<LocalDate | undefined> {
    const [facts] = await this.deadlines.of(manager, agencyId, [caseId]);
    const due = facts && deadlineOfCase(facts, on, law());
    const awaited = due?.waitingFor === 'supplement' || due?.waitingFor === 'fee';
    return awaited ? (due.waitingUntil ?? undefined) : undefined;
  }
}

const plain = ({ field, code, message }: OutcomeFinding): CaseFinding => ({ field, code, message });

import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../identity/actor.js';
import { stageOfRecord } from '../imports/ledger/brought-facts.js';
import { parseRecord } from '../imports/ledger/records/parse-record.js';
import type { ApplicationRecord } from '../imports/ledger/records/record-schemas.js';
import { writeCases } from '../imports/store/case-writer.js';
import { law } from '../law/law.js';
import { yearOf } from '../law/local-date.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { isUniqueViolation } from '../platform/database/unique-violation.js';
import { RequestError } from '../platform/http/request-error.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { AssignmentService } from './assignment/assignment.service.js';
import { looksNumbered, numberCase, unnumbered } from './case-number.js';
import { CaseReader } from './case-reader.js';
import type { CaseAnswer, NewCase } from './cases.schemas.js';
import { checkApplication, contradiction, findingOf, type CaseFinding } from './check-application.js';
import { EffectiveSettings } from '../settings/effective-settings.js';
import { CountCheck } from './count-check.js';
import { IntakeDraftRepository } from './drafts/intake-draft.repository.js';
import { intakeFindings } from './intake-findings.js';
import type { IntakeRules } from './intake-findings.js';
import { IntakeRequestsRepository, type RequestMark } from './intake-requests.repository.js';
import { IntakeRepository } from './intake.repository.js';
import { quotable } from '../law/quotable.js';

export interface Intake {
  readonly agency: { readonly id: number; readonly code: string };
  readonly body: NewCase;
  readonly actor: Pick<Actor, 'accountId' | 'username' | 'machine'>;
  readonly idempotencyKey?: string | undefined;
}

const ATTEMPTS = 3;

const markOf = ({ agency, actor, body, idempotencyKey: key }: Intake): RequestMark | undefined =>
  key === undefined
    ? undefined
    : { agencyId: agency.id, accountId: actor.accountId, key, body: JSON.stringify(body) };

/** Takes in applications one by one, through the rules and the writer of the import. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly requests: IntakeRequestsRepository,
    private readonly repository: IntakeRepository,
    private readonly reader: CaseReader,
    private readonly cipher: PersonalDataCipher,
    private readonly counts: CountCheck,
    private readonly assignments: AssignmentService,
    private readonly drafts: IntakeDraftRepository,
    private readonly settings: EffectiveSettings,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The number, the request, the case and its count in one transaction.
   * @throws RequestError `idempotency.*`, `case.*`; DomainError `case.contradiction`
   */
  async takeIn(intake: Intake): Promise<CaseAnswer> {
    return this.again(() =>
      this.transaction.run({ agencyId: intake.agency.id, scope: 'own' }, async (manager) => {
        const mark = markOf(intake);
        const earlier = mark && (await this.requests.claim(manager, mark));
        if (earlier) return earlier;
        // What was typed has become the case.
        await this.drafts.discard(manager, intake.agency.id, intake.actor);
        return this.takeInWithin(manager, intake, mark);
      }),
    );
  }

  /** Runs what takes cases in again where another brought the same number or reference since it was looked for. */
  async again<T>(attempt: () => Promise<T>): Promise<T> {
    for (let count = 1; ; count += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (count >= ATTEMPTS || !isUniqueViolation(error)) throw error;
      }
    }
  }

  /**
   * As `takeIn`, as a part of a greater transaction, which has to be run again where it meets a number or reference that
   * another brought meanwhile.
   */
  async takeInWithin(manager: EntityManager, intake: Intake, mark?: RequestMark): Promise<CaseAnswer> {
    const { agency, actor, body } = intake;
    const rules = await this.settings.countingRules(manager, agency.id);
    const taker = await this.assignments.taker(manager, agency.id, actor);
    const { record, warnings } = await this.examined(manager, intake, rules);
    const [row] = await writeCases(manager, [{ record, agencyId: agency.id }], {
      rules: () => rules,
      cipher: this.cipher,
      recordedBy: actor.username,
    });
    if (!row) throw new Error('the database did not add the case');
    await this.assignments.takeOn(manager, agency.id, row.id, taker);
    await this.counts.ask(manager, agency.id, row.id, 1);
    const { caseNo = null, ref, receivedOn, channel } = record;
    const found = { id: row.id, caseNo, ref, version: 1, stage: stageOfRecord(record) };
    const view = { ...(await this.reader.view(manager, agency.id, found, rules)), warnings };
    if (mark) await this.requests.answered(manager, mark, row.id, view);
    // As late as can be: whoever gets a number, or the head of the audit trail, holds up all others of the agency until the end.
    const unnamed = { id: row.id, year: yearOf(receivedOn), ref: body.ref ?? null };
    const called = caseNo === null ? await numberCase(manager, agency.id, unnamed) : { caseNo, ref };
    await this.audit.record(manager, agency.id, {
      actor,
      action: 'case.received',
      subject: { kind: 'case', id: row.id },
      facts: { caseNo: called.caseNo, receivedOn, channel },
    });
    return { ...view, ...called };
  }

  /** The application, when everything about it has been found good; where nobody said its number, it has none yet. */
  private async examined(
    manager: EntityManager,
    { agency, body }: Intake,
    rules: IntakeRules,
  ): Promise<{ record: ApplicationRecord; warnings: CaseFinding[] }> {
    if (body.agency != null && body.agency !== agency.code) throw new RequestError('case.otherAgency');
    const parsed = parseRecord({ line: 1, record: { ...body, kind: 'application', ref: body.ref ?? '-' } });
    if ('refusals' in parsed) throw contradiction(parsed.refusals.map(findingOf));
    const told = parsed.record as ApplicationRecord;
    const warnings = [
      ...parsed.warnings.map(findingOf),
      ...checkApplication(told, this.clock.today()),
      ...this.findings(told, rules),
      ...(await this.duplicates(manager, agency.id, told)),
    ];
    await this.refuseDays(manager, agency.id, told);
    await this.refuseTaken(manager, agency.id, body);
    return { record: { ...told, ref: body.ref ?? told.caseNo ?? unnumbered() }, warnings };
  }

  private findings(record: ApplicationRecord, rules: IntakeRules): CaseFinding[] {
    const { calendar, applicantTypes: labels } = law();
    return intakeFindings(record, { ...rules, today: this.clock.today(), calendar, labels });
  }

  private async refuseDays(
    manager: EntityManager,
    agencyId: number,
    { receivedOn }: ApplicationRecord,
  ): Promise<void> {
    const today = this.clock.today();
    if (receivedOn > today) throw new RequestError('case.receiptInFuture', { receivedOn, today });
    const endedOn = await this.repository.lastDay(manager, agencyId);
    if (endedOn !== null && receivedOn > endedOn) throw new RequestError('case.agencyEnded', { endedOn });
  }

  private async refuseTaken(manager: EntityManager, agencyId: number, body: NewCase): Promise<void> {
    const { caseNo, ref } = body;
    if (caseNo != null && (await this.repository.isTaken(manager, agencyId, 'case_no', caseNo)))
      throw new RequestError('case.numberTaken', { caseNo: quotable(caseNo) });
    if (ref != null && ref !== caseNo && looksNumbered(ref))
      throw new RequestError('case.refIsNumber', { ref: quotable(ref) });
    const called = ref ?? caseNo;
    if (called != null && (await this.repository.isTaken(manager, agencyId, 'ref', called)))
      throw new RequestError('case.refTaken', { ref: quotable(called) });
    const { duplicateOf } = body;
    if (duplicateOf != null && !(await this.repository.isTaken(manager, agencyId, 'ref', duplicateOf)))
      throw new RequestError('case.unknownEarlier', { ref: quotable(duplicateOf) });
  }

  /** Never merged in silence: in law a second application is one of its own. */
  private async duplicates(
    manager: EntityManager,
    agencyId: number,
    record: ApplicationRecord,
  ): Promise<CaseFinding[]> {
    const similar = await this.repository.similar(manager, agencyId, record);
    return similar.map((called) => ({
      field: 'description',
      code: 'case.similar',
      message: `同一申请人前后十日内以相同内容申请过（${called}），请核对是否重复登记；确为再次申请的不必处理。`,
    }));
  }
}

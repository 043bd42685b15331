import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../identity/actor.js';
import { quotable } from '../law/quotable.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { writeChange } from './case-changes.js';
import type { CaseEventBody } from './case-event-body.js';
import { CaseReader } from './case-reader.js';
import { CasesRepository, type FoundCase } from './cases.repository.js';
import type { CaseAnswer } from './cases.schemas.js';
import { CountCheck } from './count-check.js';
import { DecisionExaminer } from './decision/decision-examiner.js';
import { EffectiveSettings } from '../settings/effective-settings.js';
import { told } from './told.js';
import { CaseFile } from './workflow/case-file.js';
import { askedParties } from './workflow/history-view.js';
import { newFact, type NewCaseEvent, type NewFact } from './workflow/new-fact.js';
import { staleVersion } from './workflow/stale-version.js';

export interface NewEvent {
  readonly agencyId: number;
  readonly caseNo: string;
  readonly body: CaseEventBody;
  /** Versions that the caller has seen; absent: it follows from something else, whatever the version. */
  readonly versions?: readonly number[];
  /** A fact that was struck out, and which the event is entered anew for. */
  readonly inPlaceOf?: number | undefined;
  readonly by: Pick<Actor, 'accountId' | 'username' | 'machine' | 'roles' | 'singlePersonOffice'>;
}

/** Records what happens to a case, one event after the other, as the table of the workflow allows. */
@Injectable()
export class CaseEventsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly files: CaseFile,
    private readonly reader: CaseReader,
    private readonly counts: CountCheck,
    private readonly settings: EffectiveSettings,
    private readonly decisions: DecisionExaminer,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `case.notFound`, `precondition.stale`, `event.*`; DomainError `case.contradiction` */
  record(change: NewEvent): Promise<CaseAnswer> {
    return this.transaction.run({ agencyId: change.agencyId, scope: 'own' }, (manager) =>
      this.recordWithin(manager, change),
    );
  }

  /** As `record`, as a part of a greater transaction; a refusal has changed nothing. */
  async recordWithin(manager: EntityManager, change: NewEvent): Promise<CaseAnswer> {
    const { agencyId, caseNo, versions, by, inPlaceOf } = change;
    const event = told(change.body);
    const today = this.clock.today();
    if (event.on !== undefined && event.on > today)
      throw new RequestError('event.inFuture', { on: event.on, today });
    const found = await this.cases.lock(manager, agencyId, caseNo);
    if (!found) throw new RequestError('case.notFound');
    const file = await this.files.open(manager, agencyId, found);
    if (versions && !versions.includes(found.version)) throw staleVersion(found, file.log, versions);
    const version = found.version + 1;
    const target = await this.mergeTarget(manager, agencyId, found, event);
    const seq = (file.log.at(-1)?.seq ?? 0) + 1;
    const asked = askedParties(file.log);
    const entered = newFact(event, {
      seq,
      version,
      recordedBy: by.username,
      today,
      target,
      asked,
      inPlaceOf,
    });
    const { fact, after, stage, warnings } = file.with(entered, by, today);
    const decided = { agencyId, caseId: found.id, before: file.record };
    const missing =
      event.type === 'decided' ? await this.decisions.examineDecision(manager, decided, event) : [];
    const key = { agency_id: agencyId, case_id: found.id };
    const written = {
      fact,
      recordedAt: this.clock.now(),
      brought: file.brought,
      before: file.record,
      after,
      stage,
    };
    await writeChange(manager, key, written, await this.settings.countingRules(manager, agencyId));
    const answer = await this.reader.view(manager, agencyId, { ...found, version, stage });
    await this.counts.ask(manager, agencyId, found.id, version);
    await this.note(manager, agencyId, found, caseNo, fact, by);
    return { ...answer, warnings: [...warnings, ...missing] };
  }

  private async note(
    manager: EntityManager,
    agencyId: number,
    found: FoundCase,
    caseNo: string,
    { type, on, version, corrects, details }: NewFact,
    actor: NewEvent['by'],
  ): Promise<void> {
    const reason = details?.reason;
    await this.audit.record(manager, agencyId, {
      actor,
      action: 'case.event',
      subject: { kind: 'case', id: found.id },
      facts: { caseNo, type, on, version, ...(corrects !== null && { corrects }) },
      ...(typeof reason === 'string' && { reason }),
    });
  }

  /** @returns reference of the case that the event merges this one into */
  private async mergeTarget(
    manager: EntityManager,
    agencyId: number,
    found: FoundCase,
    event: NewCaseEvent,
  ): Promise<string | undefined> {
    if (event.type !== 'merged') return undefined;
    const { into } = event;
    const refuse = (reason: string): RequestError =>
      new RequestError('case.mergeTarget', { into: quotable(into), reason });
    // Locked, so that two cases cannot be merged into each other at once; a deadlock is run again.
    const target = await this.cases.lock(manager, agencyId, into);
    if (!target) throw refuse('没有这件申请');
    if (target.id === found.id) throw refuse('就是这一件');
    if (target.stage === 'voided') throw refuse('它的案号已经作废');
    const { record } = await this.files.open(manager, agencyId, target);
    if (record.mergedInto !== undefined) throw refuse('它已并入另一件申请');
    return target.ref;
  }
}

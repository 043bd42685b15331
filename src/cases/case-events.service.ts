import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RegisterExportRepository } from '../imports/register-export.repository.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { applyEvent, knownEvent, type KnownEvent } from './apply-event.js';
import { writeChange } from './case-changes.js';
import type { CaseEventBody } from './case-event-body.js';
import { CaseReader } from './case-reader.js';
import { CasesRepository, type FoundCase } from './cases.repository.js';
import type { CaseAnswer } from './cases.schemas.js';
import { checkApplication } from './check-application.js';
import { CountCheck } from './count-check.js';
import { DecisionExaminer } from './decision/decision-examiner.js';
import { EffectiveSettings } from '../settings/effective-settings.js';
import { told } from './told.js';
import { quotable } from '../law/quotable.js';

export interface NewEvent {
  readonly agencyId: number;
  readonly caseNo: string;
  readonly body: CaseEventBody;
  /** Versions that the caller has seen. */
  readonly versions: readonly number[];
  readonly by: AuditActor;
}

/** Records what happens to a case, one event after the other. */
@Injectable()
export class CaseEventsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly register: RegisterExportRepository,
    private readonly reader: CaseReader,
    private readonly counts: CountCheck,
    private readonly settings: EffectiveSettings,
    private readonly decisions: DecisionExaminer,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `case.notFound`, `precondition.stale`, `event.*`; DomainError `case.contradiction`, `event.unsupported` */
  async record(change: NewEvent): Promise<CaseAnswer> {
    const { agencyId, caseNo, versions, by } = change;
    const event = knownEvent(told(change.body));
    const today = this.clock.today();
    if (event.on > today) throw new RequestError('event.inFuture', { on: event.on, today });
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.lock(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      if (!versions.includes(found.version)) throw await this.stale(manager, agencyId, found, versions);
      const before = await this.register.application(manager, agencyId, found.id);
      const target = await this.mergeTarget(manager, agencyId, found, event);
      const after = applyEvent(before, event, target);
      const decided = { agencyId, caseId: found.id, before };
      const warnings = [
        ...checkApplication(after, today),
        ...(event.type === 'decided' ? await this.decisions.examineDecision(manager, decided, event) : []),
      ];
      const version = found.version + 1;
      const key = { agency_id: agencyId, case_id: found.id };
      const written = { event, after, version, recordedBy: by.username };
      await writeChange(manager, key, written, await this.settings.countingRules(manager, agencyId));
      const answer = await this.reader.view(manager, agencyId, { ...found, version });
      await this.counts.ask(manager, agencyId, found.id, version);
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'case.event',
        subject: { kind: 'case', id: found.id },
        facts: { caseNo, type: event.type, on: event.on, version },
      });
      return { ...answer, warnings };
    });
  }

  /** What happened since the oldest version that the caller named. */
  private async stale(
    manager: EntityManager,
    agencyId: number,
    found: FoundCase,
    versions: readonly number[],
  ): Promise<RequestError> {
    const seen = Math.min(...versions, found.version);
    const history = await this.cases.history(manager, agencyId, found.id);
    const changes = history
      .filter(({ version }) => version > seen)
      .map(({ type, on, version, recordedAt, recordedBy }) => ({
        type,
        on,
        version,
        recordedAt: recordedAt.toISOString(),
        recordedBy,
      }));
    return new RequestError('precondition.stale', {
      version: found.version,
      count: changes.length,
      changes,
    });
  }

  /** @returns reference of the case that the event merges this one into */
  private async mergeTarget(
    manager: EntityManager,
    agencyId: number,
    found: FoundCase,
    event: KnownEvent,
  ): Promise<string | undefined> {
    if (event.type !== 'merged') return undefined;
    const { into } = event;
    const refuse = (reason: string): RequestError =>
      new RequestError('case.mergeTarget', { into: quotable(into), reason });
    // Locked, so that two cases cannot be merged into each other at once; a deadlock is run again.
    const target = await this.cases.lock(manager, agencyId, into);
    if (!target) throw refuse('没有这件申请');
    if (target.id === found.id) throw refuse('就是这一件');
    const { mergedInto } = await this.register.application(manager, agencyId, target.id);
    if (mergedInto !== undefined) throw refuse('它已并入另一件申请');
    return target.ref;
  }
}

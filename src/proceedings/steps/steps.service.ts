import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { told } from '../../cases/told.js';
import { staleVersion } from '../../cases/workflow/stale-version.js';
import { followCourse } from '../../domain/proceeding/course.js';
import { wordsWith } from '../../domain/proceeding/own-words.js';
import type { NewEvent } from '../../cases/case-events.service.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { quotable } from '../../law/quotable.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import { checkOrder, checkProceeding, checkWords, orderWarnings } from '../check-proceeding.js';
import { Consequences, followsFrom } from '../consequences.service.js';
import { courseOf, ProceedingFiles, rebuilt, type ProceedingFile } from '../proceeding-file.js';
import type { ProceedingAnswer } from '../proceeding.schemas.js';
import { ProceedingsReader } from '../proceedings.reader.js';
import { ProceedingsRepository, type ProceedingKind } from '../proceedings.repository.js';
import { writeProceeding } from '../write-proceeding.js';
import type { NewStep } from './logged-step.js';
import { newSteps } from './new-steps.js';
import { refuseObstacle } from './refuse-obstacle.js';
import type { LawsuitStepBody, ReviewStepBody } from './step-bodies.js';

export interface RecordedStep {
  readonly agencyId: number;
  readonly kind: ProceedingKind;
  readonly ref: string;
  readonly body: ReviewStepBody | LawsuitStepBody;
  /** Versions that the caller has seen. */
  readonly versions: readonly number[];
  readonly by: NewEvent['by'];
}

/** Records what happens to a review or lawsuit, step by step, and what follows from it for the applications. */
@Injectable()
export class StepsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly repository: ProceedingsRepository,
    private readonly files: ProceedingFiles,
    private readonly reader: ProceedingsReader,
    private readonly consequences: Consequences,
    private readonly settings: EffectiveSettings,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `proceeding.*`, `precondition.stale`; DomainError `case.contradiction` */
  record(step: RecordedStep): Promise<ProceedingAnswer> {
    const { agencyId, kind, ref, versions, by } = step;
    const body = told(step.body);
    const today = this.clock.today();
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.repository.lock(manager, agencyId, kind, ref);
      if (!found) throw new RequestError('proceeding.notFound');
      const file = await this.files.open(manager, agencyId, found);
      if (!versions.includes(found.version)) throw staleVersion(found, file.log, versions);
      const version = found.version + 1;
      const steps = newSteps(file.log, body, { version, recordedBy: by.username, today });
      refuseFuture(steps, today);
      for (const { type, details } of steps) {
        if (type !== 'decided') continue;
        checkWords(kind, details);
        checkOrder(kind, details);
      }
      refuseObstacle(file, steps);
      const log: readonly NewStep[] = [...file.log, ...steps];
      const after = rebuilt(file.brought, log);
      const rules = await this.settings.countingRules(manager, agencyId);
      const told = steps.find(({ type }) => type === 'decided')?.details;
      const warnings = [
        ...orderWarnings(told),
        ...checkProceeding(after, today, wordsWith(law().disposals, rules.ownWords)),
      ];
      const reviewId = await this.reviewOf(manager, agencyId, after);
      const { stage } = followCourse(courseOf(file.brought, log), law()).standing;
      const change = {
        found,
        steps,
        recordedAt: this.clock.now(),
        brought: file.brought,
        after,
        stage,
        version,
        ...(reviewId !== undefined && { reviewId }),
      };
      await writeProceeding(manager, agencyId, change, rules);
      await this.follow(manager, agencyId, file, { log, after }, by);
      await this.note(manager, agencyId, file, steps, by);
      const answer = await this.reader.view(manager, agencyId, {
        ...found,
        version,
        stage,
        brought: file.brought,
      });
      return { ...answer, warnings };
    });
  }

  /** What follows for the applications is done when it is first known, and undone when a correction takes its ground away. */
  private async follow(
    manager: EntityManager,
    agencyId: number,
    file: ProceedingFile,
    { log, after }: { readonly log: readonly NewStep[]; readonly after: ProceedingFile['record'] },
    by: NewEvent['by'],
  ): Promise<void> {
    const [before, consequence] = [followsFrom(file.record, file.log), followsFrom(after, log)];
    if (JSON.stringify(consequence) === JSON.stringify(before)) return;
    const { ref } = file.found;
    const cases = await this.reader.casesOf(manager, agencyId, file.found, after);
    const corrects = log.slice(file.log.length).some((step) => step.corrects !== null);
    // What was put right holds no more as it was; what merely came after leaves what was there.
    if (before && corrects)
      await this.consequences.takeBack(manager, agencyId, { ref, consequence: before, cases }, by);
    if (consequence) await this.consequences.apply(manager, agencyId, { ref, consequence, cases }, by);
  }

  private async reviewOf(
    manager: EntityManager,
    agencyId: number,
    after: ProceedingFile['record'],
  ): Promise<number | undefined> {
    if (after.kind === 'review' || after.review === undefined) return undefined;
    const review = await this.repository.find(manager, agencyId, 'review', after.review);
    if (!review) throw new RequestError('proceeding.unknownReview', { ref: quotable(after.review) });
    return review.id;
  }

  private async note(
    manager: EntityManager,
    agencyId: number,
    { found }: ProceedingFile,
    steps: readonly NewStep[],
    actor: NewEvent['by'],
  ): Promise<void> {
    for (const { type, on, version, corrects, details } of steps) {
      const { reason } = details;
      await this.audit.record(manager, agencyId, {
        actor,
        action: 'proceeding.step',
        subject: { kind: found.kind, id: found.id },
        facts: { ref: found.ref, type, on, version, ...(corrects !== null && { corrects }) },
        ...(typeof reason === 'string' && { reason }),
      });
    }
  }
}

function refuseFuture(steps: readonly NewStep[], today: LocalDate): void {
  const future = steps.find(({ on }) => on > today);
  if (future) throw new RequestError('proceeding.inFuture', { on: future.on, today });
}

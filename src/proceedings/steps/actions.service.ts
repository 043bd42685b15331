import { Inject, Injectable } from '@nestjs/common';
import { followCourse } from '../../domain/proceeding/course.js';
import { law } from '../../law/law.js';
import { LAWSUIT_STEPS, REVIEW_STEPS } from '../../law/proceedings/keys.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { courseOf, ProceedingFiles, type ProceedingFile } from '../proceeding-file.js';
import type { ProceedingActionsAnswer } from '../proceeding.schemas.js';
import { stageName } from '../proceeding-view.js';
import { ProceedingsRepository, type ProceedingKind } from '../proceedings.repository.js';
import type { NewStep } from './logged-step.js';

type Action = ProceedingActionsAnswer['actions'][number];

/** What can be recorded of a review or lawsuit next. */
@Injectable()
export class StepActionsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly repository: ProceedingsRepository,
    private readonly files: ProceedingFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `proceeding.notFound` */
  list(agencyId: number, kind: ProceedingKind, ref: string): Promise<ProceedingActionsAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.repository.find(manager, agencyId, kind, ref);
      if (!found) throw new RequestError('proceeding.notFound');
      const file = await this.files.open(manager, agencyId, found);
      const { stage } = followCourse(courseOf(file.brought, file.log), law()).standing;
      const types = kind === 'review' ? REVIEW_STEPS : LAWSUIT_STEPS;
      const actions = types.filter((type) => type !== 'corrected').map((type) => this.action(file, type));
      return { stage, stageLabel: stageName(kind, stage), actions: [...actions].sort(bySense) };
    });
  }

  private action(file: ProceedingFile, type: NewStep['type']): Action {
    const data = law();
    const { found, brought, log } = file;
    const rules: Readonly<
      Record<string, { label: string; article?: string | undefined; suggested: boolean }>
    > = data.proceedings[found.kind].steps;
    const rule = rules[type];
    if (!rule) throw new Error(`the law data have no step ${type}`);
    const step: NewStep = {
      seq: (log.at(-1)?.seq ?? 0) + 1,
      type,
      on: this.clock.today(),
      version: found.version + 1,
      recordedBy: '',
      corrects: null,
      place: null,
      details: {},
    };
    const { obstacles } = followCourse(courseOf(brought, [...log, step]), data);
    const own = obstacles.find((one) => one.step.seq === step.seq);
    // Of an instance that began anew, what happened in the one before is no reason not to propose it.
    const since = log.findLast((one) => one.type === 'instanceOpened')?.seq ?? 0;
    const happened = log.some(
      (one) => one.type === type && one.seq > since && !log.some(({ corrects }) => corrects === one.seq),
    );
    return {
      step: type,
      label: rule.label,
      article: rule.article ?? null,
      allowed: own === undefined,
      why: own ? `${own.reason}。${own.remedy}` : null,
      suggested: own === undefined && rule.suggested && !happened,
    };
  }
}

/** The next sensible steps first, the forbidden ones last. */
const bySense = (a: Action, b: Action): number => rank(a) - rank(b);
const rank = ({ allowed, suggested }: Action): number => (suggested ? 0 : allowed ? 1 : 2);

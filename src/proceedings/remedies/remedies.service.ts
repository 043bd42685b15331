import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseDeadlinesRepository } from '../../cases/case-deadlines.repository.js';
import { CasesRepository } from '../../cases/cases.repository.js';
import { stageLabel } from '../../domain/proceeding/course.js';
import { suitAfterReview } from '../../domain/remedies/after-review.js';
import type { RemedyTerm } from '../../domain/remedies/remedy-dates.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { remediesOf, remediesOfSilence, silentSince, toldRedress } from './case-remedies.js';
import { answerContested } from './contested-answer.js';
import { ContestingRepository, type Contesting } from './contesting.repository.js';
import { RemediedAnswersRepository, type StoredAnswer } from './remedied-answers.repository.js';
import type { CaseRemedies, RemedyTermAnswer } from './remedies.schemas.js';
import { ReviewEnds } from './review-ends.js';

const shown = (
  term: RemedyTerm,
  today: LocalDate,
  otherwise: RemedyTerm | null = null,
): RemedyTermAnswer => ({
  ...term,
  open: term.until !== null && today <= term.until,
  untilIfNotTold: otherwise?.until ?? null,
});

/** Until when the answers of a case can be contested. */
@Injectable()
export class RemediesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly deadlines: CaseDeadlinesRepository,
    private readonly stored: RemediedAnswersRepository,
    private readonly contesting: ContestingRepository,
    private readonly ends: ReviewEnds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `case.notFound` */
  ofCase(agencyId: number, caseNo: string): Promise<CaseRemedies> {
    const today = this.clock.today();
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      const answers = await this.stored.answers(manager, agencyId, [found.id]);
      const proceedings = await this.contesting.about(manager, agencyId, [found.id]);
      return {
        on: today,
        answers: answers.map((answer) => shownAnswer(answer, today)),
        silence: await this.silence(manager, agencyId, found.id, today),
        afterReview: await this.afterReview(manager, agencyId, proceedings, answers, today),
        proceedings: proceedings.map(brief),
      };
    });
  }

  private async silence(
    manager: EntityManager,
    agencyId: number,
    caseId: number,
    today: LocalDate,
  ): Promise<CaseRemedies['silence']> {
    const [known] = await this.stored.cases(manager, agencyId, [caseId]);
    const [facts] = await this.deadlines.of(manager, agencyId, [caseId]);
    const dueOn = known?.isLive && facts ? silentSince(facts, today) : null;
    if (dueOn === null) return null;
    const { review, suit } = remediesOfSilence(dueOn);
    return { dueOn, review: shown(review, today), suit: shown(suit, today) };
  }

  private async afterReview(
    manager: EntityManager,
    agencyId: number,
    proceedings: readonly Contesting[],
    answers: readonly StoredAnswer[],
    today: LocalDate,
  ): Promise<CaseRemedies['afterReview']> {
    const found: CaseRemedies['afterReview'] = [];
    for (const review of proceedings.filter(({ kind }) => kind === 'review')) {
      const { end } = await this.ends.on(manager, agencyId, review, today);
      if (!end) continue;
      const contested = answerContested(answers, review, today);
      const route = contested && remediesOf(contested, today).route;
      const suit = suitAfterReview(end, route === 'reviewFirst' || route === 'mixed', law());
      found.push({ ref: review.ref, end: end.kind, suit: shown(suit, today) });
    }
    return found;
  }
}

function shownAnswer(answer: StoredAnswer, today: LocalDate): CaseRemedies['answers'][number] {
  const { round, outcome, documentNo, decidedOn, servedOn } = answer;
  const told = toldRedress(answer);
  const { route, review, suit } = remediesOf(answer, today);
  const otherwise = told ? null : remediesOf(answer, today, false);
  return {
    round,
    outcome,
    outcomeLabel: law().outcomes[outcome].label,
    documentNo,
    decidedOn,
    servedOn,
    told,
    route,
    review: shown(review, today, otherwise?.review),
    suit: shown(suit, today, otherwise?.suit),
  };
}

const brief = ({ kind, ref, stage, round, filedOn }: Contesting): CaseRemedies['proceedings'][number] => ({
  kind,
  ref,
  stage,
  stageLabel: stageLabel(kind, stage, law()),
  round,
  filedOn,
});

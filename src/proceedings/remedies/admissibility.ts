import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseDeadlinesRepository } from '../../cases/case-deadlines.repository.js';
import { afterReview, NO_REVIEW } from './after-review-warnings.js';
import { remediesOf, silentSince } from './case-remedies.js';
import { answerContested } from './contested-answer.js';
import { ContestingRepository, type Contesting } from './contesting.repository.js';
import type { Filing, FilingWarning } from './filing.js';
import { reviewFirst, tooLate, type Contested } from './first-warnings.js';
import { inParallel } from './parallel-warnings.js';
import { RemediedAnswersRepository } from './remedied-answers.repository.js';
import { ReviewEnds } from './review-ends.js';

/**
 * What speaks against a review or lawsuit being heard, before it is logged. A court or a review body decides upon it: these
 * are warnings, and nothing is refused.
 */
@Injectable()
export class Admissibility {
  constructor(
    private readonly stored: RemediedAnswersRepository,
    private readonly contesting: ContestingRepository,
    private readonly deadlines: CaseDeadlinesRepository,
    private readonly ends: ReviewEnds,
  ) {}

  /** @param manager of a transaction of the agency */
  async of(manager: EntityManager, agencyId: number, filing: Filing): Promise<FilingWarning[]> {
    const { kind, route, reviewId = null, complainant } = filing;
    const others = await this.contesting.about(manager, agencyId, filing.caseIds, reviewId);
    const review = others.find((other) => other.kind === 'review' && other.id === reviewId);
    const caseIds = filing.caseIds.length > 0 ? filing.caseIds : (review?.caseIds ?? []);
    const contested = await this.contested(manager, agencyId, caseIds, filing, review);
    const found: FilingWarning[] = inParallel(others, filing);
    if (complainant === 'thirdParty') return found;
    if (kind === 'review' || route !== 'afterReview') {
      const first = kind === 'lawsuit' ? contested.flatMap((one) => firstOf(one, filing)) : [];
      return [...first, ...contested.flatMap((one) => tooLate(one, filing)), ...found];
    }
    if (!review) return [NO_REVIEW, ...found];
    const standing = await this.ends.on(manager, agencyId, review, filing.filedOn);
    const isFirst = contested.some(({ answer }) => answer && comesFirst(answer, filing));
    return [...afterReview(review, standing, isFirst, filing), ...found];
  }

  private async contested(
    manager: EntityManager,
    agencyId: number,
    caseIds: readonly number[],
    filing: Filing,
    review: Contesting | undefined,
  ): Promise<Contested[]> {
    const { filedOn } = filing;
    const cases = await this.stored.cases(manager, agencyId, caseIds);
    const answers = await this.stored.answers(manager, agencyId, caseIds);
    const facts = new Map((await this.deadlines.of(manager, agencyId, caseIds)).map((one) => [one.id, one]));
    // What a suit after a review contests was there when the review was filed.
    const filed = { round: filing.round ?? review?.round, filedOn: review?.filedOn ?? filedOn };
    return cases.map(({ id, called, isLive }) => {
      const own = answers.filter(({ caseId }) => caseId === id);
      const known = facts.get(id);
      return {
        called,
        answer: answerContested(own, filed, filedOn),
        // As of that day: an answer that came later takes nothing away.
        silentSince: isLive && known ? silentSince({ ...known, handledOn: null }, filedOn) : null,
      };
    });
  }
}

type Answer = NonNullable<Contested['answer']>;

const comesFirst = (answer: Answer, { filedOn }: Filing): boolean =>
  ['reviewFirst', 'mixed'].includes(remediesOf(answer, filedOn).route);

const firstOf = ({ called, answer }: Contested, filing: Filing): FilingWarning[] =>
  answer ? reviewFirst(called, answer, filing) : [];

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { proceedingClocks } from '../../domain/proceeding/clocks.js';
import { endsWithoutDecision } from '../../domain/proceeding/review-end.js';
import type { ReviewEnd } from '../../domain/remedies/after-review.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { courseOf, ProceedingFiles } from '../proceeding-file.js';
import type { Contesting } from './contesting.repository.js';

/** How a review stands on a day for whoever applied for it. */
export interface ReviewStanding {
  /** Undefined: it goes on, and its period has not run out. */
  readonly end: ReviewEnd | undefined;
  /** The last day for its decision; null: none is known, or it stands still. */
  readonly dueOn: LocalDate | null;
}

function endOf(review: Contesting, dueOn: LocalDate | null, on: LocalDate): ReviewEnd | undefined {
  const { stage, concludedOn, servedOn, disposal } = review;
  if (concludedOn !== null && concludedOn <= on) {
    if (stage === 'refused') return { kind: 'refused', on: servedOn ?? concludedOn };
    if (endsWithoutDecision(disposal ?? undefined, law().disposals))
      return { kind: 'ended', on: concludedOn };
    return { kind: 'decided', servedOn: servedOn ?? undefined };
  }
  return dueOn !== null && dueOn < on ? { kind: 'silent', on: dueOn } : undefined;
}

/** Tells how reviews ended, inside the transaction of their agency. */
@Injectable()
export class ReviewEnds {
  constructor(private readonly files: ProceedingFiles) {}

  async on(
    manager: EntityManager,
    agencyId: number,
    review: Contesting,
    on: LocalDate,
  ): Promise<ReviewStanding> {
    const { brought, log } = await this.files.open(manager, agencyId, review);
    const clocks = proceedingClocks(courseOf(brought, log), law());
    const dueOn = clocks.find(({ key }) => key === 'reviewDecision')?.dueOn ?? null;
    return { end: endOf(review, dueOn, on), dueOn };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { deadlineOfCase } from '../../cases/case-deadline.js';
import { CaseDeadlinesRepository } from '../../cases/case-deadlines.repository.js';
import { CasesRepository } from '../../cases/cases.repository.js';
import { deliveryOf, legalMoment } from '../../domain/case/legal-moment.js';
import { RECOMMENDED_COUNTING_RULES } from '../../domain/counting-rules.js';
import { postalProof } from '../../domain/delivery/postal-proof.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { DeliveryRepository } from './delivery.repository.js';
import type { SentRound } from './delivery.repository.js';
import type { DeliveryAnswer } from './delivery.schemas.js';

/** What is kept of how each answer of a case went out, and what is missing. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly deadlines: CaseDeadlinesRepository,
    private readonly delivery: DeliveryRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `case.notFound` */
  ofCase(agencyId: number, caseNo: string): Promise<DeliveryAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      const [facts] = await this.deadlines.of(manager, agencyId, [found.id]);
      const deadline = facts ? deadlineOfCase(facts, this.clock.today(), law()) : null;
      const dueOn = deadline?.dueOn ?? null;
      const rounds = await this.delivery.rounds(manager, agencyId, found.id);
      return { dueOn, rounds: rounds.map((round) => answer(round, dueOn)) };
    });
  }
}

function answer(sent: SentRound, dueOn: LocalDate | null): DeliveryAnswer['rounds'][number] {
  const { papers, ...facts } = sent;
  const letter = {
    ...(sent.delivery !== null && { delivery: sent.delivery }),
    ...(sent.signedOn !== null && { signedOn: sent.signedOn }),
    ...(sent.dispatchedOn !== null && { dispatchedOn: sent.dispatchedOn }),
    ...(sent.servedOn !== null && { servedOn: sent.servedOn }),
  };
  const gone = sent.dispatchedOn !== null || sent.servedOn !== null;
  const delivery = sent.delivery ?? (gone ? deliveryOf(letter) : null);
  const momentOn = legalMoment(letter, RECOMMENDED_COUNTING_RULES) ?? null;
  const { items, warnings } = postalProof({ ...facts, delivery, papers });
  // Later rounds have periods of their own, which a review or a court sets.
  const inTime = sent.round > 1 || momentOn === null || dueOn === null ? null : momentOn <= dueOn;
  return { ...facts, delivery, momentOn, inTime, items: [...items], warnings: [...warnings] };
}

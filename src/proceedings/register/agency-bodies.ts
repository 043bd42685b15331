import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { agencyLine } from '../../agencies/agency-line.js';
import { courtOf, reviewBodyOf } from '../../domain/remedies/review-body.js';
import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';

/** Who reviews an agency's answers and which court hears suits against them, as far as the tree of agencies tells. */
@Injectable()
export class AgencyBodies {
  async reviewBody(manager: EntityManager, agencyId: number, on: LocalDate): Promise<string | undefined> {
    const agency = await agencyLine(manager, agencyId);
    return unlessMissing(() => reviewBodyOf(agency, on, law().remedies));
  }

  async court(manager: EntityManager, agencyId: number): Promise<string | undefined> {
    const agency = await agencyLine(manager, agencyId);
    return unlessMissing(() => courtOf(agency, law().remedies));
  }
}

/** A letter must name it; a register may leave it open. */
function unlessMissing(find: () => string): string | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

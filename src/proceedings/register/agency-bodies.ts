import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { courtOf, reviewBodyOf } from '../../domain/remedies/review-body.js';
import type { AgencyFacts, SigningAgency } from '../../domain/remedies/signing-body.js';
import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';

/** Who reviews an agency's answers and which court hears suits against them, as far as the tree of agencies tells. */
@Injectable()
export class AgencyBodies {
  async reviewBody(manager: EntityManager, agencyId: number, on: LocalDate): Promise<string | undefined> {
    const agency = await this.agency(manager, agencyId);
    return unlessMissing(() => reviewBodyOf(agency, on, law().remedies));
  }

  async court(manager: EntityManager, agencyId: number): Promise<string | undefined> {
    const agency = await this.agency(manager, agencyId);
    return unlessMissing(() => courtOf(agency, law().remedies));
  }

  private async agency(manager: EntityManager, agencyId: number): Promise<SigningAgency> {
    const [own, ...above] = await manager.query<AgencyFacts[]>(
      `select a.name, a.kind, a.level, a.review_body as "reviewBody", a.court
         from agency_closure c join agency a on a.id = c.ancestor_id
        where c.descendant_id = $1 order by c.depth`,
      [agencyId],
    );
    if (!own) throw new Error(`agency ${agencyId} is gone`);
    return { ...own, above };
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

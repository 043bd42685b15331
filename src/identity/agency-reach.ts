import { Injectable } from '@nestjs/common';
import type { Agency } from '../agencies/agency.entity.js';
import type { Role } from '../law/vocabularies/keys.js';
import type { Actor } from './actor.js';
import { SupervisionService } from './supervision/supervision.service.js';

type Reader = Pick<Actor, 'accountId' | 'agencyId' | 'roles'>;

/** Whoever works on the cases of the own agency sees them without a grant; a supervisor as such does not. */
const CASE_ROLES: readonly Role[] = ['clerk', 'legal', 'approver', 'reporter'];

/** Whose applications an account may see. Aggregates reach further: they follow the tree. */
@Injectable()
export class AgencyReach {
  constructor(private readonly supervision: SupervisionService) {}

  /**
   * Which of some agencies' applications the account may see, asked anew for each request: its own where it works on them, those
   * that were granted to it as a supervisor, and for accounts of the installation all.
   */
  async of(actor: Reader): Promise<(agency: Pick<Agency, 'id'>) => boolean> {
    if (actor.agencyId === null) return () => true;
    const works = actor.roles.some((role) => CASE_ROLES.includes(role));
    const granted = actor.roles.includes('supervisor')
      ? await this.supervision.grantedTo(actor.accountId)
      : new Set<number>();
    return ({ id }) => (works && id === actor.agencyId) || granted.has(id);
  }
}

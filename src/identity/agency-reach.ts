import { Injectable } from '@nestjs/common';
import type { Role } from '../law/vocabularies/keys.js';
import type { Actor } from './actor.js';
import { SupervisionService } from './supervision/supervision.service.js';

/** Ids of the agencies whose applications may be seen. */
export type OpenCases = 'all' | ReadonlySet<number>;

export const isOpen = (open: OpenCases, agencyId: number): boolean => open === 'all' || open.has(agencyId);

/** Work on applications themselves; a supervisor needs a grant for each agency, the own one included. */
const CASE_ROLES: readonly Role[] = ['clerk', 'legal', 'approver', 'reporter'];

/** Whose applications an account may see. Aggregates reach further: they follow the tree. */
@Injectable()
export class AgencyReach {
  constructor(private readonly supervision: SupervisionService) {}

  /**
   * Asked anew for each request: those of the own agency, for whoever works on them; what was granted to a supervisor; for
   * accounts of the installation all.
   */
  async casesOf({
    accountId,
    agencyId,
    roles,
  }: Pick<Actor, 'accountId' | 'agencyId' | 'roles'>): Promise<OpenCases> {
    if (agencyId === null) return 'all';
    const own = roles.some((role) => CASE_ROLES.includes(role)) ? [agencyId] : [];
    const granted = roles.includes('supervisor') ? await this.supervision.grantedTo(accountId) : [];
    return new Set([...own, ...granted]);
  }
}

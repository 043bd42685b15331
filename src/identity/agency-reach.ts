import { Injectable } from '@nestjs/common';
import type { Role } from '../law/vocabularies/keys.js';
import type { Actor } from './actor.js';

/** Ids of the agencies whose applications may be seen. */
export type OpenCases = 'all' | ReadonlySet<number>;

export const isOpen = (open: OpenCases, agencyId: number): boolean => open === 'all' || open.has(agencyId);

/** Work on applications themselves; a supervisor needs a grant for each agency, the own one included. */
const CASE_ROLES: readonly Role[] = ['clerk', 'legal', 'approver', 'reporter'];

/** Whose applications an account may see. Aggregates reach further: they follow the tree. */
@Injectable()
export class AgencyReach {
  /** Those of the own agency, for whoever works on them; for accounts of the installation all. */
  casesOf({ agencyId, roles }: Pick<Actor, 'accountId' | 'agencyId' | 'roles'>): Promise<OpenCases> {
    if (agencyId === null) return Promise.resolve('all');
    const own = roles.some((role) => CASE_ROLES.includes(role)) ? [agencyId] : [];
    return Promise.resolve(new Set(own));
  }
}

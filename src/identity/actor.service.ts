import { Inject, Injectable } from '@nestjs/common';
import { AgencyRepository } from '../agencies/agency.repository.js';
import { ROLES } from '../law/vocabularies/keys.js';
import type { Account } from './account.entity.js';
import type { Actor } from './actor.js';
import { DUTIES } from './duties.js';
import type { Duties } from './duties.js';

@Injectable()
export class ActorService {
  constructor(
    private readonly agencies: AgencyRepository,
    @Inject(DUTIES) private readonly duties: Duties,
  ) {}

  /** The account with its agency and its roles; where duties are combined, an administrator holds every role. */
  async of(account: Account): Promise<Actor> {
    const agency = account.agencyId === null ? null : await this.agencies.byId(account.agencyId);
    const holdsAll = this.duties === 'combined' && account.roles.includes('admin');
    return {
      accountId: account.id,
      username: account.username,
      displayName: account.displayName,
      agencyId: account.agencyId,
      agencyCode: agency?.code ?? null,
      roles: holdsAll ? ROLES : account.roles,
      passwordChangeRequired: account.mustChangePassword,
    };
  }
}

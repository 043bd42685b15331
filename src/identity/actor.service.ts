import { Inject, Injectable } from '@nestjs/common';
import { ROLES } from '../law/vocabularies/keys.js';
import type { Role } from '../law/vocabularies/keys.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Actor, ActorAccount } from './actor.js';
import { DUTIES, conflictingDuty, separatedRoles } from './duties.js';
import type { Duties } from './duties.js';
import { PasswordPolicy } from './people/password-policy.js';
import { StandingRepository } from './people/standing.repository.js';
import type { Standing } from './people/standing.repository.js';
import { SECOND_FACTOR_RULE } from './second-factor/second-factor-rule.js';
import type { SecondFactorRule } from './second-factor/second-factor-rule.js';

@Injectable()
export class ActorService {
  constructor(
    private readonly standing: StandingRepository,
    private readonly policy: PasswordPolicy,
    @Inject(SECOND_FACTOR_RULE) private readonly secondFactor: SecondFactorRule,
    @Inject(DUTIES) private readonly duties: Duties,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The account with its agency and the roles that it may use now.
   * @param known how it stands today, where that was looked up with it
   */
  async of(account: ActorAccount, known?: Standing): Promise<Actor> {
    const standing = known ?? (await this.standing.of(account.id, this.clock.today()));
    const now = new Date(this.clock.now());
    const roles = this.rolesOf(account.roles, standing);
    return {
      accountId: account.id,
      username: account.username,
      machine: account.kind === 'machine',
      displayName: account.displayName,
      agencyId: account.agencyId,
      agencyCode: standing.agencyCode,
      topAgency: standing.topAgency,
      roles,
      passwordChangeRequired:
        account.kind === 'person' &&
        (account.mustChangePassword || this.policy.isTooOld(account.passwordSetAt, now)),
      secondFactorRequired:
        account.kind === 'person' && !standing.secondFactor && this.needsSecondFactor(roles),
      singlePersonOffice: standing.singlePersonOffice,
    };
  }

  /** Whoever administers or approves could do the most harm with a password alone. */
  needsSecondFactor(roles: readonly Role[]): boolean {
    return this.secondFactor === 'required' && (roles.includes('admin') || roles.includes('approver'));
  }

  /** Where duties are combined, an administrator holds every role. A deputy holds those of both, unless they must be apart. */
  private rolesOf(own: readonly Role[], { deputisedRoles, singlePersonOffice }: Standing): readonly Role[] {
    const both = ROLES.filter((role) => own.includes(role) || deputisedRoles.includes(role));
    if (this.duties === 'combined') return both.includes('admin') ? ROLES : both;
    if (singlePersonOffice || conflictingDuty(both) === undefined) return both;
    return separatedRoles(own);
  }
}

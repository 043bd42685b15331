import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Agency } from '../agencies/agency.entity.js';
import type { Role } from '../law/vocabularies/keys.js';
import type { AuditAction } from '../platform/audit/actions.js';
import type { AuditFacts } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import type { Actor } from './actor.js';
import { DUTIES, conflictingDuty, dutyName } from './duties.js';
import type { Duties } from './duties.js';
import { newOneTimePassword } from './people/new-one-time-password.js';
import { SecondFactorRepository } from './second-factor/second-factor.repository.js';
import { SessionRepository } from './session.repository.js';
import type { AddedUser, NewUser, People, UserAnswer, UserChange } from './users.schemas.js';
import { quotable } from '../law/quotable.js';

/** The people of an agency. All changes take hold at once: sessions end in the transaction of the change. */
@Injectable()
export class UsersService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly factors: SecondFactorRepository,
    private readonly audit: AuditTrail,
    @Inject(DUTIES) private readonly duties: Duties,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async people(agency: Agency): Promise<People> {
    const users = await this.system.readOnly(async (manager) => {
      const accounts = await this.accounts.peopleOf(manager, agency.id);
      const factors = await this.factors.having(
        manager,
        accounts.map(({ id }) => id),
      );
      return accounts.map((account) => toAnswer(account, factors.has(account.id)));
    });
    const { singlePersonSince: since, singlePersonBasis: basis } = agency;
    return {
      dutiesSeparated: this.duties === 'separated',
      singlePersonOffice: since === null ? null : { since, basis: basis ?? '' },
      users,
    };
  }

  /**
   * Adds somebody to an agency, with a password that expires and must be changed at the first log-in.
   * @throws RequestError `user.nameTaken`, `user.duties`
   */
  async add(agency: Agency, { username, name, roles }: NewUser, by: Actor): Promise<AddedUser> {
    this.checkDuties(agency, roles);
    const password = await newOneTimePassword(this.clock);
    await this.system.run(async (manager) => {
      const id = await this.accounts.add(manager, {
        username,
        displayName: name,
        agencyId: agency.id,
        roles: [...new Set(roles)],
        ...password.stored,
      });
      if (id === undefined) throw new RequestError('user.nameTaken', { username });
      await this.record(manager, agency, 'person.added', username, by, { account: id, roles });
    });
    return { username, oneTimePassword: password.shown };
  }

  /**
   * @throws RequestError `user.unknown`, `user.own` (nobody changes their own roles), `user.duties`
   */
  change(agency: Agency, username: string, change: UserChange, by: Actor): Promise<UserAnswer> {
    if (change.roles) this.checkDuties(agency, change.roles);
    return this.system.run(async (manager) => {
      const account = await this.person(manager, agency.id, username);
      if (account.id === by.accountId && (change.roles ?? change.disabled) !== undefined)
        throw new RequestError('user.own');
      const roles = change.roles ? [...new Set(change.roles)] : account.roles;
      const disabledAt = this.disabledAt(account, change.disabled);
      const next = { displayName: change.name ?? account.displayName, roles, disabledAt };
      await manager.update(Account, { id: account.id }, next);
      const ends = disabledAt !== null || !sameRoles(roles, account.roles);
      if (ends) await this.sessions.endAll(manager, account.id);
      const factors = await this.factors.having(manager, [account.id]);
      const { displayName, roles: before } = account;
      await this.record(manager, agency, 'person.changed', account.username, by, {
        account: account.id,
        renamed: displayName === next.displayName ? undefined : true,
        rolesBefore: ends ? before : undefined,
        roles: ends ? roles : undefined,
        disabled: change.disabled,
      });
      return toAnswer(Object.assign(account, next), factors.has(account.id));
    });
  }

  /**
   * For somebody who has forgotten the password.
   * @throws RequestError `user.unknown`, `user.own`
   */
  async resetPassword(agency: Agency, username: string, by: Actor): Promise<AddedUser> {
    const password = await newOneTimePassword(this.clock);
    return this.system.run(async (manager) => {
      const account = await this.person(manager, agency.id, username);
      if (account.id === by.accountId) throw new RequestError('user.own');
      await manager.update(Account, { id: account.id }, password.stored);
      await this.sessions.endAll(manager, account.id);
      await this.record(manager, agency, 'password.reset', account.username, by, { account: account.id });
      return { username: account.username, oneTimePassword: password.shown };
    });
  }

  /**
   * For somebody who has lost the telephone and the recovery codes.
   * @throws RequestError `user.unknown`, `user.own`
   */
  removeSecondFactor(agency: Agency, username: string, by: Actor): Promise<void> {
    return this.system.run(async (manager) => {
      const account = await this.person(manager, agency.id, username);
      if (account.id === by.accountId) throw new RequestError('user.own');
      await this.factors.remove(manager, account.id);
      await this.sessions.endAll(manager, account.id);
      await this.record(manager, agency, 'secondFactor.removed', account.username, by, {
        account: account.id,
      });
    });
  }

  private record(
    manager: EntityManager,
    agency: Agency,
    action: AuditAction,
    username: string,
    actor: Actor,
    facts: AuditFacts,
  ): Promise<number> {
    return this.audit.record(manager, agency.id, {
      actor,
      action,
      subject: { kind: 'person', id: username },
      facts,
    });
  }

  private async person(manager: EntityManager, agencyId: number, username: string): Promise<Account> {
    const account = await this.accounts.lockedPerson(manager, agencyId, username);
    if (!account) throw new RequestError('user.unknown', { username: quotable(username) });
    return account;
  }

  private checkDuties({ singlePersonSince }: Agency, roles: readonly Role[]): void {
    if (this.duties === 'combined' || singlePersonSince !== null) return;
    const role = conflictingDuty([...new Set(roles)]);
    if (role !== undefined) throw new RequestError('user.duties', { role, name: dutyName(role) });
  }

  private disabledAt(account: Account, disabled: boolean | undefined): Date | null {
    if (disabled === undefined) return account.disabledAt;
    return disabled ? (account.disabledAt ?? new Date(this.clock.now())) : null;
  }
}

const sameRoles = (some: readonly Role[], others: readonly Role[]): boolean =>
  some.length === others.length && some.every((role) => others.includes(role));

const toAnswer = (account: Account, secondFactor: boolean): UserAnswer => ({
  username: account.username,
  name: account.displayName,
  roles: account.roles,
  disabledAt: account.disabledAt?.toISOString() ?? null,
  createdAt: account.createdAt.toISOString(),
  passwordChangeRequired: account.mustChangePassword,
  secondFactor,
});

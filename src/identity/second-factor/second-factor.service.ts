import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditAction } from '../../platform/audit/actions.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { PersonalDataCipher } from '../../platform/protection/personal-data-cipher.js';
import type { Actor } from '../actor.js';
import { confirmationCounter } from '../log-in/log-in-counters.js';
import { LogInThrottle } from '../log-in/log-in-throttle.js';
import { PasswordService } from '../people/password.service.js';
import { SessionRepository } from '../session.repository.js';
import { hashOf } from '../session-token.js';
import { newRecoveryCodes, recoveryHash } from './recovery-codes.js';
import { openSecret, sealSecret } from './sealed-secret.js';
import type { SecondFactor } from './second-factor.entity.js';
import { SecondFactorRepository } from './second-factor.repository.js';
import type { Begun, Confirmed, SecondFactorAnswer } from './second-factor.schemas.js';
import { base32, keyUri, matchingStep, newSecret, stepAt } from './totp.js';

const ISSUER = '政府信息公开';

/** The second factor of one's own account: set up, confirmed, used, removed. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly factors: SecondFactorRepository,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionRepository,
    private readonly throttle: LogInThrottle,
    private readonly cipher: PersonalDataCipher,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  state(accountId: number, required: boolean): Promise<SecondFactorAnswer> {
    return this.system.readOnly(async (manager) => {
      const factor = await this.factors.of(manager, accountId);
      const recoveryCodesLeft = await this.factors.recoveryCodesLeft(manager, accountId);
      return { enabled: isConfirmed(factor), required, recoveryCodesLeft };
    });
  }

  /**
   * A new secret, which counts once it is confirmed.
   * @throws RequestError `password.current`, `session.throttled`, `secondFactor.present`
   */
  async begin(by: Actor, password: string): Promise<Begun> {
    const { accountId } = by;
    const { username } = await this.passwords.confirm(accountId, password);
    const secret = newSecret();
    await this.system.run(async (manager) => {
      if (isConfirmed(await this.factors.of(manager, accountId)))
        throw new RequestError('secondFactor.present');
      const sealed = sealSecret(this.cipher, accountId, secret);
      await this.factors.begin(manager, accountId, sealed, new Date(this.clock.now()));
      await this.record(manager, by, 'secondFactor.begun');
    });
    return { secret: base32(secret), uri: keyUri(secret, ISSUER, username) };
  }

  /**
   * Proves that the authenticator has the secret; gives the recovery codes and ends the other sessions. Wrong codes are
   * counted: whoever finds a session open in the midst of this would else guess until recovery codes are theirs.
   * @throws RequestError `session.throttled`, `secondFactor.absent`, `secondFactor.present`, `secondFactor.wrong`
   */
  async confirm(by: Actor, totp: string, token: string): Promise<Confirmed> {
    const counters = [confirmationCounter(by.accountId)];
    await this.throttle.admit(counters, new Date(this.clock.now()));
    const confirmed = await this.system.run((manager) => this.confirmed(manager, by, totp, token));
    await this.throttle.succeeded(counters, new Date(this.clock.now()));
    return confirmed;
  }

  /**
   * @param required whether the account's roles need one, so that it must stay
   * @throws RequestError `secondFactor.needed`, `password.current`, `session.throttled`, `secondFactor.absent`, `secondFactor.wrong`
   */
  async remove(by: Actor, password: string, code: string, required: boolean): Promise<void> {
    if (required) throw new RequestError('secondFactor.needed');
    await this.prove(by.accountId, password, code);
    await this.system.run(async (manager) => {
      await this.factors.remove(manager, by.accountId);
      await this.record(manager, by, 'secondFactor.removed');
    });
  }

  /**
   * New recovery codes, when the list was lost, seen by others, or is nearly used up; the former ones are void.
   * @throws RequestError `password.current`, `session.throttled`, `secondFactor.absent`, `secondFactor.wrong`
   */
  async renewRecoveryCodes(by: Actor, password: string, code: string): Promise<Confirmed> {
    await this.prove(by.accountId, password, code);
    const recoveryCodes = newRecoveryCodes();
    await this.system.run(async (manager) => {
      await this.factors.replaceRecoveryCodes(manager, by.accountId, recoveryCodes.map(recoveryHash));
      await this.record(manager, by, 'recoveryCodes.renewed');
    });
    return { recoveryCodes };
  }

  private async confirmed(
    manager: EntityManager,
    by: Actor,
    totp: string,
    token: string,
  ): Promise<Confirmed> {
    const { accountId } = by;
    const factor = await this.factors.of(manager, accountId);
    if (!factor) throw new RequestError('secondFactor.absent');
    if (isConfirmed(factor)) throw new RequestError('secondFactor.present');
    if (!(await this.uses(manager, factor, totp))) throw new RequestError('secondFactor.wrong');
    const recoveryCodes = newRecoveryCodes();
    const now = new Date(this.clock.now());
    await this.factors.confirm(manager, accountId, now, recoveryCodes.map(recoveryHash));
    await this.sessions.endAllBut(manager, accountId, hashOf(token));
    await this.record(manager, by, 'secondFactor.confirmed');
    return { recoveryCodes };
  }

  private async prove(accountId: number, password: string, code: string): Promise<void> {
    await this.passwords.confirm(accountId, password);
    const counters = [confirmationCounter(accountId)];
    await this.throttle.admit(counters, new Date(this.clock.now()));
    const outcome = await this.check(accountId, code);
    if (outcome === 'none') throw new RequestError('secondFactor.absent');
    if (outcome !== 'passed') throw new RequestError('secondFactor.wrong');
    await this.throttle.succeeded(counters, new Date(this.clock.now()));
  }

  /** Whether a log-in has brought what the account asks for besides the password; a code that passes is used up. */
  check(accountId: number, code: string | undefined): Promise<'none' | 'passed' | 'missing' | 'wrong'> {
    return this.system.run(async (manager) => {
      const factor = await this.factors.of(manager, accountId);
      if (!factor || !isConfirmed(factor)) return 'none';
      if (code === undefined) return 'missing';
      const passes =
        (await this.uses(manager, factor, code)) ||
        (await this.factors.useRecoveryCode(manager, accountId, recoveryHash(code)));
      return passes ? 'passed' : 'wrong';
    });
  }

  private record(manager: EntityManager, by: Actor, action: AuditAction): Promise<number> {
    return this.audit.record(manager, by.agencyId, {
      actor: by,
      action,
      subject: { kind: 'person', id: by.username },
    });
  }

  private async uses(manager: EntityManager, factor: SecondFactor, code: string): Promise<boolean> {
    const { accountId, lastStep } = factor;
    const now = stepAt(Date.parse(this.clock.now()));
    const step = matchingStep(openSecret(this.cipher, accountId, factor.secret), code, now, lastStep);
    return step !== undefined && this.factors.useStep(manager, accountId, step);
  }
}

const isConfirmed = (factor: SecondFactor | null): boolean => factor !== null && factor.confirmedAt !== null;

import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { AccountRepository } from './account.repository.js';
import { hashPassword, oneTimePassword } from './password.js';

export const ADMIN_USERNAME = 'admin';

@Injectable()
export class FirstAdmin {
  constructor(
    private readonly accounts: AccountRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Gives an installation without accounts its administrator.
   * @param password chosen by the operator; absent: a random one
   * @returns the random password, to be shown once; undefined when there was nothing to do or the operator chose it
   */
  async ensure(password: string | undefined): Promise<string | undefined> {
    if (!(await this.accounts.isEmpty())) return undefined;
    const secret = password ?? oneTimePassword();
    const added = await this.accounts.addIfAbsent({
      username: ADMIN_USERNAME,
      displayName: '系统管理员',
      agencyId: null,
      roles: ['admin'],
      passwordHash: await hashPassword(secret),
      mustChangePassword: false,
      passwordSetAt: new Date(this.clock.now()),
    });
    return added && password === undefined ? secret : undefined;
  }
}

import { Injectable } from '@nestjs/common';
import { AccountRepository } from './account.repository.js';
import { hashPassword, oneTimePassword } from './password.js';

export const ADMIN_USERNAME = 'admin';

@Injectable()
export class FirstAdmin {
  constructor(private readonly accounts: AccountRepository) {}

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
    });
    return added && password === undefined ? secret : undefined;
  }
}

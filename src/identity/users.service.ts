import { Injectable } from '@nestjs/common';
import { RequestError } from '../platform/http/request-error.js';
import { AccountRepository } from './account.repository.js';
import { hashPassword, oneTimePassword } from './password.js';
import type { AddedUser, NewUser } from './users.schemas.js';

@Injectable()
export class UsersService {
  constructor(private readonly accounts: AccountRepository) {}

  /**
   * Adds somebody to an agency, with a password that must be changed at the first log-in.
   * @throws RequestError `user.nameTaken`
   */
  async add(agencyId: number, { username, name, roles }: NewUser): Promise<AddedUser> {
    const password = oneTimePassword();
    const added = await this.accounts.addIfAbsent({
      username,
      displayName: name,
      agencyId,
      roles: [...new Set(roles)],
      passwordHash: await hashPassword(password),
      mustChangePassword: true,
    });
    if (!added) throw new RequestError('user.nameTaken', { username });
    return { username, oneTimePassword: password };
  }
}

import { Injectable } from '@nestjs/common';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { Account } from './account.entity.js';

export type NewAccount = Pick<
  Account,
  'username' | 'displayName' | 'agencyId' | 'roles' | 'passwordHash' | 'mustChangePassword'
>;

@Injectable()
export class AccountRepository {
  constructor(private readonly system: SystemTransaction) {}

  byUsername(username: string): Promise<Account | null> {
    return this.system.readOnly((manager) =>
      manager.findOneBy(Account, { username: username.toLowerCase() }),
    );
  }

  byId(id: number): Promise<Account | null> {
    return this.system.readOnly((manager) => manager.findOneBy(Account, { id }));
  }

  async isEmpty(): Promise<boolean> {
    return !(await this.system.readOnly((manager) => manager.exists(Account)));
  }

  /** Two servers may start at once: the second finds the account there and reports false. */
  async addIfAbsent(account: NewAccount): Promise<boolean> {
    const added = await this.system.run((manager) =>
      manager
        .createQueryBuilder()
        .insert()
        .into(Account)
        .values(account)
        .orIgnore()
        .returning('id')
        .execute(),
    );
    return (added.raw as unknown[]).length === 1;
  }

  async setPassword(id: number, passwordHash: string): Promise<void> {
    await this.system.run((manager) =>
      manager.update(Account, { id }, { passwordHash, mustChangePassword: false }),
    );
  }
}

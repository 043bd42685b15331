import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { Account } from './account.entity.js';

export type NewAccount = Pick<
  Account,
  'username' | 'displayName' | 'agencyId' | 'roles' | 'passwordHash' | 'mustChangePassword'
> &
  Partial<Pick<Account, 'kind' | 'passwordSetAt' | 'passwordExpiresAt'>>;

@Injectable()
export class AccountRepository {
  constructor(private readonly system: SystemTransaction) {}

  /** Null for a machine too: it has no password. */
  personNamed(username: string): Promise<Account | null> {
    return this.system.readOnly((manager) =>
      manager.findOneBy(Account, { username: username.toLowerCase(), kind: 'person' }),
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
    return (await this.system.run((manager) => this.add(manager, account))) !== undefined;
  }

  /** Its id; undefined where the name is taken. */
  async add(manager: EntityManager, account: NewAccount): Promise<number | undefined> {
    const insert = manager.createQueryBuilder().insert().into(Account).values(account).orIgnore();
    const [row] = (await insert.returning('id').execute()).raw as { id: number }[];
    return row?.id;
  }

  /** The person of that name in that agency, locked until the transaction ends. */
  lockedPerson(manager: EntityManager, agencyId: number, username: string): Promise<Account | null> {
    return manager.findOne(Account, {
      where: { agencyId, username: username.toLowerCase(), kind: 'person' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** By user name. */
  peopleOf(manager: EntityManager, agencyId: number): Promise<Account[]> {
    return manager.find(Account, { where: { agencyId, kind: 'person' }, order: { username: 'ASC' } });
  }
}

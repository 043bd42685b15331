import type { EntityManager } from 'typeorm';
import type { SystemTransaction } from '../database/system-transaction.js';
import { unknownKey, type PersonalDataCipher } from './personal-data-cipher.js';

/** Servers that start at once come one after the other: two that made a key each must not both use theirs. */
const LOCK = 718_200_533;
const NO_AGENCY = 0;
const FIELD = 'proof';
const WORD = '政府信息公开';

interface KeyRow {
  readonly id: string;
  readonly proof: Buffer;
}

/** Which keys the data of this database is sealed with. */
export class KeyRegister {
  constructor(private readonly system: SystemTransaction) {}

  ids(): Promise<string[]> {
    return this.system.readOnly(async (manager) => (await rows(manager)).map(({ id }) => id));
  }

  /**
   * Makes sure that every key of the database is at hand, and writes down the current one.
   * @throws DataKeyError `key.unknown`, `key.damaged`
   */
  async acknowledge(cipher: PersonalDataCipher): Promise<void> {
    await this.system.run(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const known = await rows(manager);
      for (const { id, proof } of known) {
        if (!cipher.keyIds.includes(id)) throw unknownKey(id);
        cipher.open(NO_AGENCY, FIELD, proof);
      }
      await manager.query('insert into data_key (id, proof) values ($1, $2) on conflict do nothing', [
        cipher.keyIds[0],
        cipher.seal(NO_AGENCY, FIELD, WORD),
      ]);
    });
  }

  /** Strikes out every key but the current one, when nothing is sealed with them any more. */
  async retireFormer(cipher: PersonalDataCipher): Promise<void> {
    await this.system.run((manager) =>
      manager.query('delete from data_key where id <> $1', [cipher.keyIds[0]]),
    );
  }

  async retireAll(): Promise<void> {
    await this.system.run((manager) => manager.query('delete from data_key'));
  }
}

const rows = (manager: EntityManager): Promise<KeyRow[]> =>
  manager.query<KeyRow[]>('select id, proof from data_key order by added_at, id');

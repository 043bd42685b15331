import type { SystemTransaction } from '../../platform/database/system-transaction.js';
import type { PersonalDataCipher } from '../../platform/protection/personal-data-cipher.js';
import { CLEAR, openSecret, sealSecret } from './sealed-secret.js';

interface SecretRow {
  readonly accountId: number;
  readonly secret: Buffer;
}

/** Seals the secrets of authenticators with the current key; there are as many as people who have one. */
export class SecondFactorSealing {
  constructor(
    private readonly system: SystemTransaction,
    private readonly cipher: PersonalDataCipher,
  ) {}

  /** What an older release left in clear. @returns how many were sealed */
  sealCarriedOver(): Promise<number> {
    return this.turn(`substring(secret from 1 for length($1::bytea)) = $1`, CLEAR, this.sealed);
  }

  /** @returns how many were sealed anew */
  sealAll(): Promise<number> {
    return this.turn(`substring(secret from 1 for length($1::bytea)) <> $1`, this.cipher.prefix, this.sealed);
  }

  /** Before going back to an older release. */
  unsealAll(): Promise<number> {
    return this.turn(`substring(secret from 1 for length($1::bytea)) <> $1`, CLEAR, (row) =>
      Buffer.concat([CLEAR, openSecret(this.cipher, row.accountId, row.secret)]),
    );
  }

  private readonly sealed = ({ accountId, secret }: SecretRow): Buffer =>
    sealSecret(this.cipher, accountId, openSecret(this.cipher, accountId, secret));

  private turn(which: string, prefix: Buffer, turned: (row: SecretRow) => Buffer): Promise<number> {
    return this.system.run(async (manager) => {
      const rows = await manager.query<SecretRow[]>(
        `select account_id as "accountId", secret from second_factor where ${which} order by account_id for update`,
        [prefix],
      );
      for (const row of rows)
        await manager.query('update second_factor set secret = $2 where account_id = $1', [
          row.accountId,
          turned(row),
        ]);
      return rows.length;
    });
  }
}

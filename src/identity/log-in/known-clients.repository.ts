import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { hashOf, newToken } from '../session-token.js';
import { KnownAddress } from './known-address.entity.js';
import { KnownDevice } from './known-device.entity.js';
import type { Client } from './log-in-counters.js';

export const KNOWN_FOR_DAYS = 180;
const KNOWN_FOR_MS = KNOWN_FOR_DAYS * 24 * 3_600_000;

/** No account has this number: unknown users are looked up like the others, so that time does not tell them apart. */
const NOBODY = 0;

@Injectable()
export class KnownClientsRepository {
  constructor(private readonly system: SystemTransaction) {}

  /**
   * Whether the network is known depends on nobody's name: else its counters would tell who has an account.
   * @param device the cookie as it came
   */
  async of(
    accountId: number | undefined,
    network: string,
    device: string | undefined,
    now: Date,
  ): Promise<Client> {
    const since = new Date(now.getTime() - KNOWN_FOR_MS);
    const rows = await this.system.readOnly((manager) =>
      manager.query<{ device: boolean; address: boolean }[]>(
        `select exists (select from known_device where account_id = $1 and token_hash = $2 and last_used_at > $4) as device,
                exists (select from known_address where address_hash = $3 and last_used_at > $4) as address`,
        [accountId ?? NOBODY, hashOf(device ?? ''), hashOf(network), since],
      ),
    );
    return {
      network,
      device: rows[0]?.device === true ? device : undefined,
      known: rows[0]?.address === true,
    };
  }

  /** Remembers where an account was entered from; gives the cookie for a browser that has none. */
  remember(accountId: number, { network, device }: Client, now: Date): Promise<string> {
    const token = device ?? newToken();
    return this.system.run(async (manager) => {
      const old = { accountId, lastUsedAt: LessThan(new Date(now.getTime() - KNOWN_FOR_MS)) };
      await manager.delete(KnownDevice, old);
      await manager.delete(KnownAddress, old);
      await manager.upsert(KnownDevice, { tokenHash: hashOf(token), accountId, lastUsedAt: now }, [
        'tokenHash',
      ]);
      await manager.upsert(KnownAddress, { accountId, addressHash: hashOf(network), lastUsedAt: now }, [
        'accountId',
        'addressHash',
      ]);
      return token;
    });
  }
}

import type { EntityManager } from 'typeorm';
import { everyTree } from '../platform/database/every-tree.js';
import type { SystemTransaction } from '../platform/database/system-transaction.js';
import type { TenantTransaction } from '../platform/database/tenant-transaction.js';
import type { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';

/** What the cipher binds the name of a file to, besides its agency. */
export const SEALED_NAME = 'attachmentName';
const PAGE = 500;

interface Row {
  readonly agencyId: number;
  readonly id: number;
  readonly name: Buffer;
}

/** Seals the names of files with the current key, wherever a former one sealed them. */
export class NameSealing {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    private readonly cipher: PersonalDataCipher,
  ) {}

  /** @returns how many were sealed anew */
  async sealAll(): Promise<number> {
    let sealed = 0;
    for (let page = -1; page !== 0; sealed += page) {
      const pages = await everyTree({ system: this.system, tenant: this.tenant }, (manager) =>
        this.sealPage(manager),
      );
      page = pages.reduce((sum, count) => sum + count, 0);
    }
    return sealed;
  }

  private async sealPage(manager: EntityManager): Promise<number> {
    const rows = await manager.query<Row[]>(
      `select agency_id as "agencyId", id, name from attachment
        where substring(name from 1 for length($1::bytea)) <> $1::bytea
        order by agency_id, id limit ${PAGE} for update`,
      [this.cipher.prefix],
    );
    for (const { agencyId, id, name } of rows) {
      const clear = this.cipher.openBytes(agencyId, SEALED_NAME, name);
      await manager.query('update attachment set name = $3 where agency_id = $1 and id = $2', [
        agencyId,
        id,
        this.cipher.sealBytes(agencyId, SEALED_NAME, clear),
      ]);
    }
    return rows.length;
  }
}

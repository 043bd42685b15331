import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { resealed } from '../platform/audit/sealed-reason.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { ChainReader } from './chain-reader.js';

const PAGE = 500;

interface Row {
  readonly seq: number;
  readonly sealed: Buffer;
}

/** Seals the words beside the chains with the current key; the chains themselves stay as they are. */
@Injectable()
export class ReasonSealing {
  constructor(
    private readonly reader: ChainReader,
    private readonly cipher: PersonalDataCipher,
  ) {}

  /** @returns how many were sealed anew */
  async sealAll(): Promise<number> {
    let sealed = 0;
    for (const { chain } of await this.reader.heads()) {
      for (let page = PAGE; page === PAGE; sealed += page) page = await this.sealPage(chain);
    }
    return sealed;
  }

  private sealPage(chain: number): Promise<number> {
    const work = async (manager: EntityManager): Promise<number> => {
      const rows = await manager.query<Row[]>(
        `select seq, sealed from audit_detail
          where chain = $1 and substring(sealed from 1 for length($2::bytea)) <> $2::bytea
          order by seq limit ${PAGE} for update`,
        [chain, this.cipher.prefix],
      );
      for (const { seq, sealed } of rows)
        await manager.query('update audit_detail set sealed = $3 where chain = $1 and seq = $2', [
          chain,
          seq,
          resealed(this.cipher, chain, sealed),
        ]);
      return rows.length;
    };
    return this.reader.change(chain, work);
  }
}

import type { EntityManager } from 'typeorm';
import type { AgencyTreeRepository } from '../agencies/agency-tree.repository.js';
import type { SystemTransaction } from '../platform/database/system-transaction.js';
import type { TenantTransaction } from '../platform/database/tenant-transaction.js';
import type { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { SEALED_LETTER_FIELDS } from './letter-seal.js';

const PAGE = 200;
/** With what a value begins that was put back in clear, before going back to an older release. */
const CLEAR = Buffer.of(0);

type Column = keyof typeof SEALED_LETTER_FIELDS;
const COLUMNS = Object.keys(SEALED_LETTER_FIELDS) as readonly Column[];
type Row = { readonly agencyId: number; readonly id: number } & Record<Column, Buffer | null>;

const OTHERWISE = COLUMNS.map(
  (column) => `substring(${column} from 1 for length($1::bytea)) <> $1::bytea`,
).join(' or ');

/** Seals what letters say with the current key, page by page; it may be cut off and begun again. */
export class LetterSealing {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly system: SystemTransaction,
    private readonly agencies: AgencyTreeRepository,
    private readonly cipher: PersonalDataCipher,
  ) {}

  /** What a former key sealed, and what stands in clear. @returns letters sealed anew */
  sealAll(): Promise<number> {
    return this.turnAll(this.cipher.prefix, (agencyId, column, text) =>
      this.cipher.sealBytes(agencyId, SEALED_LETTER_FIELDS[column], text),
    );
  }

  /** Seals what the first start after `unsealAll` finds in clear. @returns letters sealed */
  sealCarriedOver(): Promise<number> {
    return this.turnAll(
      this.cipher.prefix,
      (agencyId, column, text) => this.cipher.sealBytes(agencyId, SEALED_LETTER_FIELDS[column], text),
      'get_byte(input, 0) = 0 and $1::bytea is not null',
    );
  }

  /** Before going back to an older release. @returns letters put in clear */
  unsealAll(): Promise<number> {
    return this.turnAll(CLEAR, (_agencyId, _column, text) => Buffer.concat([CLEAR, text]));
  }

  private async turnAll(
    prefix: Buffer,
    turn: (agencyId: number, column: Column, text: Buffer) => Buffer,
    which = OTHERWISE,
  ): Promise<number> {
    let turned = 0;
    for (const { id } of await this.system.readOnly((manager) => this.agencies.roots(manager))) {
      for (let page = PAGE; page === PAGE; turned += page) {
        page = await this.tenant.run({ agencyId: id, scope: 'tree' }, (manager) =>
          this.turnPage(manager, prefix, turn, which),
        );
      }
    }
    return turned;
  }

  private async turnPage(
    manager: EntityManager,
    prefix: Buffer,
    turn: (agencyId: number, column: Column, text: Buffer) => Buffer,
    which: string,
  ): Promise<number> {
    const rows = await manager.query<Row[]>(
      `select agency_id as "agencyId", id, input, text, void_reason from letter
        where ${which} order by agency_id, id limit ${PAGE} for update`,
      [prefix],
    );
    for (const row of rows) {
      const { agencyId, id } = row;
      const values = COLUMNS.map((column) => {
        const held = row[column];
        return held && turn(agencyId, column, this.opened(agencyId, column, held));
      });
      await manager.query(
        'update letter set input = $3, text = $4, void_reason = $5 where agency_id = $1 and id = $2',
        [agencyId, id, ...values],
      );
    }
    return rows.length;
  }

  private opened(agencyId: number, column: Column, held: Buffer): Buffer {
    return held[0] === CLEAR[0]
      ? held.subarray(1)
      : this.cipher.openBytes(agencyId, SEALED_LETTER_FIELDS[column], held);
  }
}

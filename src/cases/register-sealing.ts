import type { EntityManager } from 'typeorm';
import type { AgencyTreeRepository } from '../agencies/agency-tree.repository.js';
import { SOURCE_HASH } from '../imports/store/case-rows.js';
import { byteaText } from '../platform/database/json-rows.js';
import type { SystemTransaction } from '../platform/database/system-transaction.js';
import type { TenantTransaction } from '../platform/database/tenant-transaction.js';
import type { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { SEALED_FIELDS, sealedPerson, type SealedField } from './sealed-person.js';
import {
  clearText,
  SEALED_TEXTS,
  sealedText,
  turnTexts,
  type SealedText,
  type TextRow,
} from './sealed-texts.js';

const PAGE = 1000;
/** With what a value begins that is still in clear. */
const CLEAR = Buffer.of(0);
const HASH_BYTES = 32;
const FIELDS = Object.keys(SEALED_FIELDS) as readonly SealedField[];

interface ApplicantRow extends Record<SealedField, Buffer | null> {
  readonly agencyId: number;
  readonly caseId: number;
  readonly position: number;
}
interface HashRow {
  readonly agencyId: number;
  readonly caseId: number;
  readonly hash: Buffer;
}

/** One page: how many rows, and the key of the last where there may be more. */
interface Turned {
  readonly count: number;
  readonly last: readonly number[] | undefined;
}
const BEGINNING = [0, 0, 0];

/**
 * Seals the applicants' data of the whole database with the current key: what a migration left in clear, and what a former key
 * sealed. Page by page under row locks, each page a transaction: it may be cut off and begun again, and servers that start at
 * once do not do the same work twice.
 */
export class RegisterSealing {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly system: SystemTransaction,
    private readonly agencies: AgencyTreeRepository,
    private readonly cipher: PersonalDataCipher,
  ) {}

  /** Seals what the first start after the migration finds in clear; nothing where that was done. @returns values sealed */
  async sealCarriedOver(now: Date): Promise<number> {
    const done = await this.system.readOnly((manager) =>
      manager.query<unknown[]>('select 1 from installation where applicants_sealed_at is not null'),
    );
    if (done.length > 0) return 0;
    const sealed = await this.sealAll();
    await this.#markSealed(now);
    return sealed;
  }

  /** @returns how many applicants and hashes were sealed anew */
  sealAll(): Promise<number> {
    return this.#turnAll(
      this.cipher.prefix,
      (row) => this.#sealed(row),
      (row) => this.#sealedHash(row),
      (text, row) => sealedText(this.cipher, text, row),
    );
  }

  /** Puts everything back in clear, as the migration that introduced the sealing left it: before going back to an older release. */
  async unsealAll(): Promise<number> {
    await this.#markSealed(null);
    return this.#turnAll(
      CLEAR,
      (row) => this.#clear(row),
      (row) => this.#clearHash(row),
      (text, row) => clearText(this.cipher, text, row),
    );
  }

  async #markSealed(at: Date | null): Promise<void> {
    await this.system.run((manager) =>
      manager.query('update installation set applicants_sealed_at = $1 where id = 1', [at]),
    );
  }

  async #turnAll(
    prefix: Buffer,
    turn: (row: ApplicantRow) => Record<string, unknown>,
    turnHash: (row: HashRow) => Buffer,
    turnText: (text: SealedText, row: TextRow) => Buffer,
  ): Promise<number> {
    const roots = await this.system.readOnly((manager) => this.agencies.roots(manager));
    let turned = 0;
    for (const { id } of roots) {
      turned += await this.#pages(id, (manager, after) => turnApplicants(manager, prefix, after, turn));
      turned += await this.#pages(id, (manager, after) => turnHashes(manager, prefix, after, turnHash));
      for (const text of SEALED_TEXTS)
        turned += await this.#pages(id, async (manager, after) =>
          turnedOf(
            await turnTexts(manager, text, { prefix, after, most: PAGE }, (row) => turnText(text, row)),
            ({ agencyId, id: key }) => [agencyId, key],
          ),
        );
    }
    // Once more over what other servers wrote meanwhile, until there is nothing.
    return turned === 0 ? 0 : turned + (await this.#turnAll(prefix, turn, turnHash, turnText));
  }

  async #pages(
    rootId: number,
    page: (manager: EntityManager, after: readonly number[]) => Promise<Turned>,
  ): Promise<number> {
    let turned = 0;
    let after: readonly number[] | undefined = BEGINNING;
    while (after) {
      const from: readonly number[] = after;
      const done: Turned = await this.tenant.run({ agencyId: rootId, scope: 'tree' }, (manager) =>
        page(manager, from),
      );
      turned += done.count;
      after = done.last;
    }
    return turned;
  }

  #opened(row: ApplicantRow): Partial<Record<SealedField, string>> {
    const values = FIELDS.flatMap((field) => {
      const value = row[field];
      if (value === null) return [];
      const text =
        value[0] === CLEAR[0]
          ? value.subarray(1).toString('utf8')
          : this.cipher.open(row.agencyId, field, value);
      return [[field, text] as const];
    });
    return Object.fromEntries(values);
  }

  #sealed(row: ApplicantRow): Record<string, unknown> {
    return sealedPerson(this.cipher, row.agencyId, this.#opened(row));
  }

  #clear(row: ApplicantRow): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(this.#opened(row)).map(([field, text]) => [
        SEALED_FIELDS[field as SealedField],
        byteaText(Buffer.concat([CLEAR, Buffer.from(text, 'utf8')])),
      ]),
    );
  }

  #clearHash({ agencyId, hash }: HashRow): Buffer {
    return hash.length === HASH_BYTES ? hash : this.cipher.openBytes(agencyId, SOURCE_HASH, hash);
  }

  #sealedHash(row: HashRow): Buffer {
    return this.cipher.sealBytes(row.agencyId, SOURCE_HASH, this.#clearHash(row));
  }
}

const OTHERWISE = Object.values(SEALED_FIELDS)
  .map((column) => `substring(${column} from 1 for length($1::bytea)) <> $1::bytea`)
  .join(' or ');

async function turnApplicants(
  manager: EntityManager,
  prefix: Buffer,
  after: readonly number[],
  turn: (row: ApplicantRow) => Record<string, unknown>,
): Promise<Turned> {
  const rows = await manager.query<ApplicantRow[]>(
    `select agency_id as "agencyId", case_id as "caseId", position, id_number as "idNumber", phone, address, email
       from case_applicant
      where (agency_id, case_id, position) > ($2::int, $3::bigint, $4::int) and (${OTHERWISE})
      order by agency_id, case_id, position limit ${PAGE} for update`,
    [prefix, ...after],
  );
  await manager.query(
    `update case_applicant held
        set id_number = new.id_number, phone = new.phone, address = new.address, email = new.email,
            id_number_index = new.id_number_index, phone_index = new.phone_index
       from json_populate_recordset(null::case_applicant, $1::json) new
      where held.agency_id = new.agency_id and held.case_id = new.case_id and held.position = new.position`,
    [
      JSON.stringify(
        rows.map((row) => ({
          agency_id: row.agencyId,
          case_id: row.caseId,
          position: row.position,
          ...turn(row),
        })),
      ),
    ],
  );
  return turnedOf(rows, ({ agencyId, caseId, position }) => [agencyId, caseId, position]);
}

async function turnHashes(
  manager: EntityManager,
  prefix: Buffer,
  after: readonly number[],
  turn: (row: HashRow) => Buffer,
): Promise<Turned> {
  // A hash in clear has its length for a mark, and no byte before it.
  const otherwise =
    prefix.length === 1
      ? `length(source_hash) <> ${HASH_BYTES} and $1::bytea is not null`
      : `(length(source_hash) = ${HASH_BYTES} or substring(source_hash from 1 for length($1::bytea)) <> $1::bytea)`;
  const rows = await manager.query<HashRow[]>(
    `select agency_id as "agencyId", id as "caseId", source_hash as hash
       from disclosure_case
      where (agency_id, id) > ($2::int, $3::bigint) and source_hash is not null and ${otherwise}
      order by agency_id, id limit ${PAGE} for update`,
    [prefix, ...after.slice(0, 2)],
  );
  await manager.query(
    `update disclosure_case held set source_hash = new.source_hash
       from json_to_recordset($1::json) as new(agency_id int, id bigint, source_hash bytea)
      where held.agency_id = new.agency_id and held.id = new.id`,
    [
      JSON.stringify(
        rows.map((row) => ({ agency_id: row.agencyId, id: row.caseId, source_hash: byteaText(turn(row)) })),
      ),
    ],
  );
  return turnedOf(rows, ({ agencyId, caseId }) => [agencyId, caseId]);
}

function turnedOf<Row>(rows: readonly Row[], key: (row: Row) => number[]): Turned {
  const last = rows.at(-1);
  return { count: rows.length, last: rows.length === PAGE && last ? key(last) : undefined };
}

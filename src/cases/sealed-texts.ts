import type { EntityManager } from 'typeorm';
import { byteaText } from '../platform/database/json-rows.js';
import type { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';

/** A column that holds a sealed text as a whole, and the number by which a row is found within its agency. */
export interface SealedText {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  /** Field of the cipher. */
  readonly field: string;
}

/** Besides the persons of a case: what was typed and is no case yet. */
export const SEALED_TEXTS: readonly SealedText[] = [
  { table: 'submission', key: 'id', column: 'content', field: 'submission' },
  { table: 'submission', key: 'id', column: 'dismissal_reason', field: 'dismissal' },
  { table: 'intake_draft', key: 'account_id', column: 'content', field: 'intakeDraft' },
];

export interface TextRow {
  readonly agencyId: number;
  readonly id: number;
  readonly value: Buffer;
}

/** With what a value begins that is still in clear. */
const CLEAR = Buffer.of(0);

const openedText = (cipher: PersonalDataCipher, { field }: SealedText, row: TextRow): Buffer =>
  row.value[0] === CLEAR[0] ? row.value.subarray(1) : cipher.openBytes(row.agencyId, field, row.value);

export const sealedText = (cipher: PersonalDataCipher, text: SealedText, row: TextRow): Buffer =>
  cipher.sealBytes(row.agencyId, text.field, openedText(cipher, text, row));

export const clearText = (cipher: PersonalDataCipher, text: SealedText, row: TextRow): Buffer =>
  Buffer.concat([CLEAR, openedText(cipher, text, row)]);

/** One page of rows that do not begin with the prefix, turned. @returns the rows that were */
export async function turnTexts(
  manager: EntityManager,
  { table, key, column }: SealedText,
  {
    prefix,
    after,
    most,
  }: { readonly prefix: Buffer; readonly after: readonly number[]; readonly most: number },
  turn: (row: TextRow) => Buffer,
): Promise<TextRow[]> {
  const rows = await manager.query<TextRow[]>(
    `select agency_id as "agencyId", ${key} as id, ${column} as value from ${table}
      where (agency_id, ${key}) > ($2::int, $3::bigint) and ${column} is not null
        and substring(${column} from 1 for length($1::bytea)) <> $1::bytea
      order by agency_id, ${key} limit ${most} for update`,
    [prefix, ...after.slice(0, 2)],
  );
  await manager.query(
    `update ${table} held set ${column} = new.value
       from json_to_recordset($1::json) as new(agency_id int, id bigint, value bytea)
      where held.agency_id = new.agency_id and held.${key} = new.id`,
    [
      JSON.stringify(
        rows.map((row) => ({ agency_id: row.agencyId, id: row.id, value: byteaText(turn(row)) })),
      ),
    ],
  );
  return rows;
}

import { byteaText } from '../platform/database/json-rows.js';
import type { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';

/** Fields of a person that are kept encrypted, and their columns. The field name is part of what the cipher binds. */
export const SEALED_FIELDS = {
  idNumber: 'id_number',
  phone: 'phone',
  address: 'address',
  email: 'email',
} as const;
export type SealedField = keyof typeof SEALED_FIELDS;
const FIELDS = Object.keys(SEALED_FIELDS) as readonly SealedField[];

/** What a person is searched for by. */
export const INDEXED_FIELDS = { idNumber: 'id_number_index', phone: 'phone_index' } as const;
const INDEXED = Object.keys(INDEXED_FIELDS) as readonly (keyof typeof INDEXED_FIELDS)[];

export const SEALED_COLUMNS = [...Object.values(SEALED_FIELDS), ...Object.values(INDEXED_FIELDS)] as const;

/** The personal data of a person: in clear, or as PostgreSQL writes the sealed bytes. */
export type SealedPerson = Readonly<Partial<Record<SealedField, string | undefined>>>;

/** The sealed columns of `case_applicant`, as text that PostgreSQL reads as `bytea`. */
export function sealedPerson(
  cipher: PersonalDataCipher,
  agencyId: number,
  person: SealedPerson,
): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const field of FIELDS) {
    const text = person[field];
    if (text !== undefined) columns[SEALED_FIELDS[field]] = byteaText(cipher.seal(agencyId, field, text));
  }
  for (const field of INDEXED) {
    const text = person[field];
    if (text !== undefined)
      columns[INDEXED_FIELDS[field]] = byteaText(cipher.blindIndex(agencyId, field, text));
  }
  return columns;
}

const bytesOf = (text: string): Buffer => Buffer.from(text.slice(2), 'hex');

/** The person with its data in clear. @throws DataKeyError */
export function openedPerson<P extends SealedPerson>(
  cipher: PersonalDataCipher,
  agencyId: number,
  person: P,
): P {
  const clear: Partial<Record<SealedField, string>> = {};
  for (const field of FIELDS) {
    const sealed = person[field];
    if (sealed !== undefined) clear[field] = cipher.open(agencyId, field, bytesOf(sealed));
  }
  return { ...person, ...clear };
}

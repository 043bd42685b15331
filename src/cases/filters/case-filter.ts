import { z } from 'zod';
import { APPLICANT_TYPES, CHANNELS, OUTCOMES } from '../../law/vocabularies/keys.js';
import { daySchema } from '../../platform/http/fields.js';

/** What a list of cases can be narrowed to in an address: nothing of it names a person. */
export const filterFields = {
  channel: z.enum(CHANNELS).optional(),
  applicantType: z.enum(APPLICANT_TYPES).optional(),
  receivedFrom: daySchema.optional(),
  receivedTo: daySchema.optional(),
  dueFrom: daySchema.optional().describe('未办结的：答复期限在这一天或之后'),
  dueTo: daySchema.optional().describe('未办结的：答复期限在这一天或之前'),
  outcome: z.enum(OUTCOMES).optional().describe('最近一次答复的结果'),
};
export type CaseFilter = z.output<z.ZodObject<typeof filterFields>>;

/** Whom or which words a search is for: words in the description or the number, entries of the blind index, or a whole name. */
export interface SearchedFor {
  readonly text: string | null;
  readonly name: string | null;
  readonly idNumber: readonly Buffer[] | null;
  readonly phone: readonly Buffer[] | null;
}
export const NOBODY_SEARCHED: SearchedFor = { text: null, name: null, idNumber: null, phone: null };

const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Condition on `disclosure_case c` whose parameters begin with that number; {@link filterValues} gives them. */
export function filterSql(first: number): string {
  const $ = (n: number, type: string): string => `$${first + n}::${type}`;
  return `
    and (${$(0, 'text')} is null or c.channel = ${$(0, 'text')})
    and (${$(1, 'text')} is null or exists (
          select from case_applicant f where f.agency_id = c.agency_id and f.case_id = c.id
                                         and f.role = 'principal' and f.type = ${$(1, 'text')}))
    and (${$(2, 'date')} is null or c.received_on >= ${$(2, 'date')})
    and (${$(3, 'date')} is null or c.received_on <= ${$(3, 'date')})
    and (${$(4, 'text')} is null or ${$(4, 'text')} = (
          select d.outcome from decision_round d where d.agency_id = c.agency_id and d.case_id = c.id
           order by d.round desc limit 1))
    and (${$(5, 'text')} is null or c.description like ${$(5, 'text')} or c.case_no like ${$(5, 'text')})
    and (${$(6, 'text')} is null or c.id in (
          select f.case_id from case_applicant f
           where f.agency_id = $1 and (f.name = ${$(6, 'text')}
                                       or (f.type <> 'naturalPerson' and f.name like ${$(7, 'text')}))))
    and (${$(8, 'bytea[]')} is null or c.id in (
          select f.case_id from case_applicant f where f.agency_id = $1 and f.id_number_index = any(${$(8, 'bytea[]')})))
    and (${$(9, 'bytea[]')} is null or c.id in (
          select f.case_id from case_applicant f where f.agency_id = $1 and f.phone_index = any(${$(9, 'bytea[]')})))`;
}

/** A person is found by the whole name alone: by its first signs one could feel one's way to every applicant. */
export const filterValues = (filter: CaseFilter, { text, name, idNumber, phone }: SearchedFor): unknown[] => [
  filter.channel ?? null,
  filter.applicantType ?? null,
  filter.receivedFrom ?? null,
  filter.receivedTo ?? null,
  filter.outcome ?? null,
  text === null ? null : likeText(text),
  name,
  name === null ? null : likeText(name),
  idNumber,
  phone,
];

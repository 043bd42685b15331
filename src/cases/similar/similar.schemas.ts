import { z } from 'zod';
import { day } from '../../imports/ledger/records/fields.js';
import { APPLICANT_TYPES, OUTCOMES } from '../../law/vocabularies/keys.js';
import { CASE_STATES } from '../cases.schemas.js';

const typed = (longest: number): z.ZodOptional<z.ZodNullable<z.ZodString>> =>
  z
    .string()
    .max(longest)
    .regex(/^[^\0]*$/, '不能含有控制字符')
    .nullish();

/** In a body: an address is kept in logs and histories. */
export const similarQuerySchema = z
  .strictObject({
    applicant: z
      .strictObject({
        type: z.enum(APPLICANT_TYPES),
        name: typed(200),
        idNumber: typed(100),
        phone: typed(100),
      })
      .nullish(),
    description: z
      .string()
      .min(2)
      .max(20_000)
      .regex(/^[^\0]*$/, '不能含有控制字符'),
    receivedOn: day.nullish().describe('比较此前 24 个月；不填为今天'),
  })
  .meta({ id: 'SimilarQuery' });
export type SimilarQuery = z.output<typeof similarQuerySchema>;

export const APPLICANT_LABELS = {
  same: '同一申请人',
  sameName: '同名，未证实为同一申请人',
  different: '不同申请人',
} as const;

export const similarCaseSchema = z
  .object({
    caseNo: z.string(),
    state: z.enum(CASE_STATES),
    receivedOn: z.string(),
    description: z.string(),
    applicantName: z.string().describe('自然人只显示姓氏'),
    applicant: z.enum(['same', 'sameName', 'different']),
    applicantLabel: z.string(),
    likeness: z.int().min(0).max(100).describe('内容相近的程度，百分数'),
    outcome: z.enum(OUTCOMES).nullable().describe('先前的答复'),
    documentNo: z.string().nullable(),
    answeredOn: z.string().nullable(),
    repetition: z
      .boolean()
      .describe('同一申请人、内容相近且已答复：可能属于条例第三十六条第（六）项的重复申请，由经办人判断'),
    note: z.string(),
  })
  .meta({ id: 'SimilarCase' });
export type SimilarCase = z.infer<typeof similarCaseSchema>;

export const similarListSchema = z
  .object({
    items: z.array(similarCaseSchema),
    compared: z.int().describe('比较过的申请件数'),
    since: z.string(),
  })
  .meta({ id: 'SimilarList' });
export type SimilarList = z.infer<typeof similarListSchema>;

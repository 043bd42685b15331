import { z } from 'zod';
import { APPLICANT_TYPES, PROCEEDING_GROUPS } from '../../law/vocabularies/keys.js';
import { lineSchema, yearSchema } from '../../platform/http/fields.js';

export const openingPlaceSchema = z.object({ code: z.string(), year: yearSchema });

export const openingSchema = z
  .object({
    year: z.int(),
    carriedIn: z.partialRecord(z.enum(APPLICANT_TYPES), z.int()).describe('各类申请人的上年结转'),
    pending: z.record(z.enum(PROCEEDING_GROUPS), z.int()).describe('上年末尚未审结的复议、诉讼'),
  })
  .meta({ id: 'Opening' });
export type OpeningAnswer = z.infer<typeof openingSchema>;

export const openingFieldsSchema = z.strictObject({ reason: lineSchema(500).optional() });

export const OPENING_FORM = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: {
        type: 'string',
        format: 'binary',
        description: '上年度的年度报告：HTML、DOCX、含文字的 PDF 或纯文本',
      },
      reason: {
        type: 'string',
        maxLength: 500,
        description: '报告上的机关名称与本机关的名称（含曾用名）不同时，接续的理由',
      },
    },
  },
};

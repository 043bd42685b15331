import { z } from 'zod';
import { daySchema, lineSchema } from '../platform/http/fields.js';
import { AGENCY_KINDS, AGENCY_LEVELS } from '../law/vocabularies/keys.js';

export const AGENCY_CODE = /^[A-Za-z0-9-]{2,32}$/;
export const agencyCodeSchema = z.string().regex(AGENCY_CODE, '机关代码由 2 到 32 个字母、数字或连字符组成');

export const newAgencySchema = z
  .strictObject({
    code: agencyCodeSchema,
    name: lineSchema(100),
    level: z.enum(AGENCY_LEVELS),
    kind: z.enum(AGENCY_KINDS),
    parentCode: agencyCodeSchema.optional(),
    reviewBody: lineSchema(100).optional(),
    court: lineSchema(100).optional(),
    foundedOn: daySchema
      .optional()
      .describe('新设立的机关填设立日：以前的年度没有它的年度报告，也不在上级的汇总里；早已存在的不填'),
  })
  .meta({ id: 'NewAgency' });
export type NewAgencyBody = z.infer<typeof newAgencySchema>;

export const agencySchema = z
  .object({
    code: z.string(),
    name: z.string(),
    level: z.enum(AGENCY_LEVELS).nullable(),
    kind: z.enum(AGENCY_KINDS).nullable(),
    parentCode: z.string().nullable(),
    reviewBody: z.string().nullable(),
    court: z.string().nullable(),
    foundedOn: z.string().nullable().describe('设立日；null：登记时早已存在'),
    endedOn: z.string().nullable().describe('最后一天；null：没有终止'),
    demonstration: z.boolean(),
  })
  .meta({ id: 'Agency' });
export type AgencyAnswer = z.infer<typeof agencySchema>;

export const agencyListSchema = z.array(agencySchema);

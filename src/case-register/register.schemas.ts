import { z } from 'zod';
import { daySchema, lineSchema } from '../platform/http/fields.js';
import type { LocalDate } from '../law/local-date.js';

export const REGISTER_FORMATS = ['xlsx', 'html'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

const inOrder = ({ from, to }: { from?: LocalDate | undefined; to?: LocalDate | undefined }): boolean =>
  from === undefined || to === undefined || from <= to;
const WRONG_ORDER = { path: ['to'], message: '不能早于起始日期' };

const periodFields = z.strictObject({
  from: daySchema.optional().describe('起始日期；不填为今年 1 月 1 日'),
  to: daySchema.optional().describe('截止日期；不填为今天'),
  by: z
    .enum(['received', 'answered'])
    .default('received')
    .describe('received 按收到日期；answered 按答复日期'),
  paper: z.enum(['a4', 'a3']).default('a4').describe('打印的纸张，横向'),
});

export const registerQuerySchema = periodFields.refine(inOrder, WRONG_ORDER);
export type RegisterQuery = z.infer<typeof registerQuerySchema>;

/** In a body: a reason may name people, and an address is kept in logs. */
export const registerOrderSchema = periodFields
  .extend({ reason: lineSchema(500).describe('加密存入审计记录') })
  .refine(inOrder, WRONG_ORDER)
  .meta({ id: 'NewCaseRegister' });
export type RegisterOrder = z.infer<typeof registerOrderSchema>;

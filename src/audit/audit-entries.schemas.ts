import { z } from 'zod';
import { AUDIT_ACTIONS } from '../platform/audit/actions.js';
import type { AuditAction } from '../platform/audit/actions.js';
import { daySchema } from '../platform/http/fields.js';

const ACTIONS = Object.keys(AUDIT_ACTIONS) as AuditAction[];
const sequence = z.coerce.number().int('应为整数').min(1, '应为正整数');

export const auditQuerySchema = z
  .strictObject({
    action: z.enum(ACTIONS, '没有这种操作').optional(),
    actor: z.string().min(1).max(64, '不能超过 64 个字符').optional().describe('操作人的用户名'),
    subjectKind: z.string().min(1).max(64, '不能超过 64 个字符').optional().describe('对象的种类'),
    subjectId: z.string().min(1).max(200, '不能超过 200 个字符').optional(),
    from: daySchema.optional().describe('自这一天起（北京时间）'),
    to: daySchema.optional().describe('至这一天止（北京时间）'),
    after: sequence.optional().describe('上一页的 next'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  })
  .refine(({ subjectKind, subjectId }) => subjectId === undefined || subjectKind !== undefined, {
    path: ['subjectKind'],
    message: '填写了对象的编号，还应填写对象的种类',
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: '截止日期不能早于起始日期',
  });
export type AuditQuery = z.output<typeof auditQuerySchema>;

export const entryPlaceSchema = z.object({ sequence });
export const agencyEntryPlaceSchema = z.object({ code: z.string(), sequence });

const entrySchema = z
  .object({
    sequence: z.int(),
    recordedAt: z.string(),
    action: z.string(),
    actionLabel: z.string(),
    username: z.string().describe('操作人当时的用户名；系统自身为 gongkai'),
    via: z.enum(['session', 'token', 'system']).describe('本人登录、服务令牌、系统自身'),
    machine: z.boolean().describe('由程序而不是人操作'),
    subject: z.object({ kind: z.string(), id: z.string() }),
    facts: z.record(z.string(), z.unknown()).nullable().describe('为空：内容已无法读出，请校验'),
    withheld: z.boolean().describe('涉及其他机关，对象和内容不显示'),
    hasReason: z.boolean().describe('另有加密保存的事由'),
    hash: z.string(),
  })
  .meta({ id: 'AuditEntry' });
export type EntryAnswer = z.infer<typeof entrySchema>;

export const entryListSchema = z
  .object({ items: z.array(entrySchema), next: z.int().optional() })
  .meta({ id: 'AuditEntryList' });
export type EntryListAnswer = z.infer<typeof entryListSchema>;

export const reasonSchema = z.object({ sequence: z.int(), reason: z.string() }).meta({ id: 'AuditReason' });
export type ReasonAnswer = z.infer<typeof reasonSchema>;

import { z } from 'zod';
import { APPLICANT_TYPES } from '../../law/vocabularies/keys.js';

const typed = (longest: number): z.ZodOptional<z.ZodNullable<z.ZodString>> =>
  z
    .string()
    .max(longest)
    .regex(/^[^\0]*$/, '不能含有控制字符')
    .nullish();

const person = z.strictObject({
  type: typed(100),
  name: typed(200),
  idNumber: typed(100),
  phone: typed(100),
  address: typed(1000),
  email: typed(200),
});

/** What has been typed so far; nothing of it needs to be right or whole. */
export const draftContentSchema = z
  .strictObject({
    applicant: person.nullish(),
    coApplicants: z.array(person).max(100).nullish(),
    representative: person.nullish(),
    channel: typed(100),
    submittedOn: typed(100),
    receivedOn: typed(100),
    description: typed(20_000),
    form: typed(500),
    deliveryWanted: typed(500),
  })
  .meta({ id: 'IntakeDraftContent' });
export type DraftContent = z.output<typeof draftContentSchema>;

export const draftSchema = z
  .object({
    content: draftContentSchema.nullable().describe('没有草稿的为空'),
    savedAt: z.string().nullable(),
    expiresAt: z.string().nullable().describe('到期自动删除'),
  })
  .meta({ id: 'IntakeDraft' });
export type DraftAnswer = z.infer<typeof draftSchema>;

export const draftChecksSchema = z
  .object({
    savedAt: z.string(),
    expiresAt: z.string(),
    findings: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
    suggestion: z
      .object({ type: z.enum(APPLICANT_TYPES), label: z.string(), because: z.string() })
      .nullable()
      .describe('从申请人名称看的类别'),
    receipt: z
      .object({
        rule: z.string().describe('哪一天是收到申请之日'),
        article: z.string(),
        sameDay: z.boolean().describe('提出之日就是收到申请之日'),
        needsConfirmation: z.boolean().describe('未经确认的，登记为待确认，不编案号'),
      })
      .nullable()
      .describe('没有选定提出方式的为空'),
  })
  .meta({ id: 'IntakeDraftChecks' });
export type DraftChecks = z.infer<typeof draftChecksSchema>;

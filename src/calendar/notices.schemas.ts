import { z } from 'zod';
import { daySchema, lineSchema } from '../platform/http/fields.js';
import { calendarDaySchema, keptNoticeSchema } from './calendar.schemas.js';

const noticeYear = z.int().min(2019).max(2199);
const festival = lineSchema(20);
const number = lineSchema(50).describe('文号');

/** A notice told part by part. */
const toldNoticeSchema = z.strictObject({
  year: noticeYear,
  kind: z
    .enum(['arrangement', 'amendment'])
    .default('arrangement')
    .describe('全年安排，或者只是调整其中几天'),
  title: lineSchema(100),
  number: number.optional(),
  issuedOn: daySchema,
  holidays: z
    .array(z.strictObject({ name: festival, from: daySchema, to: daySchema }))
    .min(1)
    .max(40),
  makeUpDays: z.array(z.strictObject({ name: festival, date: daySchema })).max(40),
});

const fields = {
  text: z.string().min(1).max(20_000).optional().describe('通知的原文，整份或者自“一、元旦”起'),
  notice: toldNoticeSchema.optional().describe('分项填写，代替原文'),
  year: noticeYear.optional().describe('原文没有标题时填写'),
  title: lineSchema(100).optional().describe('原文没有标题时填写'),
  number: number.optional(),
  issuedOn: daySchema.optional().describe('印发日期，原文没有时填写'),
  sourceUrl: z
    .url({ protocol: /^https?$/, error: '应为 http 或 https 网址' })
    .max(500)
    .optional()
    .describe('通知的网址'),
  replaces: z.int().positive().max(2_147_483_647).optional().describe('更正已载入的哪一份通知'),
};
interface Told {
  readonly text?: unknown;
  readonly notice?: unknown;
}
const one = [
  ({ text, notice }: Told): boolean => (text === undefined) !== (notice === undefined),
  { error: 'text 和 notice 填且只填一项' },
] as const;

export const newNoticeSchema = z
  .strictObject(fields)
  .refine(...one)
  .meta({ id: 'NewHolidayNotice' });
export type NewNotice = z.infer<typeof newNoticeSchema>;

export const loadedNoticeSchema = z
  .strictObject({
    ...fields,
    basis: z.string().max(200).describe('预览给出的凭据'),
    changedCasesToo: z.boolean().optional().describe('预览之后新增、变动的申请一并按新安排计算'),
  })
  .refine(...one)
  .meta({ id: 'LoadedHolidayNotice' });
export type LoadedNotice = z.infer<typeof loadedNoticeSchema>;

const span = z.object({ from: z.string(), to: z.string() });
const understoodSchema = z.object({
  festival: z.string(),
  sentence: z.string().nullable().describe('通知的原句；分项填写的为空'),
  holidays: z.array(span),
  makeUpDays: z.array(z.string()),
  /** 1月1日（周五）放假 … */
  days: z.array(z.string()).describe('逐日说明'),
});
export type UnderstoodAnswer = z.infer<typeof understoodSchema>;

const movedSchema = z.object({
  cases: z.int(),
  agencies: z.array(z.object({ code: z.string(), name: z.string(), cases: z.int() })),
});
export type MovedAnswer = z.infer<typeof movedSchema>;

export const previewSchema = z
  .object({
    notice: keptNoticeSchema.pick({
      year: true,
      kind: true,
      title: true,
      number: true,
      issuedOn: true,
      holidays: true,
      makeUpDays: true,
    }),
    understood: z.array(understoodSchema),
    unused: z.array(z.string()).describe('没有采用的句子：不含放假安排'),
    warnings: z.array(z.string()),
    changes: z
      .array(z.object({ date: z.string(), before: calendarDaySchema.nullable(), after: calendarDaySchema }))
      .describe('与现行日历（暂定的，或者先前的通知）不同的日子'),
    moved: movedSchema.describe('期限变动的未办结申请，按机关计数'),
    basis: z.string(),
  })
  .meta({ id: 'HolidayNoticePreview' });
export type PreviewAnswer = z.infer<typeof previewSchema>;

export const loadedSchema = z
  .object({ notice: keptNoticeSchema, moved: movedSchema })
  .meta({ id: 'HolidayNoticeLoaded' });
export type LoadedAnswer = z.infer<typeof loadedSchema>;

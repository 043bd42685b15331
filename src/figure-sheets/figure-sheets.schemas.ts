import { z } from 'zod';
import { SHEET_STATES, SHEET_STEPS } from '../domain/figure-sheet/life.js';
import { daySchema, lineSchema, yearSchema } from '../platform/http/fields.js';
import { SHEET_EVENTS } from './figure-sheet-event.entity.js';
import { ABSENCES } from './figure-sheet-item.entity.js';

export const sheetsPlaceSchema = z.object({ code: z.string(), year: yearSchema });
export const sheetPlaceSchema = sheetsPlaceSchema.extend({
  number: z.coerce.number('应为填报单的号数').int('应为填报单的号数').min(1).max(100_000),
});
export interface SheetsPlace {
  readonly code: string;
  readonly year: number;
}
export interface SheetPlace extends SheetsPlace {
  readonly number: number;
}

const LONGEST = 2000;
const MOST_ITEMS = 100;
const scopeSchema = z.enum(['own', 'tree']).describe('表二数据的范围：own 本机关；tree 已含全部下级机关');

export const newSheetSchema = z
  .strictObject({
    unit: lineSchema(100).describe('向哪个单位要数'),
    contact: lineSchema(100).optional().describe('联系人、电话'),
    items: z.array(z.string().max(100)).min(1, '请至少选择一项').max(MOST_ITEMS).describe('要填报的项目'),
    scope: scopeSchema.default('own'),
    dueOn: daySchema.optional().describe('报回期限；不填：一月中旬'),
  })
  .meta({ id: 'NewFigureSheet' });
export type NewSheet = z.infer<typeof newSheetSchema>;

export const roundSchema = z
  .strictObject({ dueOn: daySchema.optional().describe('报回期限；不填：一月中旬') })
  .meta({ id: 'FigureSheetRound' });
export type Round = z.infer<typeof roundSchema>;

export const answersSchema = z
  .strictObject({
    filledBy: lineSchema(100).describe('填表人'),
    confirmedBy: lineSchema(100).describe('审核人'),
    confirmedOn: daySchema.describe('审核日期'),
    values: z
      .array(
        z.strictObject({
          item: z.string().max(100),
          value: z
            .union([z.number(), z.string().max(40)])
            .optional()
            .describe('数值；确实没有发生的填 0'),
          absent: z
            .enum(ABSENCES)
            .optional()
            .describe('没有数值的原因：notHeld 不掌握；notOurs 无此项业务。不等于 0'),
          source: lineSchema(200).optional().describe('数据来源：系统、台账或者文件'),
        }),
      )
      .max(MOST_ITEMS),
  })
  .meta({ id: 'FigureSheetAnswers' });
export type AnswersBody = z.infer<typeof answersSchema>;

const reasonOf = (what: string) =>
  z.strictObject({
    reason: z.string().trim().min(1, `请填写${what}`).max(LONGEST, `${what}不超过 ${LONGEST} 字`),
  });
export const sendBackSchema = reasonOf('退回的理由').meta({ id: 'SendingBackOfFigureSheet' });
export const voidSchema = reasonOf('作废的理由').meta({ id: 'VoidingOfFigureSheet' });
export const plainStepSchema = z.strictObject({}).optional();

export const REMINDER_WAYS = ['phone', 'message', 'letter', 'visit'] as const;
export const reminderSchema = z
  .strictObject({
    on: daySchema.optional().describe('催报的日期；不填为今天'),
    way: z.enum(REMINDER_WAYS).describe('phone 电话；message 短信或者即时通信；letter 书面；visit 当面'),
    note: lineSchema(500).optional().describe('对方的答复等'),
  })
  .meta({ id: 'FigureSheetReminder' });
export type Reminder = z.infer<typeof reminderSchema>;

const itemSchema = z
  .object({
    item: z.string(),
    label: z.string(),
    measure: z.string().describe('计量单位'),
    rule: z.string().describe('怎样填'),
    citation: z.string(),
    value: z.number().nullable(),
    absent: z.enum(ABSENCES).nullable(),
    source: z.string().nullable(),
    lastYear: z.number().nullable().describe('上年的数'),
  })
  .meta({ id: 'FigureSheetItem' });
export type SheetItemAnswer = z.infer<typeof itemSchema>;

const eventSchema = z
  .object({
    type: z.enum(SHEET_EVENTS),
    at: z.string(),
    by: z.object({ username: z.string(), name: z.string() }),
    reason: z.string().nullable(),
    on: z.string().nullable().describe('催报的日期'),
    way: z.enum(REMINDER_WAYS).nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'FigureSheetEvent' });

const sheetSchema = z
  .object({
    number: z.int(),
    unit: z.string(),
    contact: z.string().nullable(),
    scope: scopeSchema,
    dueOn: z.string(),
    state: z.enum(SHEET_STATES),
    stateLabel: z.string(),
    overdueDays: z.int().describe('逾期的天数；没有逾期或者已经报回的为 0'),
    reminders: z.object({
      count: z.int(),
      lastOn: z.string().nullable(),
      due: z.boolean().describe('到了催报的时候：临近或者超过期限，最近没有催过'),
    }),
    filledBy: z.string().nullable(),
    confirmedBy: z.string().nullable(),
    confirmedOn: z.string().nullable(),
    rowVersion: z.int(),
    steps: z.array(z.enum(SHEET_STEPS)).describe('现在可以办理的步骤'),
    items: z.array(itemSchema),
    history: z.array(eventSchema),
  })
  .meta({ id: 'FigureSheet' });
export type SheetAnswer = z.infer<typeof sheetSchema>;

const askableSchema = z
  .object({
    item: z.string(),
    label: z.string(),
    measure: z.string(),
    unit: z.string().describe('通常掌握这一项的单位'),
    rule: z.string(),
    citation: z.string(),
    state: z
      .enum(['supplied', 'asked', 'registered', 'unusual', 'missing'])
      .describe(
        'supplied 已有数据；asked 已向单位要数；registered 由登记簿计数；unusual 这类机关一般没有；missing 还没有向任何单位要数',
      ),
  })
  .meta({ id: 'AskableFigure' });
export type Askable = z.infer<typeof askableSchema>;

export const sheetListSchema = z
  .object({
    year: z.int(),
    usualDueOn: z.string().describe('不另定时的报回期限'),
    latest: z.string().describe('本机关年度报告期限以内的最后一个工作日'),
    counts: z.object({
      all: z.int(),
      open: z.int(),
      answered: z.int(),
      sentBack: z.int(),
      accepted: z.int(),
      voided: z.int(),
      overdue: z.int(),
      toRemind: z.int(),
      unasked: z.int().describe('没有数据、也还没有向任何单位要数的项目'),
    }),
    items: z.array(sheetSchema).describe('逾期最久的在前'),
    askable: z.array(askableSchema).describe('可以向单位要的全部项目'),
  })
  .meta({ id: 'FigureSheets' });
export type SheetList = z.infer<typeof sheetListSchema>;

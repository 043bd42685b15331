import { z } from 'zod';
import { OUTCOMES } from '../../law/vocabularies/keys.js';
import { kindSchema, stageSchema } from '../proceeding.schemas.js';

const dayOrNull = z.string().nullable();

export const remedyTermSchema = z
  .object({
    startsOn: dayOrNull.describe('起算之日，不计入'),
    until: dayOrNull.describe('最后一日，已按休息日顺延；没有的见 note'),
    nominal: dayOrNull.describe('顺延之前的最后一日'),
    provisional: z.boolean().describe('那一年的放假安排尚未公布，日期可能变动'),
    citation: z.string().nullable(),
    note: z.string().nullable().describe('没有日期的理由，或者所限于的部分'),
    open: z.boolean().describe('今天还可以提出'),
    untilIfNotTold: dayOrNull.describe('答复没有告知救济途径的，最迟的日期；已知告知的为空'),
  })
  .meta({ id: 'RemedyTerm' });
export type RemedyTermAnswer = z.infer<typeof remedyTermSchema>;

const route = z
  .enum(['either', 'directSuit', 'reviewFirst', 'mixed'])
  .describe('reviewFirst 应先申请行政复议；mixed 不予公开的部分应先申请行政复议；其他的可以直接起诉');

export const caseRemediesSchema = z
  .object({
    on: z.string().describe('今天'),
    answers: z.array(
      z.object({
        round: z.int(),
        outcome: z.enum(OUTCOMES),
        outcomeLabel: z.string(),
        documentNo: z.string().nullable(),
        decidedOn: dayOrNull,
        servedOn: dayOrNull,
        told: z.boolean().describe('本系统发出的文书载明了救济途径；否则按已经告知计算'),
        route,
        review: remedyTermSchema,
        suit: remedyTermSchema.describe('不经复议直接起诉'),
      }),
    ),
    silence: z
      .object({ dueOn: z.string(), review: remedyTermSchema, suit: remedyTermSchema })
      .nullable()
      .describe('逾期没有答复的'),
    afterReview: z.array(
      z.object({
        ref: z.string(),
        end: z.enum(['decided', 'refused', 'silent', 'ended']),
        suit: remedyTermSchema,
      }),
    ),
    proceedings: z.array(
      z.object({
        kind: kindSchema,
        ref: z.string(),
        stage: stageSchema,
        stageLabel: z.string(),
        round: z.int().nullable(),
        filedOn: dayOrNull,
      }),
    ),
  })
  .meta({ id: 'CaseRemedies' });
export type CaseRemedies = z.infer<typeof caseRemediesSchema>;

import { z } from 'zod';
import {
  CLOCKS,
  COMPLAINANTS,
  COMPLAINTS,
  JUDGMENT_FORMS,
  LAWSUIT_STAGES,
  LOSS_REASONS,
  ORDERS,
  REVIEW_STAGES,
} from '../law/proceedings/keys.js';
import { OUTCOMES, PROCEEDING_GROUPS, PROCEEDING_RESULTS } from '../law/vocabularies/keys.js';

const day = z.string();
const dayOrNull = z.string().nullable();
const result = z.enum(PROCEEDING_RESULTS);
export const kindSchema = z.enum(['review', 'lawsuit']);
export const stageSchema = z.enum([...new Set([...REVIEW_STAGES, ...LAWSUIT_STAGES])]);

export const clockSchema = z
  .object({
    key: z.enum(CLOCKS),
    label: z.string(),
    level: z.int().nullable().describe('诉讼的审级'),
    whose: z
      .enum(['own', 'right', 'body', 'party'])
      .describe('own 本机关的义务；right 本机关的权利；body 复议机关、法院；party 对方当事人'),
    startsOn: day,
    dueOn: dayOrNull.describe('停止计算或者无法计算的为空'),
    nominal: dayOrNull.describe('遇休息日顺延之前的最后一日'),
    provisional: z.boolean(),
    citation: z.string().nullable(),
    doneOn: dayOrNull,
    alertOn: dayOrNull,
    state: z.enum(['running', 'near', 'over', 'paused', 'done', 'doneLate']),
  })
  .meta({ id: 'ProceedingClock' });
export type ClockAnswer = z.infer<typeof clockSchema>;

const partSchema = z.object({
  ground: z.string().nullable(),
  complaint: z.enum(COMPLAINTS).nullable(),
  complaintLabel: z.string().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  outcomeLabel: z.string().nullable(),
  disposal: z.string().nullable(),
  result: result.nullable().describe('这一项的结果；尚无处理的为空'),
  lossReason: z.enum(LOSS_REASONS).nullable(),
  lossReasonLabel: z.string().nullable(),
  reason: z.string().nullable(),
});

const instanceSchema = z.object({
  level: z.int(),
  court: z.string().nullable(),
  docketNo: z.string().nullable(),
  acceptedOn: dayOrNull,
  decidedOn: dayOrNull,
  form: z.enum(JUDGMENT_FORMS).nullable(),
  disposal: z.string().nullable(),
  result: result.nullable(),
  servedOn: dayOrNull,
  appealedOn: dayOrNull,
  effectiveOn: dayOrNull,
});

/** Where it counts in a year. */
const placementSchema = z.object({
  year: z.int(),
  group: z.enum(PROCEEDING_GROUPS),
  column: z.enum([...PROCEEDING_RESULTS, 'pending']),
  sentence: z.string().describe('计入哪一年表四的哪一格，为什么'),
  isFinal: z.boolean().describe('该年度已经结束'),
});

const contestedSchema = z.object({
  caseNo: z.string(),
  ref: z.string(),
  description: z.string(),
  decision: z
    .object({
      round: z.int(),
      cause: z.string(),
      outcome: z.enum(OUTCOMES),
      outcomeLabel: z.string(),
      documentNo: z.string().nullable(),
      sentOn: dayOrNull,
    })
    .nullable()
    .describe('所争议的答复；没有答复的为空'),
});

/** What an order of the decision, or a correction of one's own, made of the case. */
const consequenceSchema = z.object({
  caseNo: z.string(),
  cause: z.enum(['redo', 'orderedFirst', 'selfCorrection']),
  from: day,
  openedOn: dayOrNull.describe('重新办理之日；没有自动重新办理的为空'),
  dueOn: dayOrNull.describe('重新答复的最后一日；无法计算的为空'),
  why: z.string().nullable().describe('没有自动重新办理的理由和办法'),
});

export const stepAnswerSchema = z.object({
  seq: z.int(),
  type: z.string(),
  label: z.string(),
  on: day,
  details: z.record(z.string(), z.unknown()),
  recordedAt: z.string(),
  recordedBy: z.string(),
  corrects: z.int().nullable(),
  struck: z.boolean().describe('已经更正'),
});

const linkSchema = z.object({
  kind: kindSchema,
  ref: z.string(),
  label: z.string(),
  stage: stageSchema,
  stageLabel: z.string(),
});

const findingSchema = z.object({ field: z.string(), code: z.string(), message: z.string() });

export const proceedingSchema = z
  .object({
    kind: kindSchema,
    ref: z.string(),
    version: z.int(),
    stage: stageSchema,
    stageLabel: z.string(),
    complainant: z.enum(COMPLAINANTS),
    cases: z.array(contestedSchema),
    /** Of a review the review body, of a lawsuit the court. */
    body: z.string().nullable().describe('复议机关或者法院'),
    number: z.string().nullable().describe('复议案号或者诉讼案号'),
    route: z.enum(['direct', 'afterReview']).nullable(),
    role: z.enum(['original', 'reviewBody']).nullable(),
    review: z.string().nullable().describe('此前的复议的编号'),
    round: z.int().nullable(),
    filedOn: dayOrNull,
    acceptedOn: dayOrNull,
    concludedOn: dayOrNull,
    servedOn: dayOrNull,
    disposal: z.string().nullable(),
    result: result.nullable(),
    ordered: z.enum(ORDERS).nullable(),
    redoWithinWorkingDays: z.int().nullable(),
    parts: z.array(partSchema),
    instances: z.array(instanceSchema),
    clocks: z.array(clockSchema),
    placements: z.array(placementSchema),
    notCounted: z.string().nullable().describe('不计入表四的理由'),
    remarks: z.array(z.string()).describe('计数上需要说明的事项，如再审'),
    consequences: z.array(consequenceSchema),
    related: z.array(linkSchema).describe('同一申请的其他复议、诉讼'),
    steps: z.array(stepAnswerSchema),
    warnings: z.array(findingSchema).optional(),
  })
  .meta({ id: 'Proceeding' });
export type ProceedingAnswer = z.infer<typeof proceedingSchema>;

/** What can be recorded now. */
export const proceedingActionsSchema = z
  .object({
    stage: stageSchema,
    stageLabel: z.string(),
    actions: z.array(
      z.object({
        step: z.string(),
        label: z.string(),
        article: z.string().nullable(),
        allowed: z.boolean(),
        why: z.string().nullable(),
        suggested: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ProceedingActions' });
export type ProceedingActionsAnswer = z.infer<typeof proceedingActionsSchema>;

export const proceedingItemSchema = z.object({
  kind: kindSchema,
  ref: z.string(),
  stage: stageSchema,
  stageLabel: z.string(),
  number: z.string().nullable(),
  body: z.string().nullable(),
  route: z.enum(['direct', 'afterReview']).nullable(),
  role: z.enum(['original', 'reviewBody']).nullable(),
  filedOn: dayOrNull,
  acceptedOn: dayOrNull,
  concludedOn: dayOrNull,
  disposal: z.string().nullable(),
  result: result.nullable(),
  cases: z.array(z.object({ caseNo: z.string(), description: z.string() })),
  next: clockSchema.nullable().describe('本机关的下一个期限'),
});

export const proceedingListSchema = z
  .object({
    items: z.array(proceedingItemSchema),
    total: z.int(),
    /** Of the whole list, whatever the filter. */
    counts: z.object({ open: z.int(), near: z.int(), over: z.int() }),
  })
  .meta({ id: 'ProceedingList' });
export type ProceedingListAnswer = z.infer<typeof proceedingListSchema>;

export const proceedingQuerySchema = z.strictObject({
  kind: kindSchema.optional(),
  open: z.enum(['true', 'false']).optional().describe('true 只列尚未了结的'),
  terms: z.enum(['true', 'false']).optional().describe('true 只列有本机关期限的，按期限先后'),
  caseNo: z.string().max(200).optional().describe('只列涉及这件申请的'),
  after: z.coerce.number().int().min(0).max(1_000_000).optional().describe('跳过前多少件'),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});
export type ProceedingQuery = z.infer<typeof proceedingQuerySchema>;

import { z } from 'zod';
import type { WaitingFor } from '../domain/deadline/deadline.js';

const day = z.string();
const dayOrNull = day.nullable();
export const WAITING_FOR = ['supplement', 'fee', 'thirdParty', 'agency'] as const satisfies WaitingFor[];
const waitingFor = z.enum(WAITING_FOR).nullable();
const step = <const N extends string, S extends z.ZodRawShape>(name: N, fields: S) =>
  z.object({ step: z.literal(name), ...fields });

/** Fields of a case that tell when it is due. */
export const dueFields = {
  dueOn: dayOrNull.describe('答复期限届满之日；期限停止计算或者案件已撤回时为空'),
  provisional: z.boolean().describe('期限跨入节假日安排尚未公布的年度，可能变动'),
  overdue: z.boolean().describe('未办结的已过期限，或者已答复的答复晚于期限'),
  daysLeft: z.int().nullable().describe('剩余工作日，负数为逾期'),
  waitingFor,
  waitingUntil: dayOrNull,
  waitingProvisional: z.boolean().describe('等待的期限跨入节假日安排尚未公布的年度，可能变动'),
};

const traceSchema = z.discriminatedUnion('step', [
  step('started', {
    on: day,
    because: z.enum(['receipt', 'supplement', 'fee', 'redo', 'ordered']),
    article: z.string(),
  }),
  step('counted', { on: day, day: z.int(), makeUp: z.string().optional() }),
  step('dayOff', { from: day, to: day, name: z.string() }),
  step('excluded', {
    from: day,
    to: day,
    because: z.enum(['thirdParty', 'agency']),
    party: z.string().nullable(),
    article: z.string(),
  }),
  step('stopped', { on: day, waitingFor: z.enum(['supplement', 'fee']), until: day, article: z.string() }),
  step('extended', { workingDays: z.int(), article: z.string() }),
  step('delayed', { until: day, article: z.string() }),
  step('ended', { on: day, article: z.string() }),
  step('due', { on: day, provisional: z.boolean(), article: z.string() }),
]);

/** Why a case is due when it is: every day and event, with its article. */
export const deadlineSchema = z
  .object({
    on: day.describe('截至哪一天'),
    alertOn: dayOrNull,
    endedOn: dayOrNull,
    daysUsed: z.int(),
    supplementNoticeBy: day.describe('补正告知的最后一日'),
    extendableTo: dayOrNull.describe('用足延长期限时的届满之日'),
    otherwiseDueOn: dayOrNull.describe('另一种理解下的期限'),
    remarks: z.array(z.object({ code: z.string(), on: day, message: z.string() })),
    trace: z.array(traceSchema),
  })
  .meta({ id: 'CaseDeadline' });
export type DeadlineAnswer = z.infer<typeof deadlineSchema>;

/** How the work of an agency stands; every number is of cases not answered yet. */
export const workloadSchema = z
  .object({
    on: day.describe('今日'),
    open: z.int(),
    overdue: z.int(),
    today: z.int().describe('今日到期'),
    week: z.int().describe('今日起七日内到期，含今日'),
    waiting: z.int().describe('期限停止计算，等待补正或者缴费'),
  })
  .meta({ id: 'CaseWorkload' });
export type Workload = z.infer<typeof workloadSchema>;

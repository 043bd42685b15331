import { z } from 'zod';
import { ALERT_KINDS, ALERT_SUBJECTS } from '../../law/alerts/keys.js';
import { WORKFLOW_EVENTS } from '../../law/workflow/keys.js';

const ALERT_STATES = ['standing', 'ended'] as const;
const day = z.string().describe('YYYY-MM-DD');

export const alertsQuerySchema = z.strictObject({
  state: z.enum(ALERT_STATES).default('standing').describe('standing 现有的；ended 已经结束的，最近的在前'),
  subject: z.enum(ALERT_SUBJECTS).optional(),
  after: z.coerce.number().int().min(0).max(1_000_000).default(0).describe('跳过前面若干条'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AlertsQuery = z.infer<typeof alertsQuerySchema>;

const alertSchema = z
  .object({
    id: z.int(),
    subject: z.enum(ALERT_SUBJECTS),
    key: z.string().describe('报告为年份；填报单为“年份/序号”'),
    name: z.string().describe('案号、复议或诉讼的编号，或者名称'),
    kind: z.enum(ALERT_KINDS),
    label: z.string(),
    remedy: z.string().describe('应当怎么办'),
    citation: z.string(),
    urgent: z.boolean(),
    proposes: z.enum(WORKFLOW_EVENTS).nullable().describe('可以由承办人核对后登记的环节；系统不会自动登记'),
    dueOn: day.describe('期限届满之日'),
    fallsOn: day.describe('应当提醒之日'),
    provisional: z.boolean().describe('期限是暂定的'),
    raisedOn: day,
    endedOn: day.nullable(),
  })
  .meta({ id: 'Alert' });
export type AlertAnswer = z.infer<typeof alertSchema>;

export const alertsSchema = z
  .object({
    items: z.array(alertSchema),
    total: z.int(),
    standing: z
      .object(
        Object.fromEntries(ALERT_SUBJECTS.map((key) => [key, z.int()])) as Record<
          (typeof ALERT_SUBJECTS)[number],
          z.ZodInt
        >,
      )
      .describe('现有的，按事项'),
    lookedAt: z.string().nullable().describe('最近一次生成提醒的时刻；空：还没有生成过'),
  })
  .meta({ id: 'Alerts' });
export type AlertsAnswer = z.infer<typeof alertsSchema>;

import { z } from 'zod';
import { STANDING_STATES } from '../../domain/annual-report/life.js';
import { daySchema } from '../../platform/http/fields.js';
import { SCOPES } from '../../reporting/year-tables.js';

export const deadlineSchema = z
  .strictObject({ dueOn: daySchema.nullable().describe('为空：按法定期限') })
  .meta({ id: 'ReportDeadline' });
export type DeadlineBody = z.infer<typeof deadlineSchema>;

const collectedSchema = z
  .object({
    agency: z.object({ code: z.string(), name: z.string(), parent: z.string().nullable() }),
    state: z.enum(['none', ...STANDING_STATES]),
    stateLabel: z.string(),
    version: z.int().nullable(),
    scope: z.enum(SCOPES).nullable(),
    standing: z
      .object({ version: z.int(), sha256: z.string() })
      .nullable()
      .describe('汇总所用的一版：送审、批准或者公布的'),
    coveredBy: z.string().nullable().describe('数据已含在这个机关的汇总报告里，不另外相加'),
    submittedOn: z.string().nullable(),
    publishedOn: z.string().nullable(),
    address: z.string().nullable(),
    returnedFor: z.string().nullable().describe('退回的理由'),
    submissions: z.array(z.string()).describe('最近两次送审，写为“版次.第几次送审”，近的在前'),
    dueOn: z.string().describe('报送期限的最后一日：法定的或者上级机关定的，以早的为准；是休息日的不顺延'),
    overdueDays: z.int().describe('报送逾期的天数；按期的为 0'),
    publishDueOn: z.string().describe('公布期限的最后一日；是休息日的不顺延'),
    publishOverdueDays: z.int().describe('公布逾期的天数；按期的为 0'),
  })
  .meta({ id: 'CollectedReport' });
export type Collected = z.infer<typeof collectedSchema>;

export const collectionSchema = z
  .object({
    year: z.int(),
    deadline: z.string().nullable().describe('本机关定的期限'),
    latest: z.string().describe('法定期限以内的最后一个工作日；下级机关期限不同的，以晚的为准'),
    counts: z.object({
      all: z.int(),
      missing: z.int(),
      submitted: z.int(),
      approved: z.int(),
      published: z.int(),
      returned: z.int(),
      corrected: z.int(),
      overdue: z.int().describe('报送或者公布逾期的'),
    }),
    items: z.array(collectedSchema).describe('逾期最久的在前'),
  })
  .meta({ id: 'ReportCollection' });
export type Collection = z.infer<typeof collectionSchema>;

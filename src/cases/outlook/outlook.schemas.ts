import { z } from 'zod';
import { SCOPES } from '../../reporting/year-tables.js';

/** What is open now, by what the end of the year will find of it. `mustAnswer.count + mayCarryOut.count = open`. */
const counts = z.object({
  open: z.int().describe('未办结的'),
  mustAnswer: z
    .object({
      count: z.int().describe('答复期限在年内的，同申请列表 dueTo=12月31日'),
      overdue: z.int().describe('其中已经逾期的，同 due=overdue'),
    })
    .describe('应当在年内答复的'),
  mayCarryOut: z
    .object({
      count: z.int(),
      dueLater: z.int().describe('答复期限在下一年的，同 dueFrom=下一年1月1日'),
      undetermined: z.int().describe('期限未定的：等待补正、缴费，或者不能推算，同 due=none'),
    })
    .describe('可以依法结转下年度的'),
  provisional: z.int().describe('其中期限涉及尚未公布放假安排的年份，可能变动的'),
  madeAgain: z.int().describe('其中重新作出答复、第一次答复已经计入表三的，年底不再计入结转'),
});
export type OutlookCounts = z.infer<typeof counts>;

export const outlookSchema = counts
  .extend({
    year: z.int(),
    on: z.string().describe('今日：按这一天未办结的申请和登记的环节推算'),
    scope: z.enum(SCOPES),
    agencies: z
      .array(counts.extend({ code: z.string(), name: z.string() }))
      .describe('有未办结申请的各机关；只看本机关时为空'),
  })
  .meta({ id: 'Outlook' });
export type Outlook = z.infer<typeof outlookSchema>;

export const outlookViewSchema = z.strictObject({
  scope: z.enum(SCOPES).default('own').describe('own 本机关；rollup 含全部下级机关'),
});
export type OutlookView = z.infer<typeof outlookViewSchema>;

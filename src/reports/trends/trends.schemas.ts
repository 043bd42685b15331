import { z } from 'zod';
import { APPLICANT_TYPES, PROCEEDING_GROUPS } from '../../law/vocabularies/keys.js';
import { OUTCOME_GROUPS } from '../../reporting/trends/outcome-groups.js';
import { SCOPES } from '../../reporting/year-tables.js';
import { countsSchema } from '../tables-answer.schemas.js';

const countsOf = <Key extends string>(keys: readonly Key[]): z.ZodObject<Record<Key, z.ZodInt>> =>
  z.object(Object.fromEntries(keys.map((key) => [key, z.int()])) as Record<Key, z.ZodInt>);
const proceedings = Object.fromEntries(PROCEEDING_GROUPS.map((group) => [group, countsSchema])) as Record<
  (typeof PROCEEDING_GROUPS)[number],
  typeof countsSchema
>;

const yearSchema = z
  .object({
    year: z.int(),
    period: z.object({ from: z.string(), to: z.string() }),
    running: z.boolean().describe('该年尚未结束，数据截至今日'),
    received: z.int().describe('本年新收'),
    carriedIn: z.int().describe('上年结转'),
    handled: z.int().describe('办理结果总计'),
    carriedOut: z.int().describe('结转下年度继续办理；该年尚未结束的，为现有未办结'),
    outcomes: countsOf(OUTCOME_GROUPS).describe('办理结果，按表三（一）至（六）'),
    applicantTypes: countsOf(APPLICANT_TYPES).describe('本年新收的申请人类型'),
    proceedings: z.object(proceedings),
    timeliness: z
      .object({
        inTime: z.int().describe('按期答复'),
        late: z.int().describe('逾期答复'),
        notJudged: z.int().describe('撤回、逾期不补正等无须答复，或者期限无法推算'),
      })
      .describe('办理结果中的首次答复，按法律上的答复时间'),
  })
  .meta({ id: 'TrendYear' });

export const trendsSchema = z
  .object({
    agency: z.object({ code: z.string(), name: z.string() }),
    scope: z.enum(SCOPES),
    outcomeGroups: z.array(z.object({ key: z.enum(OUTCOME_GROUPS), label: z.string() })),
    years: z.array(yearSchema).describe('有数据的年份，最早的在前，最多十年；每年与该年统计表一致'),
  })
  .meta({ id: 'Trends' });
export type TrendsAnswer = z.infer<typeof trendsSchema>;

export const trendsViewSchema = z.strictObject({
  scope: z.enum(SCOPES).default('own').describe('own 本机关；rollup 含全部下级机关'),
});
export type TrendsView = z.infer<typeof trendsViewSchema>;

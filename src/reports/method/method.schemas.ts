import { z } from 'zod';
import { SCOPES } from '../../reporting/year-tables.js';

export const methodViewSchema = z.strictObject({
  scope: z.enum(SCOPES).default('own').describe('own 本机关；rollup 含全部下级机关'),
});
export type MethodView = z.infer<typeof methodViewSchema>;

export const methodSchema = z
  .object({
    agency: z.object({ code: z.string(), name: z.string() }),
    year: z.int(),
    scope: z.enum(SCOPES),
    edition: z.string(),
    asOf: z.string(),
    sentences: z.array(z.string()).describe('编报说明：统计口径与推荐做法的不同、没有计入的、正在重新计数的'),
    rules: z.array(
      z.object({
        label: z.string(),
        value: z.string(),
        recommended: z.string(),
        deviates: z.boolean().describe('与推荐的做法不同'),
        chosenBy: z.string().nullable(),
        chosenOn: z.string().nullable(),
        exceptions: z
          .array(z.object({ agency: z.string(), value: z.string() }))
          .describe('汇总范围内另有选定的机关'),
      }),
    ),
    unconfirmed: z.int().describe('截止日尚未确认收到的申请，没有计入本年新收'),
    recounting: z.boolean(),
  })
  .meta({ id: 'Method' });
export type MethodAnswer = z.infer<typeof methodSchema>;

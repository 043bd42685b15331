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
    words: z
      .array(
        z.object({
          label: z.string(),
          usual: z.string().nullable().describe('法律文本的归类；法律文本没有的用语为空'),
          columns: z.array(
            z.object({
              from: z.string().describe('自这一日起作出的决定、裁判'),
              column: z.string(),
              chosenBy: z.string(),
              chosenOn: z.string(),
            }),
          ),
          exceptions: z.array(z.object({ agency: z.string(), value: z.string() })),
        }),
      )
      .describe('计入表四的栏与法律文本的归类不同的文书用语'),
    unconfirmed: z.int().describe('截止日尚未确认收到的申请，没有计入本年新收'),
    recounting: z.boolean(),
    remarks: z.array(z.string()).describe('接续调整、一人单位等读者须知道的其他情况'),
  })
  .meta({ id: 'Method' });
export type MethodAnswer = z.infer<typeof methodSchema>;

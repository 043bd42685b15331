import { z } from 'zod';

/** As 2.1: the first submission of the second version. */
const submissionSchema = z.string().regex(/^[1-9]\d?\.[1-9]\d{0,2}$/, '送审应写为“版次.第几次送审”，如 2.1');

export const differencesViewSchema = z.strictObject({
  before: submissionSchema
    .optional()
    .describe('较早的一次送审，写为“版次.第几次送审”，如 1.2；不填为最近一次送审'),
  after: submissionSchema.optional().describe('较晚的一次送审，写法同上；不填为现在的登记'),
});
export type DifferencesView = z.infer<typeof differencesViewSchema>;

const countedSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const nameShape = {
  kind: z.enum(['application', 'review', 'lawsuit']),
  ref: z.string(),
  caseNo: z.string().nullable(),
};
const recordNameSchema = z.object(nameShape).meta({ id: 'CountedRecordName' });

const changeShape = {
  name: z.string(),
  before: z.number(),
  after: z.number(),
  below: z
    .array(
      z.object({
        code: z.string(),
        name: z.string(),
        before: z.number().nullable(),
        after: z.number().nullable(),
      }),
    )
    .describe('下级机关的年度报告带来的变动；为空：那一次没有汇总它的报告'),
};

export const differencesSchema = z
  .object({
    before: z.string().describe('比较的是哪一份'),
    after: z.string(),
    cells: z.array(
      z.object({
        table: z.enum(['applications', 'proceedings']),
        row: z.string(),
        column: z.string(),
        ...changeShape,
        entered: z.array(recordNameSchema).describe('后一份这一格新计入的记录'),
        left: z.array(recordNameSchema).describe('后一份这一格不再计入的记录'),
      }),
    ),
    figures: z.array(z.object({ key: z.string(), ...changeShape })).describe('表二'),
    records: z.array(
      z.object({ ...nameShape, before: countedSchema.nullable(), after: countedSchema.nullable() }),
    ),
    prose: z.array(
      z.object({ heading: z.string(), removed: z.array(z.string()), added: z.array(z.string()) }),
    ),
    reasons: z
      .array(z.object({ message: z.string(), before: z.string().nullable(), after: z.string().nullable() }))
      .describe('对校核结果说明的理由；与现在的登记比较时不列'),
    because: z
      .array(
        z.object({
          type: z.enum(['returned', 'opened']),
          at: z.string(),
          by: z.string(),
          reason: z.string(),
        }),
      )
      .describe('两份之间的退回理由、更正说明'),
  })
  .meta({ id: 'ReportDifferences' });
export type Differences = z.infer<typeof differencesSchema>;

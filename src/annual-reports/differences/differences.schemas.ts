import { z } from 'zod';

const countedSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const changeSchema = z.object({ name: z.string(), before: z.number(), after: z.number() });

export const differencesViewSchema = z.strictObject({
  version: z.coerce.number().int().min(1).max(99).optional().describe('第几版；不填为最近一版'),
  from: z.coerce
    .number()
    .int()
    .min(1)
    .max(999)
    .optional()
    .describe('与这一次送审比较；不填：最近一次送审与现在的登记比较'),
});
export type DifferencesView = z.infer<typeof differencesViewSchema>;

export const differencesSchema = z
  .object({
    before: z.string().describe('比较的是哪一份'),
    after: z.string(),
    cells: z.array(changeSchema),
    figures: z.array(changeSchema),
    records: z.array(
      z.object({
        kind: z.enum(['application', 'review', 'lawsuit']),
        ref: z.string(),
        caseNo: z.string().nullable(),
        before: countedSchema.nullable(),
        after: countedSchema.nullable(),
      }),
    ),
    prose: z.array(
      z.object({ heading: z.string(), removed: z.array(z.string()), added: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'ReportDifferences' });
export type Differences = z.infer<typeof differencesSchema>;

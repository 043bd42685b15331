import { z } from 'zod';
import { decisionParticulars } from '../../imports/ledger/records/decision-particulars.js';
import { textOrNothing } from '../../imports/ledger/records/fields.js';
import { PARTICULARS } from '../../law/outcomes/decision-rules-schema.js';
import { APPLICANT_TYPES, OUTCOMES } from '../../law/vocabularies/keys.js';
import { daySchema } from '../../platform/http/fields.js';
import { contestedSchema } from '../../proceedings/grounds/contested.schemas.js';

export const outcomeDraftSchema = z
  .strictObject({
    on: daySchema.nullish().describe('作出决定的日期；不填为今天'),
    outcome: z.enum(OUTCOMES).nullish().describe('不填时按各项结果合并'),
    grounds: z
      .array(z.strictObject({ outcome: z.enum(OUTCOMES), article: textOrNothing() }))
      .max(50)
      .nullish(),
    particulars: decisionParticulars.nullish(),
  })
  .refine(
    ({ outcome, particulars }) => outcome != null || (particulars?.items ?? []).length > 0,
    '请选择结果',
  )
  .meta({ id: 'OutcomeDraft' });
export type OutcomeDraft = z.output<typeof outcomeDraftSchema>;

const findingSchema = z.object({ field: z.string(), code: z.string(), message: z.string() });
const namedOutcome = z.object({ outcome: z.enum(OUTCOMES), label: z.string() });

export const outcomePreviewSchema = z
  .object({
    outcome: z.enum(OUTCOMES),
    label: z.string(),
    sentence: z.string().describe('计入哪一行、哪一列'),
    row: z.object({ key: z.string(), number: z.int(), path: z.array(z.string()) }),
    column: z.object({ key: z.enum(APPLICANT_TYPES), label: z.string() }),
    edition: z.string(),
    articles: z.array(z.string()),
    particulars: z.array(
      z.object({
        key: z.enum(PARTICULARS),
        need: z.enum(['required', 'expected', 'optional']),
        why: z.string(),
      }),
    ),
    samples: z.array(z.string()).describe('理由的范例，〔〕处填写'),
    others: z.array(namedOutcome).describe('其他各项的结果，保留而不计入'),
    rule: z
      .object({ name: z.string(), value: z.string(), label: z.string() })
      .describe('各项结果不同时的规则'),
    refusals: z.array(findingSchema).describe('不更正就不能登记'),
    warnings: z.array(findingSchema),
    contested: contestedSchema
      .nullable()
      .describe('本机关近三年以这一结果答复被复议、诉讼的情况；没有的为空'),
  })
  .meta({ id: 'OutcomePreview' });
export type OutcomePreview = z.infer<typeof outcomePreviewSchema>;

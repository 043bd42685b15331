import { z } from 'zod';
import { daySchema } from '../../platform/http/fields.js';

const named = z.object({ key: z.string(), label: z.string() });

export const letterTemplateSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    decides: z.boolean().describe('作出决定，须告知救济途径'),
    elements: z
      .array(named.extend({ article: z.string(), ifKnown: z.boolean() }))
      .describe('必备要素及其依据'),
    placeholders: z.array(named).describe('可以使用的占位符'),
    standard: z.string().describe('今天适用的标准文本'),
    own: z
      .object({ version: z.int(), inForceFrom: z.string(), text: z.string() })
      .nullable()
      .describe('本机关今天适用的文本；null：用标准文本'),
    versions: z.array(
      z.object({
        version: z.int(),
        inForceFrom: z.string(),
        standard: z.boolean().describe('该版恢复了标准文本'),
        recordedBy: z.string(),
        recordedAt: z.string(),
      }),
    ),
  })
  .meta({ id: 'LetterTemplate' });
export type LetterTemplateAnswer = z.infer<typeof letterTemplateSchema>;
export const letterTemplateListSchema = z.array(letterTemplateSchema);

export const newTemplateSchema = z
  .strictObject({
    text: z
      .string()
      .max(20_000, '不能超过 20000 个字')
      .regex(/^[^\0]*$/, '不能含有控制字符')
      .nullable()
      .describe('null：恢复标准文本'),
    inForceFrom: daySchema.optional().describe('落款日期在这一天及以后的文书适用；不填为今天'),
  })
  .meta({ id: 'NewLetterTemplate' });
export type NewTemplateBody = z.output<typeof newTemplateSchema>;

import { z } from 'zod';
import { DELIVERIES } from '../law/vocabularies/keys.js';
import { daySchema, lineSchema } from '../platform/http/fields.js';
import { LETTER_STATES } from './letter.entity.js';

const nullableText = z.string().nullable();
/** What a clerk adds: several lines, but nothing that no file can carry. */
const particular = z
  .string()
  .max(4000, '不能超过 4000 个字')
  .regex(/^[^\0]*$/, '不能含有控制字符');

const inputFields = {
  kind: z.string().max(60).describe('文书种类，见 letter-kinds'),
  datedOn: daySchema.optional().describe('落款日期；不填为所依据的办理环节或者签发的日期，否则为今天'),
  delivery: z.enum(DELIVERIES).optional().describe('拟采用的送达方式；电子送达须告知互联网复议渠道'),
  party: lineSchema(200).optional().describe('征求过几方意见时，是给哪一方的'),
  particulars: z.record(z.string().max(60), particular).default({}).describe('案件事实之外须填写的内容'),
};

export const newLetterSchema = z.strictObject(inputFields).meta({ id: 'NewLetter' });
export type NewLetterBody = z.output<typeof newLetterSchema>;

export const previewSchema = z
  .strictObject({
    ...inputFields,
    text: z.string().max(20_000).optional().describe('要预览的模板文本；不填为现用的模板'),
  })
  .meta({ id: 'NewLetterPreview' });
export type PreviewBody = z.output<typeof previewSchema>;

const lineOfText = z.object({
  kind: z.enum(['title', 'centred', 'flush', 'right', 'paragraph']),
  text: z.string(),
});
const row = z.object({ kind: z.literal('row'), cells: z.array(z.string()) });
export const letterLineSchema = z.union([lineOfText, row]).meta({ id: 'LetterLine' });
const linesSchema = z.array(letterLineSchema);

export const previewedSchema = z.object({ lines: linesSchema }).meta({ id: 'LetterPreview' });
export type Previewed = z.infer<typeof previewedSchema>;

export const letterItemSchema = z
  .object({
    id: z.int(),
    kind: z.string(),
    name: z.string(),
    state: z.enum(LETTER_STATES),
    datedOn: nullableText,
    documentNo: nullableText,
    sha256: nullableText.describe('签发时定稿文本的 SHA-256'),
    createdBy: z.string(),
    createdAt: z.string(),
    issuedBy: nullableText,
    issuedAt: nullableText,
    voidedBy: nullableText,
    voidedAt: nullableText,
  })
  .meta({ id: 'LetterItem' });
export type LetterItem = z.infer<typeof letterItemSchema>;

export const letterSchema = letterItemSchema
  .extend({
    lines: linesSchema.nullable().describe('草稿按现有事实生成；null：现在不能生成，见 problem'),
    text: nullableText.describe('定稿文本，SHA-256 所指'),
    problem: nullableText.describe('草稿现在不能生成的原因'),
    countsIn: nullableText.describe('本文书对应表三的行'),
    voidReason: nullableText,
  })
  .meta({ id: 'Letter' });
export type LetterAnswer = z.infer<typeof letterSchema>;

export const letterKindsSchema = z.array(
  z
    .object({
      key: z.string(),
      name: z.string(),
      numbered: z.boolean(),
      allowed: z.boolean(),
      why: nullableText.describe('现在不能制作的原因'),
      particulars: z.array(
        z.object({ key: z.string(), label: z.string(), required: z.boolean(), recorded: z.boolean() }),
      ),
      parties: z.array(z.string()).describe('可以给的第三方或者行政机关'),
    })
    .meta({ id: 'LetterKindOption' }),
);
export type LetterKindOptions = z.infer<typeof letterKindsSchema>;

export const voidLetterSchema = z.strictObject({ reason: lineSchema(500) }).meta({ id: 'LetterVoid' });
export type VoidBody = z.output<typeof voidLetterSchema>;

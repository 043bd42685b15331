import { z } from 'zod';
import { DISPOSAL_COLUMNS } from '../../law/vocabularies/disposals-schema.js';
import { OWN_COLUMNS } from '../../law/vocabularies/keys.js';
import { daySchema, lineSchema } from '../../platform/http/fields.js';
import { kindSchema } from '../proceeding.schemas.js';

export const wordPlaceSchema = z.object({ code: z.string(), kind: kindSchema, word: lineSchema(40) });
export type WordPlace = z.output<typeof wordPlaceSchema>;

export const newWordSchema = z
  .strictObject({
    column: z
      .enum(OWN_COLUMNS)
      .nullable()
      .describe('计入表四的哪一栏；null 收回本机关的选择，随上级机关，上级没有选定的按法律文本'),
    from: daySchema.optional().describe('自哪一日起作出的决定、裁判适用；收回而不填的，全部收回'),
    article: lineSchema(200).optional().describe('依据的文件和条款'),
    reason: lineSchema(500).describe('改变的理由'),
  })
  .meta({ id: 'NewDisposalWord' });
export type NewWord = z.output<typeof newWordSchema>;

const day = z.string();
const column = z.enum(DISPOSAL_COLUMNS);
const label = z.string();

/** An article and the day since which it is in force. */
const inForce = z.object({ article: z.string(), from: day });

const placementSchema = z.object({
  from: day.describe('自这一日起作出的决定、裁判'),
  column: column.nullable().describe('null：按法律文本，没有这个用语的不能登记'),
  label,
  by: z.enum(['own', 'superior', 'law']),
  chosenBy: z.object({ code: z.string(), name: z.string() }).nullable(),
  article: z.string().nullable(),
  reason: z.string().nullable(),
  changedBy: z.string().nullable().describe('本机关选定的，为选定的用户'),
  changedOn: day.nullable(),
});
export type WordPlacement = z.infer<typeof placementSchema>;

const wordSchema = z
  .object({
    kind: kindSchema,
    word: z.string(),
    aliases: z.array(z.string()).describe('同一用语的其他写法'),
    law: inForce
      .extend({
        column,
        label,
        silent: z.boolean().describe('条文没有规定计入哪一栏，系推荐读法'),
        formerly: inForce.nullable().describe('现行条文施行以前的依据'),
      })
      .nullable()
      .describe('法律文本里的用语；机关自己增加的为空'),
    applies: placementSchema
      .omit({ from: true })
      .extend({ from: day.nullable() })
      .describe('今天作出的决定、裁判怎样计入'),
    placements: z.array(placementSchema).describe('机关的选择，按起始日先后；没有选择的为空'),
    exceptions: z
      .array(z.object({ code: z.string(), name: z.string(), column, label, from: day }))
      .describe('另有选择的下级机关'),
  })
  .meta({ id: 'DisposalWord' });
export type WordAnswer = z.infer<typeof wordSchema>;

export const wordsSchema = z
  .object({
    columns: z.array(z.object({ key: z.enum(OWN_COLUMNS), label })).describe('可以选择的栏'),
    mixed: z.object({ column, label, note: z.string() }).describe('一部分维持、一部分纠正的'),
    words: z.array(wordSchema),
    recount: z
      .object({ agencies: z.int(), done: z.int(), failed: z.int(), percent: z.int() })
      .nullable()
      .describe('正在进行的重新计数；为空时各表均按现行规则'),
  })
  .meta({ id: 'DisposalWords' });
export type WordsAnswer = z.infer<typeof wordsSchema>;

import { z } from 'zod';
import { daySchema, editionSchema, lineSchema, yearSchema } from '../platform/http/fields.js';

export const figuresPlaceSchema = z.object({ code: z.string(), year: yearSchema });
export const figurePlaceSchema = figuresPlaceSchema.extend({ item: z.string() });
export const figuresViewSchema = z.strictObject({
  edition: editionSchema.optional().describe('不填用该年施行的版本'),
});

const LONGEST_PROSE = 100_000;
export const figureEntrySchema = z
  .strictObject({
    value: z
      .union([z.number(), z.string().max(LONGEST_PROSE)])
      .describe('数值，可用十进制文本；narrative.* 项目为文字'),
    scope: z.enum(['own', 'tree']).default('own').describe('own 本机关；tree 已含全部下级机关'),
    source: lineSchema(200).optional().describe('数据由谁提供'),
    confirmedBy: lineSchema(100).optional(),
    confirmedOn: daySchema.optional(),
  })
  .meta({ id: 'FigureEntry' });
export type FigureEntry = z.infer<typeof figureEntrySchema>;

export const figureSchema = z
  .object({
    item: z.string(),
    label: z.string(),
    unit: z.enum(['count', 'wan', 'yuan']),
    measure: z.string().describe('计量单位'),
    value: z.number().nullable(),
    scope: z.enum(['own', 'tree']).nullable(),
    source: z.string().nullable(),
    confirmedBy: z.string().nullable(),
    confirmedOn: z.string().nullable(),
    status: z.enum(['supplied', 'missing']),
    rule: z.object({ text: z.string(), articles: z.array(z.string()) }).describe('这一格填什么，及其依据'),
  })
  .meta({ id: 'Figure' });
export type FigureAnswer = z.infer<typeof figureSchema>;

const narrativeSchema = z
  .object({
    item: z.string(),
    text: z.string(),
    version: z.int().describe('保存过几次；修改时写入 If-Match'),
  })
  .meta({ id: 'NarrativeText' });
export const figureListSchema = z
  .object({
    items: z.array(figureSchema),
    overview: z.array(figureSchema).describe('总体情况所用的数据，文字里用 {{overview.…}} 引用'),
    narratives: z.array(narrativeSchema),
  })
  .meta({ id: 'Figures' });
export type FigureList = z.infer<typeof figureListSchema>;
/** A figure of table 二, or a piece of prose. */
export const savedFigureSchema = z.union([
  figureSchema.extend({ version: z.int() }).meta({ id: 'SavedFigure' }),
  narrativeSchema,
]);
export type SavedFigure = z.infer<typeof savedFigureSchema>;

import { z } from 'zod';
import { daySchema, editionSchema, yearSchema } from '../platform/http/fields.js';
import type { Scope } from '../reporting/year-tables.js';
import type { TablesQuery, When } from './tables-query.js';

export const agencyPlaceSchema = z.object({ code: z.string() });
export const yearPlaceSchema = z.object({ code: z.string(), year: yearSchema });
export const periodPlaceSchema = z.object({ code: z.string(), from: daySchema, to: daySchema });
const cellSchema = { row: z.string(), column: z.string() };
export const yearCellSchema = yearPlaceSchema.extend(cellSchema);
export type YearCell = z.infer<typeof yearCellSchema>;
export const periodCellSchema = periodPlaceSchema.extend(cellSchema);
export type PeriodCell = z.infer<typeof periodCellSchema>;

/** When a place in the address is: its year, or its period. */
export const whenOf = (place: Omit<YearCell, 'row' | 'column'> | Omit<PeriodCell, 'row' | 'column'>): When =>
  'year' in place ? { year: place.year } : { from: place.from, to: place.to };

const SCOPES = ['own', 'rollup'] as const satisfies readonly Scope[];

export const tablesViewSchema = z.strictObject({
  edition: editionSchema.optional().describe('年报格式版本；不填用该年施行的版本'),
  scope: z.enum(SCOPES).default('own').describe('own 本机关；rollup 含全部下级机关'),
  asOf: daySchema.optional().describe('统计截止日；不填为期末，未到期末为今天'),
  knownAt: z.iso
    .datetime({ offset: true })
    .refine((text) => !text.startsWith('0000'), '没有公元 0 年')
    // PostgreSQL takes no more than 15:59.
    .refine((text) => !/[+-](1[6-9]|2\d):\d\d$/.test(text), '与世界时相差应小于 16 小时')
    .optional()
    .describe('按当时已录入的内容统计；不填为现在'),
});
export type TablesView = z.infer<typeof tablesViewSchema>;

export const reportViewSchema = tablesViewSchema.extend({
  charts: z.enum(['true', 'false']).default('true').describe('网页格式末尾是否附数据图示；其他格式没有'),
});
export type ReportView = z.infer<typeof reportViewSchema>;

const PAGE = 50;
const LARGEST_PAGE = 500;
export const cellViewSchema = tablesViewSchema.omit({ knownAt: true }).extend({
  after: z.string().max(200).optional().describe('上一页答复里的 next'),
  limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(PAGE).describe('每页件数'),
});
export type CellView = z.infer<typeof cellViewSchema>;

/** The query of a service, without the keys that nobody gave. */
export function tablesQuery<W extends When>(
  agencyCode: string,
  when: W,
  { edition, scope, asOf, knownAt }: TablesView,
): TablesQuery & { readonly when: W } {
  return {
    agencyCode,
    when,
    scope,
    ...(edition !== undefined && { edition }),
    ...(asOf !== undefined && { asOf }),
    ...(knownAt !== undefined && { knownAt }),
  };
}

export const agencyYearsSchema = z
  .object({
    years: z.array(z.int()).describe('有办件或数据的年份，最近的在前'),
    defaultYear: z.int().describe('默认打开的年份：上一年（有数据时），否则最近有数据的年份'),
  })
  .meta({ id: 'AgencyYears' });
export type AgencyYears = z.infer<typeof agencyYearsSchema>;

import { z } from 'zod';
import { REPORT_FORMATS } from '../../reporting/render/render-report.js';
import { SCOPES } from '../../reporting/year-tables.js';
import { reportViewSchema, yearPlaceSchema } from '../../reports/tables.schemas.js';

export const filePlaceSchema = yearPlaceSchema.extend({ format: z.enum(REPORT_FORMATS) });

export const fileViewSchema = reportViewSchema.extend({
  scope: z
    .enum(SCOPES)
    .optional()
    .describe('own 本机关；rollup 含全部下级机关；不填：随已送审的年度报告，没有的为 own'),
  version: z.coerce.number().int().min(1).max(99).optional().describe('已送审的第几版；不填为最近一版'),
});
export type FileView = z.infer<typeof fileViewSchema>;

export const bundleViewSchema = fileViewSchema.pick({ version: true });
export type BundleView = z.infer<typeof bundleViewSchema>;

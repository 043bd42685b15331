import { z } from 'zod';
import { editionSchema, yearSchema } from '../../platform/http/fields.js';
import { REPORT_FORMATS } from '../../reporting/render/render-report.js';

export const newReportBuildSchema = z
  .strictObject({
    year: yearSchema,
    edition: editionSchema.optional().describe('年报格式版本；不填用该年施行的版本'),
    scope: z.enum(['own', 'rollup']).default('own').describe('own 本机关；rollup 含全部下级机关'),
    formats: z.array(z.enum(REPORT_FORMATS)).min(1).max(REPORT_FORMATS.length),
  })
  .meta({ id: 'NewReportBuild' });
export type NewReportBuild = z.infer<typeof newReportBuildSchema>;

export const buildPlaceSchema = z.object({
  code: z.string(),
  id: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
});
export const buildFilePlaceSchema = buildPlaceSchema.extend({ format: z.enum(REPORT_FORMATS) });

export const reportBuildSchema = z
  .object({
    id: z.int(),
    year: z.int(),
    scope: z.enum(['own', 'rollup']),
    state: z.enum(['waiting', 'running', 'done', 'dead']).describe('dead：多次失败，已停止'),
    progress: z.int().describe('百分比'),
    requestedBy: z.string(),
    requestedAt: z.string(),
    files: z.array(
      z.object({ format: z.enum(REPORT_FORMATS), name: z.string(), sha256: z.string(), bytes: z.int() }),
    ),
  })
  .meta({ id: 'ReportBuild' });
export type ReportBuildAnswer = z.infer<typeof reportBuildSchema>;

import { z } from 'zod';
import { REPORT_FORMATS } from '../../reporting/render/render-report.js';
import { buildPlaceSchema } from '../../reports/builds/report-builds.schemas.js';
import { yearPlaceSchema } from '../../reports/tables.schemas.js';

export const batchPlaceSchema = yearPlaceSchema.extend({ id: buildPlaceSchema.shape.id });

export const newReportBatchSchema = z
  .strictObject({
    formats: z
      .array(z.enum(REPORT_FORMATS))
      .min(1)
      .max(REPORT_FORMATS.length)
      .default(['docx'])
      .describe('要生成的格式；不填只生成 Word 文件'),
  })
  .meta({ id: 'NewReportBatch' });
export type NewReportBatch = z.infer<typeof newReportBatchSchema>;

const headSchema = z.object({
  id: z.int(),
  year: z.int(),
  formats: z.array(z.enum(REPORT_FORMATS)),
  state: z
    .enum(['waiting', 'running', 'done', 'doneWithFailures'])
    .describe('doneWithFailures：已结束，有的机关没有生成'),
  counts: z.object({ all: z.int(), done: z.int(), failed: z.int() }).describe('机关数'),
  percent: z.int(),
  requestedBy: z.string(),
  requestedAt: z.string(),
});
export type BatchHead = z.infer<typeof headSchema>;

export const reportBatchSchema = headSchema
  .extend({
    failures: z
      .array(z.object({ agency: z.object({ code: z.string(), name: z.string() }), reason: z.string() }))
      .describe('没有生成的机关和原因'),
  })
  .meta({ id: 'ReportBatch' });
export type ReportBatchAnswer = z.infer<typeof reportBatchSchema>;

export const reportBatchesSchema = z
  .object({ items: z.array(headSchema.meta({ id: 'ReportBatchHead' })).describe('最近的在前') })
  .meta({ id: 'ReportBatches' });
export type ReportBatches = z.infer<typeof reportBatchesSchema>;

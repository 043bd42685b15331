import { z } from 'zod';
import { gridSchema } from '../reports/tables-answer.schemas.js';

const tableSchema = z.enum(['proactive', 'applications', 'proceedings']);
const severitySchema = z.enum(['error', 'warning']);
const countSchema = z.number().nullable();

const findingSchema = z
  .object({
    rule: z.string(),
    severity: severitySchema,
    table: tableSchema.nullable(),
    row: z.string().nullable(),
    column: z.string().nullable(),
    printed: z.union([z.number(), z.string()]).nullable().describe('报告中的数或文字'),
    expected: z.union([z.number(), z.string()]).nullable(),
    message: z.string(),
  })
  .meta({ id: 'ReportFinding' });

/** As the tables of a year, without checks; null for what the report does not tell. */
const printedTablesSchema = z
  .object({
    agency: z.object({ code: z.null(), name: z.string().nullable() }),
    year: z.int().nullable(),
    edition: z.string(),
    scope: z.null(),
    asOf: z.string().nullable(),
    knownAt: z.null(),
    proactive: z.record(z.string(), countSchema),
    applications: z.object({
      columns: z.array(z.string()),
      rows: z.array(z.object({ key: z.string(), label: z.string(), values: z.array(countSchema) })),
    }),
    proceedings: z.record(z.string(), z.record(z.string(), countSchema)),
  })
  .meta({ id: 'PrintedTables' });

export const checkedReportSchema = z
  .object({
    agency: z.string().nullable().describe('标题中的机关名称'),
    year: z.int().nullable(),
    edition: z.string().describe('表格采用的格式版本'),
    tables: printedTablesSchema,
    findings: z.array(findingSchema),
    marked: z
      .array(z.object({ table: tableSchema, row: z.string(), column: z.string(), severity: severitySchema }))
      .describe('有问题的单元格'),
    grids: z.array(gridSchema).describe('按表格的格式版本排印；没有读出的格为“—”'),
  })
  .meta({ id: 'CheckedReport' });

/** The form of an upload, as OpenAPI describes it. */
export const CHECK_FORM = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'HTML、DOCX、含文字的 PDF 或纯文本' },
      previous: { type: 'string', format: 'binary', description: '上年度的报告，用于核对上年结转' },
    },
  },
};

import { z } from 'zod';
import { REPORT_STATES, REPORT_STEPS } from '../../domain/annual-report/life.js';
import { daySchema, lineSchema, yearSchema } from '../../platform/http/fields.js';
import { SCOPES } from '../../reporting/year-tables.js';
import { gridSchema } from '../../reports/tables-answer.schemas.js';
import { REPORT_EVENTS } from '../annual-report-event.entity.js';

export const reportsPlaceSchema = z.object({ code: z.string() });
export const reportPlaceSchema = z.object({ code: z.string(), year: yearSchema });

const LONGEST = 2000;
const proseSchema = (what: string) =>
  z.string().trim().min(1, `请填写${what}`).max(LONGEST, `${what}不超过 ${LONGEST} 字`);

export const newReportSchema = z
  .strictObject({
    year: yearSchema,
    scope: z
      .enum(SCOPES)
      .optional()
      .describe(
        'own 本机关；rollup 汇总下级机关的年度报告。不填：人民政府为 rollup，其他机关为 own；没有送审过的草稿，以另一范围再开始一次即改变范围',
      ),
  })
  .meta({ id: 'NewAnnualReport' });
export type NewReport = z.infer<typeof newReportSchema>;

/** Steps that say nothing may come without a body. */
export const plainStepSchema = z.strictObject({}).optional();
export const returnSchema = z
  .strictObject({ reason: proseSchema('退回的理由') })
  .meta({ id: 'ReturnOfAnnualReport' });
export const correctionSchema = z
  .strictObject({ note: proseSchema('更正说明') })
  .meta({ id: 'CorrectionOfAnnualReport' });
export const publicationSchema = z
  .strictObject({
    on: daySchema.optional().describe('公布日；不填为今天'),
    address: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional()
      .describe('公布的网址'),
    letterNo: lineSchema(100).optional().describe('报送函文号'),
    signedBy: lineSchema(100).optional().describe('签批人'),
  })
  .meta({ id: 'PublicationOfAnnualReport' });
export type Publication = z.infer<typeof publicationSchema>;
export const publishSchema = publicationSchema.optional();

export const reasonSchema = z
  .strictObject({
    finding: z.string().max(300).describe('校核结果的 id'),
    reason: proseSchema('理由').nullable().describe('为空：收回理由'),
  })
  .meta({ id: 'ReasonForFinding' });
export type ReasonBody = z.infer<typeof reasonSchema>;

export const reportHeadSchema = z
  .object({
    agency: z.object({ code: z.string(), name: z.string() }),
    year: z.int(),
    version: z.int().describe('1 为首次；更正一次加 1'),
    scope: z.enum(SCOPES),
    edition: z.string(),
    state: z.enum(REPORT_STATES),
    stateLabel: z.string(),
    correction: z.string().nullable().describe('更正说明'),
    sha256: z.string().nullable().describe('最近一次送审的快照'),
    rowVersion: z.int(),
  })
  .meta({ id: 'AnnualReportHead' });
export type ReportHead = z.infer<typeof reportHeadSchema>;

const eventSchema = z
  .object({
    version: z.int(),
    type: z.enum(REPORT_EVENTS),
    at: z.string(),
    by: z.object({ username: z.string(), name: z.string(), agency: z.string().nullable() }),
    reason: z.string().nullable(),
    publication: publicationSchema.nullable(),
    sha256: z.string().nullable(),
  })
  .meta({ id: 'AnnualReportEvent' });

const findingSchema = z
  .object({
    id: z.string(),
    severity: z
      .enum(['error', 'reason', 'notice'])
      .describe('error 须改正；reason 须改正或说明理由；notice 提示'),
    section: z.string(),
    message: z.string(),
    reason: z.string().nullable().describe('已说明的理由'),
  })
  .meta({ id: 'SubmissionFinding' });

const sectionSchema = z
  .object({
    key: z.string(),
    heading: z.string(),
    editable: z.boolean(),
    source: z
      .string()
      .nullable()
      .describe('现在的文字（Markdown，含引用单元格的占位符）；为空：采用系统拟的'),
    revision: z.int().describe('这段文字保存过几次；保存时写入 If-Match，还没有保存过的写 "0"'),
    proposed: z.string().nullable().describe('系统由数据拟的文字'),
    paragraphs: z.array(z.string()).describe('填入数据后的文字'),
    grid: gridSchema.nullable().describe('表二、表三、表四，与印出的一致；文字部分为空'),
    lastYear: z.array(z.string()).describe('上年度报告的同一部分'),
  })
  .meta({ id: 'AnnualReportSection' });

export const reportSchema = reportHeadSchema
  .extend({
    steps: z.array(z.enum(REPORT_STEPS)).describe('现在可以办理的步骤'),
    history: z.array(eventSchema),
    sections: z.array(sectionSchema),
    findings: z.array(findingSchema),
    overview: z
      .array(
        z.object({ key: z.string(), label: z.string(), measure: z.string(), value: z.number().nullable() }),
      )
      .describe('总体情况所用的数据，文字里以 {{key}} 引用；没有报回的为空'),
    files: z.array(z.object({ format: z.string(), name: z.string(), sha256: z.string(), bytes: z.int() })),
    versions: z.array(
      z.object({ version: z.int(), state: z.enum(REPORT_STATES), sha256: z.string().nullable() }),
    ),
  })
  .meta({ id: 'AnnualReport' });
export type ReportAnswer = z.infer<typeof reportSchema>;

export const reportListSchema = z.object({ items: z.array(reportHeadSchema) }).meta({ id: 'AnnualReports' });
export type ReportList = z.infer<typeof reportListSchema>;

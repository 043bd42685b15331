import { z } from 'zod';
import { applicationRecord } from '../imports/ledger/records/application-record.js';
import {
  APPLICANT_TYPES,
  CHANNELS,
  DECISION_CAUSES,
  DELIVERIES,
  OUTCOMES,
} from '../law/vocabularies/keys.js';
import { CASE_STAGES } from '../law/workflow/keys.js';
import { lineSchema } from '../platform/http/fields.js';
import { assigneeQuerySchema, assigneeSchema, assignmentSchema } from './assignment/assignment.schemas.js';
import { APPLICANT_ROLES } from './case-applicant.entity.js';
import { lineageSchema } from './lineage/lineage.schemas.js';
import { filterFields } from './filters/case-filter.js';
import { deadlineSchema, dueFields, workloadSchema } from './case-deadline.schemas.js';
import { AWAITED, DUE_WITHIN } from './work-queue.js';

/** An application of the ledger that has not been decided. */
export const newCaseSchema = applicationRecord
  .omit({ decision: true, decisions: true, closedOn: true, mergedInto: true })
  .extend({ kind: z.literal('application').optional(), ref: applicationRecord.shape.ref.optional() })
  .meta({ id: 'NewCase' });
export type NewCase = z.output<typeof newCaseSchema>;

/** What a fact tells besides its day: names of consulted people masked. */
const detailsSchema = z.record(z.string(), z.unknown());

export const CASE_STATES = ['open', 'decided', 'handled'] as const;
export type CaseState = (typeof CASE_STATES)[number];

const findingSchema = z.object({ field: z.string(), code: z.string(), message: z.string() });
const nullableText = z.string().nullable();

const personSchema = z.object({
  position: z.int(),
  role: z.enum(APPLICANT_ROLES),
  type: z.enum(APPLICANT_TYPES).nullable(),
  name: z.string().describe('自然人只显示姓氏'),
  idNumber: nullableText.describe('只显示末四位'),
  phone: nullableText.describe('只显示末四位'),
});

const happenedSchema = z.object({
  seq: z.int(),
  place: z.int().describe('同日各环节中的位次：更正后重新登记的，取原来的位次'),
  type: z.string(),
  on: z.string(),
  version: z.int(),
  recordedAt: z.string(),
  recordedBy: nullableText,
  struck: z.boolean().describe('已被更正，不再计入'),
  correctedBy: z.int().nullable().describe('更正它的环节的序号'),
  corrects: z.int().nullable().describe('它所更正的环节的序号'),
  late: z.boolean().describe('补录：登记晚于发生之日两个工作日以上'),
  details: detailsSchema,
});

const decisionSchema = z.object({
  round: z.int(),
  cause: z.enum(DECISION_CAUSES),
  outcome: z.enum(OUTCOMES),
  documentNo: nullableText,
  delivery: z.enum(DELIVERIES).nullable(),
  signedOn: nullableText,
  dispatchedOn: nullableText,
  servedOn: nullableText,
});

export const caseSchema = z
  .object({
    caseNo: nullableText,
    ref: z.string(),
    version: z.int(),
    state: z.enum(CASE_STATES),
    stage: z.enum(CASE_STAGES).describe('办理阶段'),
    channel: z.enum(CHANNELS),
    submittedOn: nullableText,
    receivedOn: z.string(),
    handledOn: nullableText.describe('法定时点'),
    description: z.string(),
    mergedInto: nullableText,
    duplicateOf: nullableText,
    ...dueFields,
    deadline: deadlineSchema.nullable().describe('期限逐日说明；收到日早于现行条例时为空'),
    lineage: lineageSchema,
    people: z.array(personSchema),
    assignments: z.array(assignmentSchema).describe('承办人，最后一项为现在的'),
    decisions: z.array(decisionSchema),
    events: z.array(happenedSchema),
    warnings: z.array(findingSchema).optional(),
  })
  .meta({ id: 'Case' });
export type CaseAnswer = z.infer<typeof caseSchema>;

export const caseItemSchema = z
  .object({
    caseNo: nullableText,
    ref: z.string(),
    version: z.int(),
    state: z.enum(CASE_STATES),
    stage: z.enum(CASE_STAGES).describe('办理阶段'),
    receivedOn: z.string(),
    handledOn: nullableText,
    applicantType: z.enum(APPLICANT_TYPES),
    applicantName: z.string(),
    idNumber: nullableText,
    phone: nullableText,
    description: z.string(),
    assignee: assigneeSchema.nullable(),
    ...dueFields,
  })
  .meta({ id: 'CaseItem' });
export type CaseItemAnswer = z.infer<typeof caseItemSchema>;

export const caseListSchema = z
  .object({
    items: z.array(caseItemSchema),
    next: z.string().optional(),
    workload: workloadSchema.optional().describe('查询未办结的申请时给出'),
  })
  .meta({ id: 'CaseList' });
export type CaseListAnswer = z.infer<typeof caseListSchema>;

export const caseQuerySchema = z.strictObject({
  state: z.enum(CASE_STATES).optional(),
  year: z.coerce.number().int().min(1900).max(2199).optional().describe('收到年度'),
  open: z.enum(['true']).optional().describe('只看未办结的'),
  due: z
    .enum(DUE_WITHIN)
    .optional()
    .describe('未办结的：已逾期，今日到期，七日内到期，或者 none 期限未定（等待补正、缴费等）'),
  waitingFor: z.enum(AWAITED).optional().describe('未办结的：正在等待谁'),
  stage: z.enum(CASE_STAGES).optional().describe('未办结的：办理阶段；退回未妥投的含法律上已经答复的'),
  late: z.enum(['true']).optional().describe('未办结的：有补录的环节'),
  sort: z.enum(['recorded', 'due']).optional().describe('due：未办结的，先到期的在前'),
  assignee: assigneeQuerySchema.optional(),
  ...filterFields,
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type CaseQuery = z.output<typeof caseQuerySchema>;

const searched = (longest: number): z.ZodOptional<z.ZodString> => lineSchema(longest).optional();

/** In a body: an address is kept in logs and histories. Narrowed by everything that a list is. */
export const caseSearchSchema = caseQuerySchema
  .omit({ year: true, limit: true })
  .extend({
    idNumber: searched(100),
    phone: searched(100),
    name: searched(200).describe('自然人须填写完整姓名'),
    text: searched(200).describe('内容或者案号里的文字'),
    year: z.int().min(1900).max(2199).optional(),
    limit: z.int().min(1).max(200).default(100),
  })
  .refine(
    ({ idNumber, phone, name, text }) => [idNumber, phone, name, text].some((given) => given !== undefined),
    '请填写证件号码、电话、姓名或名称、内容或案号中的一项',
  )
  .meta({ id: 'CaseSearch' });
export type CaseSearch = z.output<typeof caseSearchSchema>;

export const revealSchema = z
  .strictObject({ position: z.int().min(1).default(1), reason: lineSchema(500) })
  .meta({ id: 'NewReveal' });
export type Reveal = z.output<typeof revealSchema>;

export const revealedSchema = z
  .object({
    position: z.int(),
    role: z.enum(APPLICANT_ROLES),
    type: z.enum(APPLICANT_TYPES).nullable(),
    name: z.string(),
    idNumber: nullableText,
    phone: nullableText,
    address: nullableText,
    email: nullableText,
  })
  .meta({ id: 'RevealedPerson' });
export type RevealedAnswer = z.infer<typeof revealedSchema>;

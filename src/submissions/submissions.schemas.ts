import { z } from 'zod';
import { newCaseSchema } from '../cases/cases.schemas.js';
import { APPLICANT_TYPES } from '../law/vocabularies/keys.js';
import { day } from '../imports/ledger/records/fields.js';
import { daySchema, lineSchema } from '../platform/http/fields.js';
import { DISMISSALS, UNCONFIRMED_CHANNELS } from './submission.entity.js';

/** What is sealed as a whole. */
export const submissionContentSchema = newCaseSchema.pick({
  applicant: true,
  coApplicants: true,
  representative: true,
  description: true,
  form: true,
  deliveryWanted: true,
});
export type SubmissionContent = z.output<typeof submissionContentSchema>;

export const newSubmissionSchema = submissionContentSchema
  .extend({ channel: z.enum(UNCONFIRMED_CHANNELS), submittedOn: day })
  .meta({ id: 'NewSubmission' });
export type NewSubmission = z.output<typeof newSubmissionSchema>;

export const SUBMISSION_STATES = ['pending', 'confirmed', 'dismissed'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

const nullableText = z.string().nullable();

export const submissionSchema = z
  .object({
    id: z.int(),
    state: z.enum(SUBMISSION_STATES),
    channel: z.enum(UNCONFIRMED_CHANNELS),
    submittedOn: z.string(),
    applicantType: z.enum(APPLICANT_TYPES),
    applicantName: z.string().describe('自然人只显示姓氏'),
    idNumber: nullableText.describe('只显示末四位'),
    phone: nullableText.describe('只显示末四位'),
    people: z.int().describe('申请人、共同申请人和代表人一共几人'),
    description: z.string(),
    recordedAt: z.string(),
    recordedBy: z.string(),
    waitingDays: z.int().nullable().describe('自收到次日起已过的工作日；已处理的为空'),
    late: z.boolean().describe('超过一个工作日没有确认'),
    warning: nullableText,
    confirmedOn: nullableText,
    caseNo: nullableText,
    dismissedOn: nullableText,
    dismissedAs: z.enum(DISMISSALS).nullable(),
    dismissalReason: nullableText,
    closedBy: nullableText,
  })
  .meta({ id: 'Submission' });
export type SubmissionAnswer = z.infer<typeof submissionSchema>;

export const submissionListSchema = z
  .object({
    items: z.array(submissionSchema),
    next: z.string().optional(),
    counts: z.object({
      on: z.string(),
      pending: z.int().describe('到这一天没有确认的'),
      late: z.int().describe('其中超过一个工作日的'),
    }),
  })
  .meta({ id: 'SubmissionList' });
export type SubmissionListAnswer = z.infer<typeof submissionListSchema>;

export const submissionQuerySchema = z.strictObject({
  state: z.enum(SUBMISSION_STATES).default('pending'),
  asOf: daySchema.optional().describe('这一天终了时的情况；不填为今天'),
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type SubmissionQuery = z.output<typeof submissionQuerySchema>;

export const confirmationSchema = z
  .strictObject({ on: day.describe('双方确认之日，即收到申请之日') })
  .meta({ id: 'NewConfirmation' });
export type Confirmation = z.output<typeof confirmationSchema>;

export const dismissalSchema = z
  .strictObject({
    as: z
      .enum(DISMISSALS)
      .describe('inquiry 咨询；misdirected 误投；duplicate 重复录入；notAnApplication 不是申请'),
    reason: lineSchema(500).describe('加密保存'),
  })
  .meta({ id: 'NewDismissal' });
export type NewDismissalBody = z.output<typeof dismissalSchema>;

export const submissionRevealSchema = z
  .strictObject({ reason: lineSchema(500) })
  .meta({ id: 'NewSubmissionReveal' });
export type SubmissionReveal = z.output<typeof submissionRevealSchema>;

export const revealedSubmissionSchema = submissionContentSchema.meta({ id: 'RevealedSubmission' });

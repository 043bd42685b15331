import { z } from 'zod';
import { citation, day, text } from '../law-schema.js';

/** Periods that the program reckons by. */
export const TIME_LIMITS = [
  'answerPeriod',
  'extensionMax',
  'supplementNotice',
  'supplementReply',
  'thirdPartyReply',
  'agencyReply',
  'feePayment',
  'redoAnswer',
  'reviewApplication',
  'reviewApplicationNotTold',
  'reviewApplicationLongest',
  'reviewAcceptance',
  'reviewReply',
  'reviewReplySimplified',
  'reviewDecision',
  'reviewDecisionExtension',
  'reviewDecisionSimplified',
  'suitAfterReview',
  'suitDirect',
  'suitNotTold',
  'suitInaction',
  'suitAnswer',
  'appealJudgment',
  'appealRuling',
  'suitAfterRefusedReview',
  'judgmentFirst',
  'judgmentSummary',
  'judgmentAppeal',
  'retrialApplication',
] as const;
export type TimeLimitKey = (typeof TIME_LIMITS)[number];

export const REPORT_DEADLINES = ['department', 'township', 'government'] as const;
export type ReportDeadlineKey = (typeof REPORT_DEADLINES)[number];

export const FEE_TARIFFS = ['byItem', 'byPage'] as const;
export type FeeTariffKey = (typeof FEE_TARIFFS)[number];

const dated = <T extends z.ZodType>(value: T) =>
  z.array(
    z.strictObject({
      from: day,
      value,
      citation,
      computable: z.boolean().default(true),
      silent: z.boolean().default(false),
    }),
  );

const timeLimit = z.strictObject({
  label: text,
  unit: z.enum(['workingDays', 'calendarDays', 'months', 'years']),
  values: dated(z.int().positive()),
});
export type TimeUnit = z.infer<typeof timeLimit>['unit'];

/** The shape of `parameters/time-limits.yaml`. */
export const timeLimitsSchema = z.record(z.enum(TIME_LIMITS), timeLimit);
export type TimeLimitsFile = z.infer<typeof timeLimitsSchema>;

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: '应写作 MM-DD' });

/** The shape of `parameters/report-deadlines.yaml`. */
export const reportDeadlinesSchema = z.record(
  z.enum(REPORT_DEADLINES),
  z.strictObject({ label: text, values: dated(monthDay) }),
);
export type ReportDeadlinesFile = z.infer<typeof reportDeadlinesSchema>;

const tier = z.strictObject({
  from: z.int().positive(),
  to: z.int().positive().optional(),
  yuanEach: z.int().min(0),
});
const tariff = z.strictObject({
  tiers: z.array(tier).min(1),
  thenEvery: z.strictObject({ count: z.int().positive(), addYuan: z.int().positive() }).optional(),
});
/** Progressive: a tier's price holds for what falls into it. The last tier has no end, or the tariff goes on `thenEvery`. */
export type FeeTariff = Readonly<z.infer<typeof tariff>>;

/** The shape of `parameters/fee-tiers.yaml`. */
export const feeTiersSchema = z.record(
  z.enum(FEE_TARIFFS),
  z.strictObject({ label: text, values: dated(tariff) }),
);
export type FeeTiersFile = z.infer<typeof feeTiersSchema>;

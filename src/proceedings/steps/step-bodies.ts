import { z } from 'zod';
import { contestedGrounds, contestedParts } from '../../imports/ledger/records/proceeding-record.js';
import {
  day,
  dayOrNothing,
  ownRefOrNothing,
  ref,
  refOrNothing,
  requiredText,
  textOrNothing,
  wholeNumber,
} from '../../imports/ledger/records/fields.js';
import type { Told } from '../../imports/ledger/records/record-schemas.js';
import {
  COMPLAINANTS,
  JUDGMENT_FORMS,
  LOSS_REASONS,
  ORDERS,
  PROCEDURES,
} from '../../law/proceedings/keys.js';
import type { LawsuitStep, ReviewStep } from '../../law/proceedings/keys.js';
import { PROCEEDING_RESULTS } from '../../law/vocabularies/keys.js';

const note = textOrNothing(2000);
const procedure = z.enum(PROCEDURES);

const reviewStep = <const T extends ReviewStep, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.strictObject({ type: z.literal(type), on: day, note, ...fields });
const lawsuitStep = <const T extends LawsuitStep, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.strictObject({ type: z.literal(type), on: day, note, ...fields });

const disposal = requiredText(100).describe('文书用语，如 撤销、确认违法、驳回诉讼请求');

/** What a decision says of the whole, and of each ground that is contested. */
const decision = {
  result: z.enum(PROCEEDING_RESULTS).nullish().describe('用语本身不能说明结果的（如改判），填表四的列'),
  parts: contestedParts.describe('逐项的处理；不填的，各项与整体相同'),
  ordered: z.enum(ORDERS).nullish().describe('责令重新答复，或者责令对没有答复的作出答复'),
  redoWithinWorkingDays: wholeNumber(1, 365).nullish().describe('所责令的期限；没有指定的，二十个工作日'),
  documentNo: textOrNothing(200),
  lossReason: z.enum(LOSS_REASONS).nullish(),
  reason: textOrNothing().describe('文书中的理由'),
};

const reviewSteps = [
  reviewStep('supplementRequested', {}),
  reviewStep('supplementReceived', {}),
  reviewStep('accepted', { caseNumber: textOrNothing(200), procedure: procedure.nullish() }),
  reviewStep('deemedAccepted', {}),
  reviewStep('notAccepted', { reason: textOrNothing() }),
  reviewStep('copyReceived', {}),
  reviewStep('procedureChosen', { procedure }),
  reviewStep('replied', {}),
  reviewStep('heard', {}),
  reviewStep('extended', { days: wholeNumber(1, 90) }),
  reviewStep('stayed', { reason: textOrNothing() }),
  reviewStep('resumed', {}),
  reviewStep('mediated', { agreed: z.boolean() }),
  reviewStep('settled', {}),
  reviewStep('withdrawn', {}),
  reviewStep('selfCorrected', {}),
  reviewStep('decided', { disposal: disposal.nullish(), ...decision }),
  reviewStep('served', {}),
  reviewStep('amended', {
    reason: requiredText(500),
    caseNumber: textOrNothing(200),
    body: textOrNothing(200),
    complainant: z.enum(COMPLAINANTS).nullish(),
    round: wholeNumber(1, 99).nullish(),
    parts: contestedGrounds,
  }),
] as const;

const lawsuitSteps = [
  lawsuitStep('docketed', {
    docketNo: textOrNothing(200),
    court: textOrNothing(200),
    procedure: procedure.nullish(),
  }),
  lawsuitStep('notDocketed', { reason: textOrNothing() }),
  lawsuitStep('copyReceived', {}),
  lawsuitStep('procedureChosen', { procedure }),
  lawsuitStep('replied', {}),
  lawsuitStep('hearingSet', { hearingOn: day, place: textOrNothing(200) }),
  lawsuitStep('heard', {}),
  lawsuitStep('extended', { until: day }),
  lawsuitStep('stayed', { reason: textOrNothing() }),
  lawsuitStep('resumed', {}),
  lawsuitStep('selfCorrected', {}),
  lawsuitStep('withdrawn', {}),
  lawsuitStep('decided', { form: z.enum(JUDGMENT_FORMS), disposal, ...decision }),
  lawsuitStep('served', {}),
  lawsuitStep('appealed', { appellant: z.enum(['plaintiff', 'agency', 'other']).nullish() }),
  lawsuitStep('instanceOpened', {
    level: wholeNumber(1, 3).describe('1 一审（发回重审、指令立案）、2 二审、3 再审'),
    court: textOrNothing(200),
    docketNo: textOrNothing(200),
  }),
  lawsuitStep('tookEffect', {}),
  lawsuitStep('enforcementApplied', {}),
  lawsuitStep('enforced', {}),
  lawsuitStep('amended', {
    reason: requiredText(500),
    court: textOrNothing(200),
    docketNo: textOrNothing(200),
    complainant: z.enum(COMPLAINANTS).nullish(),
    route: z.enum(['direct', 'afterReview']).nullish(),
    role: z.enum(['original', 'reviewBody']).nullish(),
    review: refOrNothing,
    round: wholeNumber(1, 99).nullish(),
    parts: contestedGrounds,
  }),
] as const;

const told = {
  review: z.discriminatedUnion('type', reviewSteps),
  lawsuit: z.discriminatedUnion('type', lawsuitSteps),
};

const corrected = <T extends z.ZodType>(step: T) =>
  z.strictObject({
    type: z.literal('corrected'),
    on: dayOrNothing.describe('不填为今天'),
    ref: z.int().min(1).describe('所更正步骤的序号（seq）'),
    reason: requiredText(500),
    instead: step.nullish().describe('正确的内容；不填的，只是取消'),
  });

export const reviewStepSchema = z
  .discriminatedUnion('type', [...reviewSteps, corrected(told.review)])
  .meta({ id: 'NewReviewStep' });
export const lawsuitStepSchema = z
  .discriminatedUnion('type', [...lawsuitSteps, corrected(told.lawsuit)])
  .meta({ id: 'NewLawsuitStep' });
export type ReviewStepBody = z.output<typeof reviewStepSchema>;
export type LawsuitStepBody = z.output<typeof lawsuitStepSchema>;

/** A step without a correction, its empty fields dropped. */
export type ToldReviewStep = Told<z.output<(typeof told)['review']>>;
export type ToldLawsuitStep = Told<z.output<(typeof told)['lawsuit']>>;

/** It stands in addresses, where `.` and `..` mean something else. */
const ownRef = ownRefOrNothing.refine((value) => value !== '.' && value !== '..', '编号不能只是点');

const caseRef = ref.describe('申请的编号（ref）或者案号');

/** A review as it is logged: what was filed, and where. */
export const newReviewSchema = z
  .strictObject({
    ref: ownRef.describe('不填由系统编号'),
    applications: z.array(caseRef).min(1).max(1000, '不超过 1000 项的列表').describe('所涉及的申请'),
    round: wholeNumber(1, 99).nullish().describe('针对第几次答复；不填为当时最近的一次'),
    complainant: z.enum(COMPLAINANTS).nullish(),
    parts: contestedGrounds.describe('争议的各项'),
    body: textOrNothing(200).describe('复议机关；不填的，按本机关的登记'),
    caseNumber: textOrNothing(200),
    filedOn: day,
  })
  .meta({ id: 'NewReview' });
export type NewReview = z.output<typeof newReviewSchema>;

/** A lawsuit as it is logged. */
export const newLawsuitSchema = z
  .strictObject({
    ref: ownRef.describe('不填由系统编号'),
    application: caseRef.nullish(),
    review: refOrNothing.describe('复议后起诉的，复议的编号'),
    round: wholeNumber(1, 99).nullish(),
    route: z.enum(['direct', 'afterReview']),
    role: z.enum(['original', 'reviewBody']).nullish().describe('作为共同被告的复议机关登记而不计入'),
    complainant: z.enum(COMPLAINANTS).nullish(),
    parts: contestedGrounds.describe('争议的各项'),
    court: textOrNothing(200).describe('不填的，按本机关的登记'),
    docketNo: textOrNothing(200),
    filedOn: day,
  })
  .meta({ id: 'NewLawsuit' });
export type NewLawsuit = z.output<typeof newLawsuitSchema>;

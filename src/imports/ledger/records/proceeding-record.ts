import { z } from 'zod';
import {
  COMPLAINANTS,
  COMPLAINTS,
  JUDGMENT_FORMS,
  LOSS_REASONS,
  ORDERS,
} from '../../../law/proceedings/keys.js';
import { OUTCOMES, PROCEEDING_RESULTS } from '../../../law/vocabularies/keys.js';
import {
  agencyCodeOrNothing,
  dayOrNothing,
  ownRef,
  ref,
  refOrNothing,
  requiredText,
  textOrNothing,
  wholeNumber,
} from './fields.js';

const disposal = requiredText(100).nullish();
const result = z.enum(PROCEEDING_RESULTS).nullish();

/** A ground that is contested. */
const ground = {
  ground: textOrNothing(),
  complaint: z.enum(COMPLAINTS).nullish(),
  outcome: z.enum(OUTCOMES).nullish().describe('所争议的答复结果'),
};
const parts = <T extends z.ZodType>(part: T) => z.array(part).max(100, '不超过 100 项的列表').nullish();

/** What is contested, before anything is decided of it. */
export const contestedGrounds = parts(z.strictObject(ground));

/** What is contested, and what is decided about it: each ground may end otherwise. */
export const contestedParts = parts(
  z.strictObject({
    ...ground,
    disposal,
    lossReason: z.enum(LOSS_REASONS).nullish(),
    reason: textOrNothing(),
  }),
);

const brought = {
  complainant: z.enum(COMPLAINANTS).nullish(),
  parts: contestedParts,
  ordered: z.enum(ORDERS).nullish(),
  redoWithinWorkingDays: wholeNumber(1, 365).nullish(),
};

export const reviewRecord = z.strictObject({
  kind: z.literal('review'),
  ref: ownRef,
  agency: agencyCodeOrNothing,
  application: refOrNothing,
  applications: z.array(ref).max(1000, '不超过 1000 项的列表').nullish(),
  round: wholeNumber(1, 99).nullish(),
  caseNumber: textOrNothing(200),
  body: textOrNothing(200),
  filedOn: dayOrNothing,
  acceptedOn: dayOrNothing.describe('尚未受理、不予受理的不填，但须有申请日期'),
  concludedOn: dayOrNothing,
  result,
  disposal,
  servedOn: dayOrNothing,
  ...brought,
});

const instance = z.strictObject({
  level: wholeNumber(1, 3),
  court: textOrNothing(200),
  docketNo: textOrNothing(200),
  acceptedOn: dayOrNothing,
  decidedOn: dayOrNothing,
  form: z.enum(JUDGMENT_FORMS).nullish(),
  disposal,
  result,
  servedOn: dayOrNothing,
  appealedOn: dayOrNothing,
  effectiveOn: dayOrNothing,
});

export const lawsuitRecord = z.strictObject({
  kind: z.literal('lawsuit'),
  ref: ownRef,
  agency: agencyCodeOrNothing,
  application: refOrNothing,
  round: wholeNumber(1, 99).nullish(),
  review: refOrNothing,
  route: z.enum(['direct', 'afterReview']),
  role: z.enum(['original', 'reviewBody']).nullish(),
  court: textOrNothing(200),
  docketNo: textOrNothing(200),
  filedOn: dayOrNothing,
  acceptedOn: dayOrNothing.describe('尚未立案、不予立案的不填，但须有起诉日期'),
  concludedOn: dayOrNothing,
  result,
  disposal,
  instances: z.array(instance).max(20, '不超过 20 项的列表').nullish(),
  ...brought,
});

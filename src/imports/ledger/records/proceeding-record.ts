import { z } from 'zod';
import { PROCEEDING_RESULTS } from '../../../law/vocabularies/keys.js';
import {
  agencyCodeOrNothing,
  day,
  dayOrNothing,
  ref,
  refOrNothing,
  requiredText,
  textOrNothing,
  wholeNumber,
} from './fields.js';

const disposal = requiredText(100).nullish();
const result = z.enum(PROCEEDING_RESULTS).nullish();

export const reviewRecord = z.strictObject({
  kind: z.literal('review'),
  ref,
  agency: agencyCodeOrNothing,
  application: refOrNothing,
  applications: z.array(ref).max(1000, '不超过 1000 项的列表').nullish(),
  round: wholeNumber(1, 99).nullish(),
  caseNumber: textOrNothing(200),
  body: textOrNothing(200),
  filedOn: dayOrNothing,
  acceptedOn: day,
  concludedOn: dayOrNothing,
  result,
  disposal,
  parts: z
    .array(z.strictObject({ ground: textOrNothing(), disposal: requiredText(100) }))
    .max(100, '不超过 100 项的列表')
    .nullish(),
  servedOn: dayOrNothing,
  redoWithinWorkingDays: wholeNumber(1, 365).nullish(),
});

const instance = z.strictObject({
  level: wholeNumber(1, 3),
  acceptedOn: dayOrNothing,
  decidedOn: dayOrNothing,
  disposal,
  servedOn: dayOrNothing,
  appealedOn: dayOrNothing,
  effectiveOn: dayOrNothing,
});

export const lawsuitRecord = z.strictObject({
  kind: z.literal('lawsuit'),
  ref,
  agency: agencyCodeOrNothing,
  application: refOrNothing,
  review: refOrNothing,
  route: z.enum(['direct', 'afterReview']),
  role: z.enum(['original', 'reviewBody']).nullish(),
  court: textOrNothing(200),
  docketNo: textOrNothing(200),
  acceptedOn: day,
  concludedOn: dayOrNothing,
  result,
  disposal,
  instances: z.array(instance).max(20, '不超过 20 项的列表').nullish(),
});

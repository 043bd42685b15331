import { z } from 'zod';
import { APPLICANT_TYPES, CHANNELS } from '../../../law/vocabularies/keys.js';
import { decisionRecord } from './decision-record.js';
import { eventRecord } from './event-record.js';
import {
  agencyCodeOrNothing,
  day,
  dayOrNothing,
  ownRef,
  ownRefOrNothing,
  refOrNothing,
  requiredText,
  textOrNothing,
  wholeNumber,
} from './fields.js';

const applicant = z.strictObject({
  type: z.enum(APPLICANT_TYPES),
  name: requiredText(200),
  idNumber: textOrNothing(100),
  phone: textOrNothing(100),
  address: textOrNothing(),
  email: textOrNothing(200),
});
const representative = applicant.extend({ type: z.enum(APPLICANT_TYPES).nullish() });

/** `mail` is what older registers wrote; it is read as `registeredMail` and flagged. */
const channel = z.enum([...CHANNELS, 'mail']);

export const applicationRecord = z.strictObject({
  kind: z.literal('application'),
  ref: ownRef,
  agency: agencyCodeOrNothing,
  caseNo: ownRefOrNothing,
  applicant,
  coApplicants: z.array(applicant).max(1000, '不超过 1000 项的列表').nullish(),
  representative: representative.nullish(),
  channel,
  submittedOn: dayOrNothing,
  receivedOn: day,
  description: requiredText(20_000),
  form: textOrNothing(),
  deliveryWanted: textOrNothing(),
  origin: z
    .strictObject({ kind: z.enum(['split', 'transfer', 'carriedFromBefore']), ref: refOrNothing })
    .nullish(),
  mergedInto: refOrNothing,
  duplicateOf: refOrNothing,
  feeUnits: wholeNumber(1, 100_000).nullish(),
  events: z.array(eventRecord).max(500, '不超过 500 项的列表').nullish(),
  decision: decisionRecord.nullish(),
  decisions: z.array(decisionRecord).max(20, '不超过 20 项的列表').nullish(),
  closedOn: dayOrNothing,
});

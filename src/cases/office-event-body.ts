import { z } from 'zod';
import {
  day,
  dayOrNothing,
  refOrNothing,
  requiredText,
  textOrNothing,
  wholeNumber,
} from '../imports/ledger/records/fields.js';
import type { OfficeEvent } from '../law/workflow/keys.js';

const event = <const T extends OfficeEvent, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.strictObject({ type: z.literal(type), on: day, ...fields });
const reason = requiredText(500);
const remark = textOrNothing(2000);

/** Events that only the office knows of; what they tell is kept as it was sent. */
export const officeEventBodies = [
  event('confirmed', { how: textOrNothing(200) }),
  event('extensionProposed', { workingDays: wholeNumber(1, 365).nullish(), reason: textOrNothing() }),
  event('extensionApproved', { opinion: remark }),
  event('extensionRefused', { reason: textOrNothing() }),
  event('ownUnitAsked', { unit: requiredText(200), question: remark }),
  event('ownUnitAnswered', { unit: textOrNothing(200), result: remark }),
  event('thirdPartySilent', { party: textOrNothing(200) }),
  event('agencySilent', { party: textOrNothing(200) }),
  event('guided', { note: remark }),
  event('disclosureReviewed', {
    stage: z.enum(['handling', 'office', 'secrecy']).describe('承办、公开机构、保密'),
    result: z.enum(['mayDisclose', 'partly', 'mayNot']),
    opinion: remark,
  }),
  event('drafted', { note: remark }),
  event('legalChecked', { opinion: remark }),
  event('legalReturned', { reason }),
  event('approved', { opinion: remark }),
  event('approvalRefused', { reason }),
  event('publishedProactively', { address: requiredText(1000).describe('公开的网址或者场所') }),
  event('voided', { reason }),
  z.strictObject({
    type: z.literal('corrected'),
    on: dayOrNothing.describe('不填为今天'),
    ref: z.union([z.int().min(1), z.string().regex(/^[1-9]\d{0,8}$/)]).describe('所更正环节的序号（seq）'),
    reason: textOrNothing(),
  }),
  event('archived', { place: textOrNothing(200) }),
  event('reopened', {
    by: refOrNothing.describe('责令的复议、诉讼的编号'),
    cause: z.enum(['redo', 'orderedFirst', 'selfCorrection']).nullish(),
    redoWithinWorkingDays: wholeNumber(1, 365).nullish(),
  }),
] as const;

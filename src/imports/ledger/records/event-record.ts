import { z } from 'zod';
import type { CaseEventType } from '../../../domain/case/case-facts.js';
import { day, dayOrNothing, requiredText, textOrNothing, wholeNumber, yuan } from './fields.js';

const workingDays = wholeNumber(1, 365).nullish();

const event = <const T extends CaseEventType, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.strictObject({ type: z.literal(type), on: day, ...fields });

/** What happens to an application between receipt and the end, each with what the law makes one record of it. */
export const eventRecord = z.discriminatedUnion('type', [
  event('supplementRequested', { servedOn: dayOrNothing, replyWithinWorkingDays: workingDays }),
  event('supplementReceived', {}),
  event('supplementLapsed', {}),
  event('extended', { workingDays, approvedBy: textOrNothing(200) }),
  event('delayed', { until: dayOrNothing }),
  event('thirdPartyConsulted', { party: requiredText(200).nullish(), receivedOn: dayOrNothing }),
  event('thirdPartyReplied', {
    party: requiredText(200).nullish(),
    opinion: z.enum(['agrees', 'objects']).nullish(),
  }),
  event('agencyConsulted', { party: requiredText(200).nullish(), receivedOn: dayOrNothing }),
  event('agencyReplied', { party: requiredText(200).nullish() }),
  event('reasonsRequested', {}),
  event('reasonsReceived', {}),
  event('feeNoticed', { servedOn: dayOrNothing, amountYuan: yuan.nullish() }),
  event('feePaid', { amountYuan: yuan.nullish() }),
  event('feeLapsed', {}),
  event('withdrawn', {}),
  event('returnedUndelivered', {}),
  event('servedAgain', {}),
]);

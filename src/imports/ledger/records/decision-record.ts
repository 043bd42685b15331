import { z } from 'zod';
import { DECISION_CAUSES, DELIVERIES, OUTCOMES } from '../../../law/vocabularies/keys.js';
import { decisionParticulars } from './decision-particulars.js';
import { dayOrNothing, refOrNothing, textOrNothing, wholeNumber } from './fields.js';

const ground = z.strictObject({ outcome: z.enum(OUTCOMES), article: textOrNothing() });

/** One round of decision; `round`, `cause` and `by` matter where there are several. */
export const decisionRecord = z.strictObject({
  round: wholeNumber(1, 99).nullish(),
  cause: z.enum(DECISION_CAUSES).nullish(),
  by: refOrNothing,
  outcome: z.enum(OUTCOMES),
  grounds: z.array(ground).max(50, '不超过 50 项的列表').nullish(),
  particulars: decisionParticulars.nullish(),
  documentNo: textOrNothing(200),
  delivery: z.enum(DELIVERIES).nullish(),
  carrier: textOrNothing(100),
  mailNo: textOrNothing(100),
  signedOn: dayOrNothing,
  dispatchedOn: dayOrNothing,
  servedOn: dayOrNothing,
});

import { z } from 'zod';
import { DELIVERIES, OUTCOMES } from '../law/vocabularies/keys.js';
import { decisionParticulars } from '../imports/ledger/records/decision-particulars.js';
import { eventRecord } from '../imports/ledger/records/event-record.js';
import { day, textOrNothing } from '../imports/ledger/records/fields.js';
import { officeEventBodies } from './office-event-body.js';

const letter = {
  delivery: z.enum(DELIVERIES).nullish(),
  carrier: textOrNothing(100),
  mailNo: textOrNothing(100),
};

/** What can happen to a case: the events of the ledger, the steps of its decision, and what only the office knows of. */
export const caseEventSchema = z
  .discriminatedUnion('type', [
    ...eventRecord.options,
    z.strictObject({
      type: z.literal('decided'),
      on: day,
      outcome: z.enum(OUTCOMES),
      grounds: z
        .array(z.strictObject({ outcome: z.enum(OUTCOMES), article: textOrNothing() }))
        .max(50, '不超过 50 项的列表')
        .nullish(),
      particulars: decisionParticulars.nullish(),
      documentNo: textOrNothing(200),
    }),
    z.strictObject({ type: z.literal('signed'), on: day, documentNo: textOrNothing(200) }),
    z.strictObject({ type: z.literal('dispatched'), on: day, ...letter }),
    z.strictObject({ type: z.literal('served'), on: day, delivery: letter.delivery }),
    z.strictObject({
      type: z.literal('merged'),
      on: day,
      into: z.string().min(1).max(200).describe('并入的申请的案号'),
    }),
    ...officeEventBodies,
  ])
  .meta({ id: 'NewCaseEvent' });
export type CaseEventBody = z.output<typeof caseEventSchema>;

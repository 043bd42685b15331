import { z } from 'zod';
import { DELIVERIES } from '../../law/vocabularies/keys.js';

export const deliverySchema = z
  .object({
    dueOn: z.string().nullable().describe('答复期限届满日'),
    rounds: z.array(
      z.object({
        round: z.int(),
        documentNo: z.string().nullable(),
        delivery: z.enum(DELIVERIES).nullable(),
        carrier: z.string().nullable(),
        mailNo: z.string().nullable(),
        signedOn: z.string().nullable(),
        dispatchedOn: z.string().nullable(),
        servedOn: z.string().nullable(),
        momentOn: z.string().nullable().describe('法律上的答复之日：交邮、签收或者到达'),
        inTime: z.boolean().nullable().describe('首次答复是否在期限内；null：还不能判断'),
        items: z.array(
          z.object({
            key: z.string(),
            label: z.string(),
            proves: z
              .enum(['inTime', 'received'])
              .describe('inTime 证明未逾期；received 证明收到、起算救济期限'),
            present: z.boolean(),
          }),
        ),
        warnings: z.array(z.object({ message: z.string(), article: z.string() })),
      }),
    ),
  })
  .meta({ id: 'DeliveryProof' });
export type DeliveryAnswer = z.infer<typeof deliverySchema>;

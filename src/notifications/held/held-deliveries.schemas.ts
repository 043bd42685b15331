import { z } from 'zod';

/** Which of the held deliveries are sent; the others never are. */
export const RELEASES = ['newer', 'all', 'none'] as const;
export type Release = (typeof RELEASES)[number];

export const heldDeliveriesSchema = z
  .object({
    heldSince: z.string().nullable().describe('恢复备份的时间；为空：没有暂停发送'),
    newer: z.int().describe('恢复以后产生、暂未发送的'),
    older: z.int().describe('备份里尚未发送的；备份以后、恢复以前可能已经发送过'),
  })
  .meta({ id: 'HeldDeliveries' });
export type HeldDeliveries = z.infer<typeof heldDeliveriesSchema>;

export const releaseSchema = z
  .strictObject({
    send: z
      .enum(RELEASES, '应为 newer、all 或 none')
      .default('newer')
      .describe('newer：只发送恢复以后产生的；all：连同备份里尚未发送的；none：都不发送。不发送的不再发送'),
  })
  .meta({ id: 'DeliveryRelease' });
export type ReleaseBody = z.output<typeof releaseSchema>;

export const releasedSchema = z
  .object({ sent: z.int().describe('排入发送的件数'), dropped: z.int().describe('不再发送的件数') })
  .meta({ id: 'ReleasedDeliveries' });
export type Released = z.infer<typeof releasedSchema>;

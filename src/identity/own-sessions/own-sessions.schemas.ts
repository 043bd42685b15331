import { z } from 'zod';

export const ownSessionSchema = z
  .object({
    id: z.string(),
    openedAt: z.string(),
    lastSeenAt: z.string(),
    expiresAt: z.string(),
    address: z.string().nullable(),
    agent: z.string().nullable().describe('浏览器自报的名称'),
    current: z.boolean(),
  })
  .meta({ id: 'OwnSession' });
export type OwnSession = z.infer<typeof ownSessionSchema>;

import { z } from 'zod';

export const feeBasisSchema = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('item') }).describe('按件：同一申请人一个自然月内累计'),
    z
      .strictObject({ by: z.literal('page'), pages: z.int().min(1).max(1_000_000) })
      .describe('按量：本件的A4及以下幅面单面页数'),
  ])
  .meta({ id: 'FeeBasis' });
export type FeeBasis = z.output<typeof feeBasisSchema>;

export const feeProposalSchema = z
  .object({
    by: z.enum(['item', 'page']),
    citation: z.string(),
    month: z.string().nullable().describe('按件时：收到申请的自然月，形如 2026-03'),
    applications: z
      .array(
        z.object({
          caseNo: z.string(),
          receivedOn: z.string(),
          units: z.int().describe('拆分为最小单位的件数'),
          isThisCase: z.boolean(),
        }),
      )
      .describe('按件时：同一申请人当月的申请，先收到的在前'),
    earlierUnits: z.int().describe('当月先于本件的件数'),
    units: z.int().describe('本件的件数或者页数'),
    tiers: z.array(
      z.object({
        from: z.int(),
        to: z.int().nullable(),
        count: z.int(),
        yuanEach: z.number(),
        yuan: z.number(),
      }),
    ),
    amountYuan: z.number().describe('本件应收'),
    monthYuan: z.number().nullable().describe('按件时：当月至本件为止累计'),
    gate: z.string().describe('可以收费的条件'),
    warnings: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'FeeProposal' });
export type FeeProposal = z.infer<typeof feeProposalSchema>;

import { z } from 'zod';

const faultSchema = z.object({
  sequence: z.int().optional().describe('没有：关系整条链'),
  code: z.string(),
  message: z.string(),
});

export const verificationSchema = z
  .object({
    intact: z.boolean(),
    conclusion: z.string(),
    entries: z.int(),
    lastSequence: z.int(),
    lastAt: z.string().nullable(),
    anchoredSequence: z.int().describe('最后一个锚点签到的记录；0：没有锚点'),
    anchoredAt: z.string().nullable(),
    provenSequence: z.int().describe('证明未被改动的最后一条；0：没有'),
    proven: z.string().describe('能证明什么'),
    unknown: z.array(z.string()).describe('不能证明什么'),
    faultTotal: z.int(),
    faults: z.array(faultSchema).describe('最多二十处'),
    anchorFile: z.object({
      lines: z.int(),
      lastAt: z.string().nullable(),
      faultTotal: z.int(),
      faults: z
        .array(z.object({ line: z.int(), code: z.string(), message: z.string() }))
        .describe('最多二十处'),
    }),
  })
  .meta({ id: 'AuditVerification' });
export type VerificationAnswer = z.infer<typeof verificationSchema>;

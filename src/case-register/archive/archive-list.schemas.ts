import { z } from 'zod';

export const archiveListSchema = z
  .object({
    agency: z.string(),
    caseNo: z.string(),
    receivedOn: z.string(),
    handledOn: z.string().nullable(),
    madeOn: z.string(),
    items: z.array(
      z.object({
        no: z.int(),
        kind: z.enum(['fact', 'paper']).describe('fact 办理环节；paper 文书或附件'),
        title: z.string(),
        on: z.string(),
        number: z.string().nullable().describe('文号或邮件号'),
        pages: z.int().nullable(),
        sha256: z.string().nullable(),
      }),
    ),
    pages: z.int().describe('已填页数的材料合计'),
  })
  .meta({ id: 'ArchiveList', description: '卷内目录' });
export type ArchiveList = z.infer<typeof archiveListSchema>;

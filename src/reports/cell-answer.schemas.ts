import { z } from 'zod';

const applicationCaseSchema = z
  .object({
    agencyCode: z.string(),
    agencyName: z.string(),
    caseNo: z.string().nullable(),
    ref: z.string(),
    applicantType: z.string(),
    applicantName: z.string().describe('已隐去部分字'),
    receivedOn: z.string(),
    handledOn: z.string().nullable(),
    outcome: z.string().nullable(),
    outcomeLabel: z.string().nullable(),
    description: z.string(),
    documentNo: z.string().nullable(),
  })
  .meta({ id: 'ApplicationCase' });

const proceedingCaseSchema = z
  .object({
    agencyCode: z.string(),
    kind: z.enum(['review', 'lawsuit']),
    ref: z.string(),
    caseNumber: z.string().nullable(),
    route: z.string().nullable(),
    acceptedOn: z.string(),
    concludedOn: z.string().nullable(),
    result: z.string().nullable(),
    disposal: z.string().nullable(),
    applicationRef: z.string().nullable(),
  })
  .meta({ id: 'ProceedingCase' });

const page = <Item extends z.ZodType>(item: Item) =>
  z.object({
    count: z.int().describe('等于该单元格的数'),
    items: z.array(item),
    withheld: z
      .boolean()
      .optional()
      .describe('true：单元格里还有其他机关的案件，当前账号未获授权查看，不在 items 之列'),
    next: z.string().optional().describe('下一页的位置；没有则已到末页'),
  });

export const applicationCasesSchema = page(applicationCaseSchema).meta({ id: 'ApplicationCases' });
export const proceedingCasesSchema = page(proceedingCaseSchema).meta({ id: 'ProceedingCases' });

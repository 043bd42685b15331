import { z } from 'zod';
import { cellRuleSchema } from './rules/cell-rule.schemas.js';

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
      .int()
      .describe('只计数、不列出的件数：案件所在机关不在当前账号可以查阅的范围内（未获授权，或者已经划出）'),
    rule: cellRuleSchema,
    next: z.string().optional().describe('下一页的位置；没有则已到末页'),
  });

export const applicationCasesSchema = page(applicationCaseSchema).meta({ id: 'ApplicationCases' });
export const proceedingCasesSchema = page(proceedingCaseSchema).meta({ id: 'ProceedingCases' });

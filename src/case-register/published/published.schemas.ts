import { z } from 'zod';

export const publishedListSchema = z
  .object({
    year: z.int(),
    count: z.int().describe('当年由依申请公开转为主动公开的信息条数'),
    items: z.array(
      z.object({
        caseNo: z.string(),
        description: z.string().describe('申请所需的政府信息'),
        on: z.string().describe('主动公开的日期'),
        address: z.string().describe('公开的网址或者场所'),
        recordedBy: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'PublishedOnRequest', description: '依申请转主动公开（条例第四十四条）' });
export type PublishedList = z.infer<typeof publishedListSchema>;

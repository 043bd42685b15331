import { z } from 'zod';
import { yearSchema } from '../../platform/http/fields.js';

export const latePlaceSchema = z.object({ code: z.string(), year: yearSchema });
export const lateQuerySchema = z.object({
  scope: z.enum(['own', 'tree']).default('own').describe('own 仅本机关；tree 含所辖各机关'),
});

const counts = {
  entries: z.int().describe('当年发生并在本系统登记的办理环节，不含已更正的'),
  late: z.int().describe('其中补录的：登记晚于发生之日两个工作日以上'),
  corrections: z.int().describe('补录中更正后重新登记的，原来可能并未迟延'),
  cases: z.int().describe('有补录环节的申请件数'),
};

export const lateEntriesSchema = z
  .object({
    year: z.int(),
    total: z.object(counts),
    agencies: z.array(z.object({ code: z.string(), name: z.string(), ...counts })),
  })
  .meta({ id: 'LateEntries', description: '补录情况，只有数字' });
export type LateEntries = z.infer<typeof lateEntriesSchema>;
export type LateCounts = LateEntries['total'];

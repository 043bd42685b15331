import { z } from 'zod';

export const importFieldsSchema = z.strictObject({ mode: z.enum(['all', 'valid']).default('all') });

const findingSchema = z
  .object({
    line: z.int(),
    sheet: z.string().optional(),
    field: z.string(),
    code: z.string(),
    message: z.string(),
  })
  .meta({ id: 'ImportFinding' });

export const importResultSchema = z
  .object({
    accepted: z.int().describe('已存入的行数'),
    repeated: z.int().describe('与已有内容相同、没有重复存入的行数'),
    refused: z.array(findingSchema),
    refusedTotal: z.int(),
    warnings: z.array(findingSchema),
    warningsTotal: z.int(),
  })
  .meta({ id: 'ImportResult' });
export type ImportAnswer = z.infer<typeof importResultSchema>;

/** The form of an upload, as OpenAPI describes it. */
export const IMPORT_FORM = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      mode: {
        type: 'string',
        enum: ['all', 'valid'],
        default: 'all',
        description: 'all：有一行不能接受就全部不导入；valid：导入其余各行',
      },
      file: { type: 'string', format: 'binary', description: '台账，JSONL 或 XLSX' },
    },
  },
};

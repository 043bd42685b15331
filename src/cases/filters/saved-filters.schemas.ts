import { z } from 'zod';
import { lineSchema } from '../../platform/http/fields.js';
import { caseQuerySchema } from '../cases.schemas.js';

const savedFilterSchema = z.strictObject({
  name: lineSchema(40),
  filter: caseQuerySchema
    .omit({ after: true, limit: true, year: true })
    .extend({ year: z.int().min(1900).max(2199).optional() }),
});

export const savedFiltersSchema = z
  .strictObject({ filters: z.array(savedFilterSchema).max(30, '不超过 30 项') })
  .refine(({ filters }) => new Set(filters.map(({ name }) => name)).size === filters.length, '名称不能重复')
  .meta({ id: 'SavedFilters' });
export type SavedFilters = z.output<typeof savedFiltersSchema>;

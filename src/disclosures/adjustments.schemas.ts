import { z } from 'zod';
import { APPLICANT_TYPES } from '../law/vocabularies/keys.js';
import { lineSchema, yearSchema } from '../platform/http/fields.js';
import { ADJUSTMENT_KINDS } from './opening-adjustment.entity.js';

export const adjustmentsPlaceSchema = z.object({ code: z.string(), year: yearSchema });

const MOST = 1_000_000;
const deltaSchema = z.int().min(-MOST).max(MOST);
export const newAdjustmentSchema = z
  .strictObject({
    kind: z
      .enum(ADJUSTMENT_KINDS)
      .describe('merger 机构合并；split 分设；takeover 接收其他机关的办件；other 其他'),
    deltas: z
      .partialRecord(z.enum(APPLICANT_TYPES), deltaSchema)
      .describe('各类申请人的上年结转增加（减少为负）的件数'),
    reason: z.string().trim().min(1, '请填写理由').max(2000),
    basis: lineSchema(200).describe('依据，如机构改革文件的文号'),
  })
  .meta({ id: 'NewOpeningAdjustment' });
export type NewAdjustment = z.infer<typeof newAdjustmentSchema>;

export const adjustmentListSchema = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(ADJUSTMENT_KINDS),
        deltas: z.partialRecord(z.enum(APPLICANT_TYPES), z.int()),
        reason: z.string(),
        basis: z.string(),
        recordedBy: z.string(),
        recordedAt: z.string(),
      }),
    ),
  })
  .meta({ id: 'OpeningAdjustments' });
export type AdjustmentList = z.infer<typeof adjustmentListSchema>;

import { z } from 'zod';
import { daySchema, lineSchema } from '../platform/http/fields.js';
import { AGENCY_CHANGE_KINDS } from './agency-change.entity.js';
import { agencyCodeSchema } from './agency.schemas.js';

const common = {
  on: daySchema.describe('生效日：变更后状态的第一天'),
  basis: lineSchema(200).describe('依据的文件名称或文号'),
};

/** Rename, move, merge, dissolve: each with its day and the document that ordered it. */
export const newAgencyChangeSchema = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('renamed'), ...common, name: lineSchema(100) }),
      z.strictObject({
        kind: z.literal('moved'),
        ...common,
        parentCode: agencyCodeSchema.nullable().describe('新的上级机关；null：没有上级'),
      }),
      z.strictObject({
        kind: z.literal('merged'),
        ...common,
        successorCode: agencyCodeSchema.describe('并入的机关'),
      }),
      z.strictObject({ kind: z.literal('dissolved'), ...common }),
    ],
    '变更种类应为 renamed（更名）、moved（调整隶属）、merged（并入）、dissolved（撤销）之一',
  )
  .meta({ id: 'NewAgencyChange' });
export type NewAgencyChange = z.infer<typeof newAgencyChangeSchema>;

export const agencyChangeSchema = z
  .object({
    position: z.number().int(),
    kind: z.enum(AGENCY_CHANGE_KINDS),
    on: daySchema,
    basis: z.string(),
    nameBefore: z.string().nullable(),
    nameAfter: z.string().nullable(),
    parentBefore: z.string().nullable().describe('原上级机关的代码'),
    parentAfter: z.string().nullable(),
    successor: z.string().nullable().describe('并入的机关的代码'),
    recordedAt: z.iso.datetime({ offset: true }),
    recordedBy: z.string(),
  })
  .meta({ id: 'AgencyChange' });
export type AgencyChangeAnswer = z.infer<typeof agencyChangeSchema>;

export const agencyHistorySchema = z.array(agencyChangeSchema);

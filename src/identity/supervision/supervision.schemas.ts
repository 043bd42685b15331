import { z } from 'zod';
import { daySchema, lineSchema } from '../../platform/http/fields.js';

const term = { from: daySchema, to: daySchema.describe('最后一日，最长一年') };

export const newGrantSchema = z
  .strictObject({
    username: z.string().max(64).describe('该机关或者其上级机关中有主管角色的用户'),
    basis: lineSchema(200).describe('依据，例如文号'),
    ...term,
  })
  .meta({ id: 'NewSupervisionGrant' });
export type NewGrant = z.infer<typeof newGrantSchema>;

export const grantSchema = z
  .object({
    id: z.int(),
    username: z.string(),
    name: z.string(),
    basis: z.string(),
    from: z.string(),
    to: z.string(),
    grantedBy: z.string(),
    endedAt: z.string().nullable(),
  })
  .meta({ id: 'SupervisionGrant' });
export type GrantAnswer = z.infer<typeof grantSchema>;

export const newDeputySchema = z
  .strictObject({
    username: z.string().max(64).describe('休假的人员'),
    deputy: z.string().max(64).describe('代行其职责的人员，同一机关'),
    ...term,
  })
  .meta({ id: 'NewDeputy' });
export type NewDeputy = z.infer<typeof newDeputySchema>;

export const deputySchema = z
  .object({
    id: z.int(),
    username: z.string(),
    deputy: z.string(),
    from: z.string(),
    to: z.string(),
    appointedBy: z.string(),
    endedAt: z.string().nullable(),
  })
  .meta({ id: 'Deputy' });
export type DeputyAnswer = z.infer<typeof deputySchema>;

export const agencyPlaceSchema = z.object({ code: z.string() });
export const entryPlaceSchema = z.object({
  code: z.string(),
  id: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
});
export type EntryPlace = z.infer<typeof entryPlaceSchema>;

import { z } from 'zod';
import { ROLES } from '../../law/vocabularies/keys.js';
import type { Role } from '../../law/vocabularies/keys.js';
import { daySchema, lineSchema } from '../../platform/http/fields.js';

/** A machine neither administers nor approves nor audits: those duties are a person's, who is asked for a second factor. */
export const MACHINE_ROLES = ['clerk', 'legal', 'reporter', 'supervisor'] as const satisfies readonly Role[];

export const newTokenSchema = z
  .strictObject({
    name: lineSchema(50).describe('用途，例如：OA 收文对接'),
    roles: z
      .array(z.enum(MACHINE_ROLES, '服务令牌只能有经办、法制、年报、主管角色'))
      .min(1, '至少要有一个角色'),
    expiresOn: daySchema.describe('最后一个有效日，最长一年'),
  })
  .meta({ id: 'NewServiceToken' });
export type NewToken = z.infer<typeof newTokenSchema>;

export const tokenSchema = z
  .object({
    id: z.int(),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    issuedBy: z.string(),
    issuedAt: z.string(),
    expiresOn: z.string(),
    lastUsedAt: z.string().nullable(),
    revokedAt: z.string().nullable(),
  })
  .meta({ id: 'ServiceToken' });
export type TokenAnswer = z.infer<typeof tokenSchema>;

export const issuedTokenSchema = z
  .object({ id: z.int(), token: z.string().describe('只显示这一次；放在 Authorization: Bearer 请求头里') })
  .meta({ id: 'IssuedServiceToken' });
export type IssuedToken = z.infer<typeof issuedTokenSchema>;

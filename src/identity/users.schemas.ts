import { z } from 'zod';
import { ROLES } from '../law/vocabularies/keys.js';
import { lineSchema } from '../platform/http/fields.js';

export const newUserSchema = z
  .strictObject({
    username: z
      .string()
      .regex(/^[a-z][a-z0-9._-]{1,31}$/, '用户名由 2 到 32 个小写字母、数字、点、横线组成，以字母开头'),
    name: lineSchema(50),
    roles: z.array(z.enum(ROLES)).min(1, '至少要有一个角色'),
  })
  .meta({ id: 'NewUser' });
export type NewUser = z.infer<typeof newUserSchema>;

export const addedUserSchema = z
  .object({ username: z.string(), oneTimePassword: z.string().describe('只显示这一次，首次登录后必须修改') })
  .meta({ id: 'AddedUser' });
export type AddedUser = z.infer<typeof addedUserSchema>;

import { z } from 'zod';
import { ROLES } from '../law/vocabularies/keys.js';
import { lineSchema } from '../platform/http/fields.js';

const rolesSchema = z.array(z.enum(ROLES)).min(1, '至少要有一个角色');

export const newUserSchema = z
  .strictObject({
    username: z
      .string()
      .regex(/^[a-z][a-z0-9._-]{1,31}$/, '用户名由 2 到 32 个小写字母、数字、点、横线组成，以字母开头'),
    name: lineSchema(50),
    roles: rolesSchema,
  })
  .meta({ id: 'NewUser' });
export type NewUser = z.infer<typeof newUserSchema>;

export const userChangeSchema = z
  .strictObject({
    name: lineSchema(50),
    roles: rolesSchema,
    disabled: z.boolean().describe('停用后不能登录'),
  })
  .partial()
  .meta({ id: 'UserChange' });
export type UserChange = z.infer<typeof userChangeSchema>;

export const addedUserSchema = z
  .object({
    username: z.string(),
    oneTimePassword: z.string().describe('只显示这一次，72 小时内有效，登录后必须修改'),
  })
  .meta({ id: 'AddedUser' });
export type AddedUser = z.infer<typeof addedUserSchema>;

export const userSchema = z
  .object({
    username: z.string(),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    disabledAt: z.string().nullable(),
    createdAt: z.string(),
    passwordChangeRequired: z.boolean(),
    secondFactor: z.boolean().describe('已启用动态口令'),
  })
  .meta({ id: 'User' });
export type UserAnswer = z.infer<typeof userSchema>;

export const peopleSchema = z
  .object({
    dutiesSeparated: z.boolean().describe('管理员、审计员不得兼任其他角色'),
    singlePersonOffice: z
      .object({ since: z.string(), basis: z.string() })
      .nullable()
      .describe('已声明由一人承担全部岗位'),
    users: z.array(userSchema),
  })
  .meta({ id: 'People' });
export type People = z.infer<typeof peopleSchema>;

export const singlePersonOfficeSchema = z
  .strictObject({ basis: lineSchema(200).nullable().describe('声明的依据；null：撤销声明') })
  .meta({ id: 'SinglePersonOffice' });
export type SinglePersonOffice = z.infer<typeof singlePersonOfficeSchema>;

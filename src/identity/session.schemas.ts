import { z } from 'zod';
import { ROLES } from '../law/vocabularies/keys.js';

export const logInSchema = z
  .strictObject({
    username: z.string().min(1, '请填写用户名').max(64, '不能超过 64 个字符'),
    password: z.string().min(1, '请填写密码').max(256, '不能超过 256 个字符'),
    totp: z.string().trim().min(1).max(32, '不能超过 32 个字符').optional().describe('动态口令或者恢复码'),
  })
  .meta({ id: 'LogIn' });
export type LogInBody = z.infer<typeof logInSchema>;

export const passwordChangeSchema = z
  .strictObject({ current: z.string().max(256), new: z.string().max(256) })
  .meta({ id: 'PasswordChange' });
export type PasswordChangeBody = z.infer<typeof passwordChangeSchema>;

export const sessionSchema = z
  .object({
    user: z.object({
      username: z.string(),
      displayName: z.string(),
      agencyCode: z.string().optional().describe('没有：全系统账号'),
      topAgency: z.boolean().optional().describe('所在机关没有上级机关'),
      roles: z.array(z.enum(ROLES)),
      passwordChangeRequired: z.boolean().describe('修改密码之前只能修改密码'),
      secondFactorRequired: z.boolean().optional().describe('设置动态口令之前只能设置动态口令'),
      singlePersonOffice: z.boolean().optional().describe('所在机关已声明由一人承担全部岗位'),
    }),
    csrfToken: z.string().describe('每次修改操作都要放在 X-CSRF-Token 请求头里'),
    installation: z.object({
      demonstration: z.boolean().describe('有演示数据'),
      needsFirstAgency: z.boolean().describe('还没有登记任何机关'),
      dutiesCombined: z.boolean().describe('管理员兼任各业务角色'),
    }),
  })
  .meta({ id: 'Session' });
export type SessionAnswer = z.infer<typeof sessionSchema>;

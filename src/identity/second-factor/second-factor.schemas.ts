import { z } from 'zod';

const codeSchema = z
  .string()
  .trim()
  .min(6, '应为 6 位动态口令或者恢复码')
  .max(32, '应为 6 位动态口令或者恢复码');

export const secondFactorSchema = z
  .object({
    enabled: z.boolean(),
    required: z.boolean().describe('当前角色必须使用动态口令'),
    recoveryCodesLeft: z.int(),
  })
  .meta({ id: 'SecondFactor' });
export type SecondFactorAnswer = z.infer<typeof secondFactorSchema>;

export const beginSchema = z
  .strictObject({ password: z.string().max(256) })
  .meta({ id: 'BeginSecondFactor' });
export type BeginBody = z.infer<typeof beginSchema>;

export const begunSchema = z
  .object({
    secret: z.string().describe('Base32，手工输入用'),
    uri: z.string().describe('otpauth 地址，二维码用'),
  })
  .meta({ id: 'BegunSecondFactor' });
export type Begun = z.infer<typeof begunSchema>;

export const confirmSchema = z.strictObject({ totp: codeSchema }).meta({ id: 'ConfirmSecondFactor' });
export type ConfirmBody = z.infer<typeof confirmSchema>;

export const confirmedSchema = z
  .object({ recoveryCodes: z.array(z.string()).describe('只显示这一次，每个只能用一次') })
  .meta({ id: 'ConfirmedSecondFactor' });
export type Confirmed = z.infer<typeof confirmedSchema>;

export const removeSchema = z
  .strictObject({ password: z.string().max(256), totp: codeSchema })
  .meta({ id: 'RemoveSecondFactor' });
export type RemoveBody = z.infer<typeof removeSchema>;

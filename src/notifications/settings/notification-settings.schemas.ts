import { z } from 'zod';
import { lineSchema } from '../../platform/http/fields.js';
import { SENDING_RULES } from './sending-rule.js';

const LONGEST_ADDRESS = 254;
/** No quotes, no names, no lists: one address, and nothing that a mail server would read otherwise. */
const EMAIL = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/;
/** What a gateway sends to: a number, a name, an address. */
const WEBHOOK_ADDRESS = /^[\p{L}\p{N}@._+-]+$/u;

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应为 HH:MM 格式的时间，例如 22:00');
const rule = z
  .enum(SENDING_RULES, '应为 each、urgent、digest 或 none')
  .describe('each：每一条；urgent：只发紧急的；digest：只发每日汇总；none：不发送');

const fields = {
  email: z
    .string()
    .max(LONGEST_ADDRESS)
    .regex(EMAIL, '应为一个邮箱地址，例如 name@example.gov.cn')
    .nullable(),
  byEmail: rule,
  webhookAddress: lineSchema(60)
    .regex(WEBHOOK_ADDRESS, '应为手机号码等接收地址，不含空格')
    .nullable()
    .describe('网关的接收地址，例如手机号码'),
  byWebhook: rule,
  quietFrom: time.nullable().describe('免打扰开始，北京时间'),
  quietTo: time.nullable().describe('免打扰结束；早于开始的，为次日'),
  quietOnDaysOff: z.boolean().describe('休息日、节假日全天免打扰'),
};

export const newNotificationSettingsSchema = z
  .strictObject(fields)
  .refine(({ quietFrom, quietTo }) => (quietFrom === null) === (quietTo === null), {
    path: ['quietTo'],
    message: '免打扰的开始和结束应同时填写，或者都不填',
  })
  .refine(({ quietFrom, quietTo }) => quietFrom === null || quietFrom !== quietTo, {
    path: ['quietTo'],
    message: '免打扰的开始和结束不能相同',
  })
  .meta({ id: 'NewNotificationSettings' });
export type NewNotificationSettings = z.output<typeof newNotificationSettingsSchema>;

export const notificationSettingsSchema = z
  .object({
    ...fields,
    channels: z
      .object({ email: z.boolean(), webhook: z.boolean() })
      .describe('系统管理员已经配置、可以使用的方式'),
  })
  .meta({ id: 'NotificationSettings' });
export type NotificationSettingsAnswer = z.infer<typeof notificationSettingsSchema>;

const outcome = z
  .enum(['sent', 'failed', 'noAddress', 'off'])
  .describe('sent：对方已接收；failed：没有发出；noAddress：没有填写地址；off：系统没有配置');

export const testedSchema = z
  .object({
    email: z.object({ outcome, explanation: z.string() }),
    webhook: z.object({ outcome, explanation: z.string() }),
  })
  .meta({ id: 'TestMessages' });
export type Tested = z.infer<typeof testedSchema>;

import { z } from 'zod';
import { SETTING_NAMES } from '../law/settings/setting-keys.js';
import { lineSchema } from '../platform/http/fields.js';

export const settingPlaceSchema = z.object({ code: z.string(), name: z.enum(SETTING_NAMES) });

export const newSettingSchema = z
  .strictObject({
    value: lineSchema(40).nullable().describe('选项；null 改回随上级机关，上级没有选定的用推荐值'),
    binding: z.boolean().default(false).describe('下级机关一律适用，不得另行选定'),
    reason: lineSchema(500).describe('改变的理由'),
  })
  .meta({ id: 'NewSetting' });
export type NewSetting = z.output<typeof newSettingSchema>;

const optionSchema = z.object({ key: z.string(), label: z.string(), description: z.string() });

const settingSchema = z
  .object({
    name: z.enum(SETTING_NAMES),
    label: z.string(),
    meaning: z.string(),
    options: z.array(optionSchema),
    effect: z.string(),
    source: z.string(),
    counting: z.boolean().describe('改变后重新计数'),
    recommended: z.string(),
    value: z.string().describe('现在适用的选项'),
    from: z.enum(['recommended', 'superior', 'own']).describe('由谁选定'),
    chosenBy: z
      .object({ code: z.string(), name: z.string() })
      .nullable()
      .describe('选定的机关：本机关或者上级机关；推荐值为空'),
    binding: z.boolean().describe('选定的机关要求下级一律适用'),
    fixed: z.boolean().describe('由上级机关统一规定，本机关不能改变'),
    changedOn: z.string().nullable(),
    changedBy: z.string().nullable().describe('本机关选定的，为选定的用户'),
    reason: z.string().nullable(),
    exceptions: z
      .array(z.object({ code: z.string(), name: z.string(), value: z.string() }))
      .describe('另有选定的下级机关'),
  })
  .meta({ id: 'Setting' });
export type SettingAnswer = z.infer<typeof settingSchema>;

export const settingsSchema = z
  .object({
    settings: z.array(settingSchema),
    recount: z
      .object({ agencies: z.int(), done: z.int(), failed: z.int(), percent: z.int() })
      .nullable()
      .describe('正在进行的重新计数；为空时各表均按现行规则'),
  })
  .meta({ id: 'Settings' });
export type SettingsAnswer = z.infer<typeof settingsSchema>;

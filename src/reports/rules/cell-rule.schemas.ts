import { z } from 'zod';
import { SETTING_NAMES } from '../../law/settings/setting-keys.js';
import { tablesViewSchema } from '../tables.schemas.js';

const choiceSchema = z.object({
  name: z.enum(SETTING_NAMES),
  label: z.string(),
  value: z.string().describe('选定的做法，如“法定时点”'),
  description: z.string(),
  recommended: z.boolean().describe('是否推荐的做法'),
});

export const cellRuleSchema = z
  .object({
    text: z.string().describe('本格统计什么'),
    articles: z.array(z.string()).describe('依据，一条一项'),
    choices: z.array(choiceSchema).describe('法律没有规定、影响本格的统计口径，按本机关现行的选择'),
  })
  .meta({ id: 'CellRule' });
export type CellRuleAnswer = z.infer<typeof cellRuleSchema>;

export const cellSchema = z
  .object({ count: z.int().describe('该单元格的数'), rule: cellRuleSchema })
  .meta({ id: 'Cell' });
export type CellAnswer = z.infer<typeof cellSchema>;

export const ruleViewSchema = tablesViewSchema.omit({ knownAt: true });
export type RuleView = z.infer<typeof ruleViewSchema>;

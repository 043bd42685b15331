import { z } from 'zod';
import { dueFields } from '../case-deadline.schemas.js';
import { CASE_STAGES, MATTERS, WORKFLOW_EVENTS } from '../../law/workflow/keys.js';

const matterSchema = z.object({
  matter: z.enum(MATTERS),
  party: z.string().nullable().describe('第三方、机关或者内设机构；自然人只显示姓氏'),
  since: z.string(),
  until: z.string().nullable().describe('最后一日；没有期限的为空'),
  over: z.boolean().describe('期限已过'),
});
export type MatterAnswer = z.infer<typeof matterSchema>;

/** What the caller may do with a case now: the next sensible steps first, the forbidden ones last and with their reason. */
export const caseActionsSchema = z
  .object({
    stage: z.enum(CASE_STAGES),
    stageLabel: z.string(),
    due: z.object(dueFields).describe('答复期限；责令重作、自行纠正的，为重新答复的期限'),
    matters: z.array(matterSchema).describe('正在等待谁'),
    actions: z.array(
      z.object({
        event: z.enum(WORKFLOW_EVENTS),
        label: z.string(),
        article: z.string().optional(),
        allowed: z.boolean(),
        why: z.string().optional().describe('不能登记的理由和办法'),
        suggested: z.boolean().describe('通常的下一步'),
      }),
    ),
  })
  .meta({ id: 'CaseActions' });
export type CaseActionsAnswer = z.infer<typeof caseActionsSchema>;

import { z } from 'zod';
import { CASE_STAGES, WORKFLOW_EVENTS } from '../../law/workflow/keys.js';

/** What the caller may do with a case now: the next sensible steps first, the forbidden ones last and with their reason. */
export const caseActionsSchema = z
  .object({
    stage: z.enum(CASE_STAGES),
    stageLabel: z.string(),
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

import { z } from 'zod';
import { lineSchema } from '../../platform/http/fields.js';

/** Whoever works on a case, as others are shown it. */
export const assigneeSchema = z.object({ username: z.string(), name: z.string() }).meta({ id: 'Assignee' });
export type Assignee = z.infer<typeof assigneeSchema>;

export const assignmentSchema = z
  .object({
    assignee: assigneeSchema.nullable().describe('null：不再由人承办'),
    by: z.string(),
    at: z.string(),
  })
  .meta({ id: 'Assignment' });
export type AssignmentAnswer = z.infer<typeof assignmentSchema>;

export const newAssigneeSchema = z
  .strictObject({
    username: z
      .string()
      .max(32)
      .nullable()
      .describe('本机关在用的经办、法制或者审批人员；null：不再由人承办'),
    reason: lineSchema(200).optional().describe('加密存入审计记录'),
  })
  .meta({ id: 'NewAssignee' });
export type NewAssignee = z.infer<typeof newAssigneeSchema>;

export const handOverSchema = z
  .strictObject({ to: z.string().max(32), reason: lineSchema(200) })
  .meta({ id: 'HandOver' });
export type HandOver = z.infer<typeof handOverSchema>;

export const handedOverSchema = z
  .object({ cases: z.array(z.string()).describe('移交的申请的编号') })
  .meta({ id: 'HandedOver' });
export type HandedOver = z.infer<typeof handedOverSchema>;

export const caseloadSchema = z
  .object({
    people: z.array(
      assigneeSchema.extend({
        disabled: z.boolean(),
        mayHandle: z.boolean().describe('现有角色可以承办'),
        open: z.int().describe('手上未办结的申请'),
      }),
    ),
    unassigned: z.int().describe('没有承办人的未办结申请'),
  })
  .meta({ id: 'Caseload' });
export type Caseload = z.infer<typeof caseloadSchema>;

/** Cannot be user names: those are without an at sign. */
export const MINE = '@me';
export const NOBODY = '@none';
export const assigneeQuerySchema = z
  .string()
  .regex(
    /^(@me|@none|[a-z][a-z0-9._-]{1,31})$/,
    `应为用户名、${MINE}（本人及所代理的人）或者 ${NOBODY}（无人承办）`,
  )
  .describe(`承办人的用户名；${MINE}：本人及休假期间所代理的人；${NOBODY}：无人承办`);

import { z } from 'zod';

const change = z.object({ before: z.string().nullable(), after: z.string().nullable() }).nullable();

/** A case whose days a notice moved; a field is null where that day stayed. */
const moveSchema = z.object({
  caseNo: z.string().nullable(),
  ref: z.string(),
  applicantName: z.string(),
  noticeId: z.int(),
  dueOn: change.describe('答复期限'),
  alertOn: change.describe('提醒日'),
  supplementNoticeBy: change.describe('补正告知的最后一日'),
  waitingUntil: change.describe('补正、缴费、意见的期限'),
  because: z.string(),
});
export type MoveAnswer = z.infer<typeof moveSchema>;

export const moveListSchema = z
  .object({
    notices: z.array(
      z.object({
        id: z.int(),
        year: z.int(),
        title: z.string(),
        number: z.string().nullable(),
        loadedAt: z.string(),
        cases: z.int(),
      }),
    ),
    items: z.array(moveSchema),
    next: z.string().optional(),
  })
  .meta({ id: 'DeadlineMoveList' });
export type MoveListAnswer = z.infer<typeof moveListSchema>;

export const moveQuerySchema = z.strictObject({
  notice: z.coerce.number().int().positive().max(2_147_483_647).optional().describe('只列该份通知'),
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type MoveQuery = z.infer<typeof moveQuerySchema>;

import { z } from 'zod';
import { COMPLAINTS, LOSS_REASONS } from '../../law/proceedings/keys.js';
import { PROCEEDING_RESULTS } from '../../law/vocabularies/keys.js';
import { yearSchema } from '../../platform/http/fields.js';
import { kindSchema } from '../proceeding.schemas.js';
import { CONTESTED } from './contested-grounds.js';

const tally = {
  contested: z.int().describe('件次：复议、诉讼各计一次，分项争议的每项计一次'),
  upheld: z.int(),
  corrected: z.int(),
  other: z.int(),
  pending: z.int(),
  disputes: z.int().describe('涉及的答复数：先复议后诉讼的只计一次'),
};

export const reasonSchema = z.object({
  result: z.enum([...PROCEEDING_RESULTS, 'pending']),
  lossReason: z.enum(LOSS_REASONS).nullable(),
  label: z.string().nullable(),
  text: z.string().nullable().describe('文书中的理由；不能查看该机关案件的为空'),
  kind: kindSchema,
  ref: z.string().nullable().describe('复议、诉讼的编号；只在本机关的统计里'),
});

/** What came of answers with one result; numbers, however small. */
export const contestedSchema = z.object({
  from: z.int(),
  to: z.int(),
  ...tally,
  reasons: z.array(reasonSchema),
  sentence: z.string(),
});
export type Contested = z.infer<typeof contestedSchema>;

export const contestedGroundsSchema = z
  .object({
    from: z.int(),
    to: z.int(),
    scope: z.enum(['own', 'rollup']),
    by: z.enum(['assignee', 'agency']).describe('按承办人；汇总或者不能查看案件的，按机关'),
    lines: z.array(
      z.object({
        outcome: z.enum(CONTESTED).describe('noAnswer 没有答复；unlinked 没有关联的申请'),
        outcomeLabel: z.string(),
        agency: z.object({ code: z.string(), name: z.string() }),
        assignee: z.object({ username: z.string(), name: z.string() }).nullable(),
        year: z.int().nullable().describe('复议决定、裁判的年份；尚未了结的为空'),
        ...tally,
        reasons: z.array(reasonSchema),
      }),
    ),
    complaints: z.array(z.object({ complaint: z.enum(COMPLAINTS).nullable(), label: z.string(), ...tally })),
    total: z.object(tally),
    note: z.string().describe('口径'),
  })
  .meta({ id: 'ContestedGrounds' });
export type ContestedGroundsAnswer = z.infer<typeof contestedGroundsSchema>;

export const contestedQuerySchema = z
  .strictObject({
    from: yearSchema.optional().describe('决定年份的起；不填为止的前两年'),
    to: yearSchema.optional().describe('决定年份的止；不填为今年'),
    scope: z.enum(['own', 'rollup']).default('own').describe('own 本机关；rollup 含全部下级机关'),
    outcome: z.enum(CONTESTED).optional().describe('只看这一答复结果'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: '结束的年份不能早于开始的年份',
  });
export type ContestedQuery = z.infer<typeof contestedQuerySchema>;

import { z } from 'zod';
import { CASE_STAGES } from '../../law/workflow/keys.js';
import { AWAITED } from '../work-queue.js';

/** A number for each of some words. */
const countsOf = <Key extends string>(keys: readonly Key[]): z.ZodObject<Record<Key, z.ZodInt>> =>
  z.object(Object.fromEntries(keys.map((key) => [key, z.int()])) as Record<Key, z.ZodInt>);

/** How the work of some stands; every number is of cases not answered yet. */
const standingSchema = z
  .object({
    open: z.int(),
    overdue: z.int(),
    today: z.int().describe('今日到期'),
    week: z.int().describe('今日起七日内到期，含今日'),
    waiting: countsOf(AWAITED).describe('正在等待谁'),
    stages: countsOf(CASE_STAGES).describe('各阶段的；退回未妥投的含法律上已经答复的'),
    late: z.int().describe('有补录的环节：登记晚于发生之日两个工作日以上'),
    lateEntries: z.int().describe('其中补录的环节数'),
  })
  .meta({ id: 'Standing' });
export type Standing = z.infer<typeof standingSchema>;

export const agencyWorkloadSchema = z
  .object({
    on: z.string().describe('今日'),
    mine: standingSchema.describe('由本人及休假期间所代理的人承办的'),
    all: standingSchema.describe('本机关的'),
  })
  .meta({ id: 'AgencyWorkload' });
export type AgencyWorkload = z.infer<typeof agencyWorkloadSchema>;

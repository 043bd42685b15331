import { z } from 'zod';
import { WAITING_FOR } from '../case-deadline.schemas.js';

const waitingSchema = z.object(
  Object.fromEntries(WAITING_FOR.map((each) => [each, z.int()])) as Record<
    (typeof WAITING_FOR)[number],
    z.ZodInt
  >,
);

/** How the work of some stands; every number is of cases not answered yet. */
const standingSchema = z
  .object({
    open: z.int(),
    overdue: z.int(),
    today: z.int().describe('今日到期'),
    week: z.int().describe('今日起七日内到期，含今日'),
    waiting: waitingSchema.describe('正在等待谁'),
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

import { followCourse } from '../../../src/domain/proceeding/course.js';
import { law } from '../../../src/law/law.js';
import { addDays, localDate, type LocalDate } from '../../../src/law/local-date.js';
import { LAWSUIT_STEPS, REVIEW_STEPS, type ProceedingStep } from '../../../src/law/proceedings/keys.js';
import { courseOf, rebuilt, type ProceedingRecord } from '../../../src/proceedings/proceeding-file.js';
import type { NewStep } from '../../../src/proceedings/steps/logged-step.js';
import type { ChainPlan, Turn } from './chain-plan.js';

export interface WalkedChain {
  readonly brought: ProceedingRecord;
  readonly log: readonly NewStep[];
  readonly record: ProceedingRecord;
  /** Steps that were tried and refused. */
  readonly refused: number;
}

/** Steps that say nothing of what a proceeding came to are left to chance as often as those that do. */
const TELLING: readonly ProceedingStep[] = [
  'accepted',
  'deemedAccepted',
  'docketed',
  'decided',
  'decided',
  'served',
  'appealed',
  'instanceOpened',
  'tookEffect',
];
const REVIEW_WORDS = [
  '维持',
  '驳回复议请求',
  '驳回复议申请',
  '撤销',
  '变更',
  '确认违法',
  '责令履行',
  '终止',
  '调解',
];
const FIRST_WORDS = ['驳回诉讼请求', '撤销', '限期履行', '确认违法', '驳回起诉', '准许撤诉', '按撤诉处理'];
const ABOVE_WORDS = ['驳回上诉', '改判', '发回重审', '准许撤回上诉', '撤销', '指令继续审理'];
const RESULTS = ['upheld', 'corrected', 'other'] as const;
const LEVELS: Readonly<Record<string, readonly number[]>> = { appealed: [2], remanded: [1], effective: [3] };

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!;

function detailsOf(
  type: ProceedingStep,
  kind: ChainPlan['kind'],
  at: { stage: string; level: number },
  { word }: Turn,
): Record<string, unknown> {
  if (type === 'instanceOpened') return { level: pick(LEVELS[at.stage] ?? [2], word) };
  if (type === 'extended') return kind === 'review' ? { days: 1 + (word % 30) } : {};
  if (type !== 'decided') return {};
  if (kind === 'review') return { disposal: pick(REVIEW_WORDS, word) };
  const disposal = pick(at.level === 1 ? FIRST_WORDS : ABOVE_WORDS, word);
  const ruling = ['驳回起诉', '准许撤诉', '按撤诉处理', '发回重审', '准许撤回上诉', '指令继续审理'].includes(
    disposal,
  );
  return {
    form: ruling ? 'ruling' : 'judgment',
    disposal,
    ...(disposal === '改判' && { result: pick(RESULTS, word >> 3) }),
  };
}

const START = localDate('2023-10-01');
export const LAST = localDate('2027-06-30');

function begun({ kind, route, role, filed }: ChainPlan): ProceedingRecord {
  const filedOn = addDays(START, filed);
  return kind === 'review'
    ? { kind, ref: 'R', filedOn }
    : { kind, ref: 'L', route, filedOn, ...(role === 'reviewBody' && { role }) };
}

/** Leads a chain through its plan, as the service does: what does not fit is refused, what does is recorded. */
export function walk(plan: ChainPlan): WalkedChain {
  const brought = begun(plan);
  const steps = plan.kind === 'review' ? REVIEW_STEPS : LAWSUIT_STEPS;
  let log: NewStep[] = [];
  let today: LocalDate = brought.filedOn!;
  let refused = 0;
  const fits = (more: readonly NewStep[]): boolean =>
    followCourse(courseOf(brought, [...log, ...more]), law()).obstacles.length === 0;
  for (const turn of plan.turns) {
    today = addDays(today, turn.days);
    if (today > LAST) break;
    const { stage, level } = followCourse(courseOf(brought, log), law()).standing;
    const next = (type: ProceedingStep, details: object, corrects: number | null = null): NewStep => ({
      seq: log.length + 1,
      type,
      on: today,
      version: log.length + 2,
      recordedBy: 'fa.zhi',
      corrects,
      place: null,
      details: details as Record<string, unknown>,
    });
    const last = log.at(-1);
    const strikes = turn.strike && last && last.type !== 'corrected';
    const possible = [...TELLING, ...steps]
      .filter((type) => type !== 'corrected' && type !== 'amended')
      .map((type) => next(type, detailsOf(type, plan.kind, { stage, level }, turn)))
      .filter((step) => fits([step]));
    const step = strikes
      ? next('corrected', { reason: '登记有误' }, last.seq)
      : possible[turn.choice % Math.max(possible.length, 1)];
    if (step && fits([step])) log = [...log, step];
    else refused += 1;
  }
  return { brought, log, record: rebuilt(brought, log), refused };
}

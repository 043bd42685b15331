import { DomainError } from '../../law/domain-error.js';
import type { LawsuitStage, ProceedingStage, ReviewStage } from '../../law/proceedings/keys.js';
import { lawAt } from '../../law/parameters/dated-parameter.js';
import { acceptanceEnd } from './acceptance.js';
import { periodOf } from './clock-reckoning.js';
import { isAppealable, takesEffectWhenServed } from './appealable.js';
import { currentSteps, procedureOf, type CourseLaw, type ProceedingCourse, type Step } from './steps.js';

/** Where a review or lawsuit stands. */
export interface Standing {
  readonly stage: ProceedingStage;
  /** Of a lawsuit: the instance that it is in. */
  readonly level: number;
  /** What was decided last. */
  readonly decided: Step | undefined;
  /** It is said to have taken effect by an import that told only its end: an appeal may still be told. */
  readonly inferred: boolean;
}

/** A step that does not fit where the proceeding stood. */
export interface StepObstacle {
  readonly step: Step;
  /** Completes 这件复议…. */
  readonly reason: string;
  readonly remedy: string;
}

const RETRIAL = 3;
/** Which instance may follow: after an appeal the second; what was sent back, the first or the second; what took effect, a retrial. */
const OPENS: Partial<Record<ProceedingStage, readonly number[]>> = {
  appealed: [2],
  remanded: [1, 2],
  effective: [RETRIAL],
};

interface Found {
  readonly label: string;
  readonly in: readonly ProceedingStage[];
  readonly next?: ProceedingStage | undefined;
}

/** What the table says of a step; undefined where this kind of proceeding does not know it. */
export function ruleOf(
  kind: ProceedingCourse['kind'],
  type: Step['type'],
  law: CourseLaw,
): Found | undefined {
  const rules: Readonly<Record<string, Found>> = law.proceedings[kind].steps;
  return rules[type];
}

export function stageLabel(
  kind: ProceedingCourse['kind'],
  stage: ProceedingStage,
  { proceedings }: CourseLaw,
): string {
  return kind === 'review'
    ? proceedings.review.stages[stage as ReviewStage].label
    : proceedings.lawsuit.stages[stage as LawsuitStage].label;
}

function nextStage(
  at: Standing,
  step: Step,
  kind: ProceedingCourse['kind'],
  law: CourseLaw,
): ProceedingStage {
  const usual = ruleOf(kind, step.type, law)?.next ?? at.stage;
  if (kind === 'review') return usual;
  if (step.type === 'decided') {
    const word = step.details.disposal;
    const found = word === undefined ? undefined : law.disposals.find('lawsuit', word);
    if (found?.goesOn === true) return at.stage;
    return found?.column === 'pending' ? 'remanded' : usual;
  }
  // What cannot be appealed takes effect when it is served (行政诉讼法 art. 85, 88; 行诉解释 art. 101).
  if (step.type === 'served' && at.stage === 'decided' && at.decided)
    return takesEffectWhenServed(at.level, at.decided, law) ? 'effective' : 'decided';
  return usual;
}

function after(at: Standing, step: Step, kind: ProceedingCourse['kind'], law: CourseLaw): Standing {
  const stage = nextStage(at, step, kind, law);
  const level = step.type === 'instanceOpened' ? (step.details.level ?? at.level + 1) : at.level;
  const decides = step.type === 'decided' || step.type === 'notDocketed' || step.type === 'notAccepted';
  return { stage, level, decided: decides ? step : at.decided, inferred: step.details.inferred === true };
}

type Complaint = Pick<StepObstacle, 'reason' | 'remedy'> | undefined;

function extensionObstacle(before: readonly Step[], step: Step, law: CourseLaw): Complaint {
  if (procedureOf(before) === 'simplified')
    return {
      reason: '适用简易程序，三十日的审理期限不能延长（行政复议法第六十二条第二款）',
      remedy: '转为普通程序的，请先登记“确定或者转换审理程序”。',
    };
  const most = lawAt(law.timeLimits.reviewDecisionExtension, step.on);
  const used = before
    .filter(({ type }) => type === 'extended')
    .reduce((sum, { details }) => sum + (details.days ?? most), 0);
  return used + (step.details.days ?? most) > most
    ? {
        reason: `延长合计超过 ${most} 日（行政复议法第六十二条第一款）`,
        remedy: '请核对延长的天数。',
      }
    : undefined;
}

function deemedObstacle(
  course: ProceedingCourse,
  before: readonly Step[],
  step: Step,
  law: CourseLaw,
): Complaint {
  if (course.filedOn === undefined) return undefined;
  const end = acceptanceEnd(course.filedOn, before, law);
  if (end === null)
    return { reason: '正在等待申请人补正，审查期限没有届满', remedy: '请先登记“申请人补正”。' };
  return step.on === end.date
    ? undefined
    : {
        reason: `审查期限在 ${end.date} 届满（行政复议法第三十条）`,
        remedy: '期满没有作出不予受理决定的，自届满之日起视为受理：发生之日请填写届满之日。',
      };
}

function appealObstacle({ level, decided }: Standing, law: CourseLaw): Complaint {
  return decided === undefined || isAppealable(level, decided, law)
    ? undefined
    : {
        reason: '的裁判不能上诉（行政诉讼法第八十五条、第八十八条；适用行政诉讼法的解释第一百零一条）',
        remedy: '当事人申请再审、法院决定再审的，请登记“下一审级或者再审立案”。',
      };
}

/** Only a court above sends a case back (行政诉讼法 art. 89). */
function remandObstacle(
  { level }: Standing,
  { details: { disposal } }: Step,
  { disposals }: CourseLaw,
): Complaint {
  const column = disposal === undefined ? undefined : disposals.find('lawsuit', disposal)?.column;
  return level === 1 && column === 'pending'
    ? {
        reason: `在一审，不能以“${disposal ?? ''}”裁判`,
        remedy: '请核对文书用语；上级法院的裁判，请先登记它的立案。',
      }
    : undefined;
}

/** What can be appealed takes effect when the time for it is over (行政诉讼法 art. 85). */
function effectObstacle(
  { level, decided }: Standing,
  before: readonly Step[],
  step: Step,
  law: CourseLaw,
): Complaint {
  const servedOn = before.findLast(({ type }) => type === 'served')?.on;
  if (!decided || servedOn === undefined || servedOn < decided.on || !isAppealable(level, decided, law))
    return undefined;
  const limit = decided.details.form === 'judgment' ? 'appealJudgment' : 'appealRuling';
  const { dueOn } = periodOf(limit, servedOn, law);
  return dueOn !== null && step.on <= dueOn
    ? {
        reason: `的上诉期限到 ${dueOn} 才届满（行政诉讼法第八十五条）`,
        remedy: '期满没有上诉的，次日生效，请核对日期。',
      }
    : undefined;
}

function instanceObstacle({ stage }: Standing, { details: { level } }: Step): Complaint {
  const possible = OPENS[stage] ?? [];
  return level === undefined || possible.includes(level)
    ? undefined
    : {
        reason: `现在只能开始${possible.map((one) => (one === RETRIAL ? '再审' : `第 ${one} 审`)).join('或者')}`,
        remedy: '请核对审级；上诉的，请先登记“上诉”。',
      };
}

/** Periods of which the law or the calendar of the year tells nothing refuse nothing. */
function unlessUnknown(find: () => Complaint): Complaint {
  try {
    return find();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function complaintOf(
  course: ProceedingCourse,
  before: readonly Step[],
  at: Standing,
  step: Step,
  law: CourseLaw,
): Complaint {
  const rule = ruleOf(course.kind, step.type, law);
  const name = course.kind === 'review' ? '复议' : '诉讼';
  if (!rule) return { reason: `没有“${step.type}”这一步`, remedy: `请从这件${name}可以登记的步骤里选择。` };
  if (course.filedOn !== undefined && step.on < course.filedOn && step.type !== 'amended')
    return { reason: `在 ${step.on} 还没有提出，提出之日是 ${course.filedOn}`, remedy: '请核对发生之日。' };
  const stillOpen = step.type === 'appealed' && at.inferred;
  if (!rule.in.includes(at.stage) && !stillOpen)
    return {
      reason: `那时${stageLabel(course.kind, at.stage, law)}，不能登记“${rule.label}”`,
      remedy: `先要${rule.in.map((stage) => stageLabel(course.kind, stage, law)).join('、')}；请核对日期，或者先登记之前的步骤。`,
    };
  switch (step.type) {
    case 'extended':
      return course.kind === 'review' ? unlessUnknown(() => extensionObstacle(before, step, law)) : undefined;
    case 'deemedAccepted':
      return unlessUnknown(() => deemedObstacle(course, before, step, law));
    case 'appealed':
      return appealObstacle(at, law);
    case 'decided':
      return course.kind === 'lawsuit' ? remandObstacle(at, step, law) : undefined;
    case 'tookEffect':
      return unlessUnknown(() => effectObstacle(at, before, step, law));
    case 'instanceOpened':
      return instanceObstacle(at, step);
    default:
      return undefined;
  }
}

/** The whole course: where it stands, and every step that did not fit. */
export function followCourse(
  course: ProceedingCourse,
  law: CourseLaw,
): { readonly standing: Standing; readonly obstacles: readonly StepObstacle[] } {
  const obstacles: StepObstacle[] = [];
  const before: Step[] = [];
  let standing: Standing = { stage: 'filed', level: 1, decided: undefined, inferred: false };
  for (const step of currentSteps(course.steps)) {
    // History is history: what an import brought is followed and never refused.
    const found = step.seq === 0 ? undefined : complaintOf(course, before, standing, step, law);
    if (found) obstacles.push({ step, ...found });
    standing = after(standing, step, course.kind, law);
    before.push(step);
  }
  return { standing, obstacles };
}

import type { LocalDate } from '../../law/local-date.js';
import type { ClockKey, ProceedingStep } from '../../law/proceedings/keys.js';
import { acceptanceEnd } from './acceptance.js';
import { isAppealable } from './appealable.js';
import { alertBefore, daysStayed, periodOf, UNKNOWN, type ProceedingClock } from './clock-reckoning.js';
import { EARLIER_WHEN_PROVISIONAL } from '../working-days/working-days.js';
import { instancesOf, type InstanceCourse } from './instance-course.js';
import { endsWithoutDecision } from './review-end.js';
import { currentSteps, procedureOf, type CourseLaw, type ProceedingCourse, type Step } from './steps.js';

type Told = Pick<ProceedingClock, 'dueOn' | 'nominal' | 'provisional' | 'citation'>;

const firstDay = (steps: readonly Step[], ...types: ProceedingStep[]): LocalDate | undefined =>
  steps.find(({ type }) => types.includes(type))?.on;

function clock(
  key: ClockKey,
  startsOn: LocalDate,
  told: Told,
  doneOn: LocalDate | undefined,
  law: CourseLaw,
  level: number | null = null,
): ProceedingClock {
  const { whose, remind } = law.proceedings.clocks[key];
  const earlier = told.provisional ? EARLIER_WHEN_PROVISIONAL : 0;
  const alertOn = told.dueOn === null ? null : alertBefore(told.dueOn, remind + earlier, law);
  return { key, level, whose, startsOn, ...told, doneOn: doneOn ?? null, alertOn };
}

function acceptance(filedOn: LocalDate, steps: readonly Step[], law: CourseLaw): ProceedingClock {
  const examined = periodOf('reviewAcceptance', filedOn, law);
  const end = examined.dueOn === null ? null : acceptanceEnd(filedOn, steps, law);
  const told =
    end === null
      ? UNKNOWN
      : { ...examined, dueOn: end.date, nominal: end.date, provisional: end.provisional };
  const done = firstDay(steps, 'accepted', 'deemedAccepted', 'notAccepted');
  return clock('acceptance', filedOn, { ...told, citation: examined.citation }, done, law);
}

function reviewClocks(
  { filedOn }: ProceedingCourse,
  steps: readonly Step[],
  law: CourseLaw,
): ProceedingClock[] {
  const simplified = procedureOf(steps) === 'simplified';
  const decidedOn = firstDay(steps, 'decided');
  const found: ProceedingClock[] = [];
  if (filedOn !== undefined) found.push(acceptance(filedOn, steps, law));
  const copyOn = firstDay(steps, 'copyReceived');
  if (copyOn !== undefined) {
    const told = periodOf(simplified ? 'reviewReplySimplified' : 'reviewReply', copyOn, law);
    found.push(clock('reply', copyOn, told, firstDay(steps, 'replied', 'decided'), law));
  }
  const acceptedOn = firstDay(steps, 'accepted', 'deemedAccepted');
  if (acceptedOn !== undefined) {
    const stayed = daysStayed(steps);
    const extended = steps
      .filter(({ type }) => type === 'extended')
      .reduce((sum, { details }) => sum + (details.days ?? 0), 0);
    const limit = simplified ? 'reviewDecisionSimplified' : 'reviewDecision';
    const told = periodOf(limit, acceptedOn, law, extended + (stayed ?? 0));
    found.push(
      clock(
        'reviewDecision',
        acceptedOn,
        stayed === undefined ? { ...UNKNOWN, citation: told.citation } : told,
        decidedOn,
        law,
      ),
    );
  }
  const servedOn = firstDay(steps, 'served');
  const word = steps.findLast(({ type }) => type === 'decided')?.details.disposal;
  if (servedOn !== undefined && !endsWithoutDecision(word, law.disposals))
    found.push(
      clock('suitAfterReview', servedOn, periodOf('suitAfterReview', servedOn, law), undefined, law),
    );
  return found;
}

/** How long a court has: the first instance six months, or 45 days in the summary procedure, the second three months. */
function judgmentClock(instance: InstanceCourse, law: CourseLaw): ProceedingClock | undefined {
  const { level, openedOn, steps, decided } = instance;
  if (openedOn === undefined || level > 2) return undefined;
  const summary = procedureOf(steps) === 'simplified';
  const limit = level === 2 ? 'judgmentAppeal' : summary ? 'judgmentSummary' : 'judgmentFirst';
  const stayed = daysStayed(steps);
  const told = periodOf(limit, openedOn, law, stayed ?? 0);
  const until = steps.findLast(({ type, details }) => type === 'extended' && details.until !== undefined)
    ?.details.until;
  const longer = until === undefined ? told : { ...told, dueOn: until, nominal: until };
  const now = stayed === undefined ? { ...UNKNOWN, citation: told.citation } : longer;
  return clock('judgment', openedOn, now, decided?.on, law, level);
}

function instanceClocks(instance: InstanceCourse, law: CourseLaw): ProceedingClock[] {
  const { level, steps, decided, servedOn, effectiveOn } = instance;
  const found: ProceedingClock[] = [];
  const copyOn = firstDay(steps, 'copyReceived');
  if (copyOn !== undefined) {
    const done = firstDay(steps, 'replied', 'decided');
    found.push(clock('answer', copyOn, periodOf('suitAnswer', copyOn, law), done, law, level));
  }
  const hearing = steps.findLast(({ type }) => type === 'hearingSet');
  if (hearing?.details.hearingOn !== undefined) {
    const {
      on,
      details: { hearingOn },
    } = hearing;
    const held = steps.find(
      (step) => (step.type === 'heard' || step.type === 'decided') && step.on >= on,
    )?.on;
    found.push(clock('hearing', on, { ...UNKNOWN, dueOn: hearingOn, nominal: hearingOn }, held, law, level));
  }
  const judgment = judgmentClock(instance, law);
  if (judgment) found.push(judgment);
  if (decided && servedOn !== undefined && isAppealable(level, decided, law)) {
    const limit = decided.details.form === 'judgment' ? 'appealJudgment' : 'appealRuling';
    const done = instance.appealedOn ?? effectiveOn;
    found.push(clock('appeal', servedOn, periodOf(limit, servedOn, law), done, law, level));
  }
  if (effectiveOn !== undefined && level < 3)
    found.push(
      clock(
        'retrial',
        effectiveOn,
        periodOf('retrialApplication', effectiveOn, law),
        instance.reopenedOn,
        law,
        level,
      ),
    );
  return found;
}

/** Every period that a review or lawsuit set going, as its steps and the law of each day have it. */
export function proceedingClocks(course: ProceedingCourse, law: CourseLaw): ProceedingClock[] {
  const steps = currentSteps(course.steps);
  if (course.kind === 'review') return reviewClocks(course, steps, law);
  return instancesOf(steps, law).flatMap((instance) => instanceClocks(instance, law));
}

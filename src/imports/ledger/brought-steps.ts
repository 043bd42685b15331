import { followCourse } from '../../domain/proceeding/course.js';
import type { CourseLaw, ProceedingCourse, Step } from '../../domain/proceeding/steps.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import type { LawsuitStage, ProceedingStep, ReviewStage } from '../../law/proceedings/keys.js';
import type { LawsuitRecord, ReviewRecord } from './records/record-schemas.js';

const step = (type: ProceedingStep, on: LocalDate | undefined, details: Step['details'] = {}): Step[] =>
  on === undefined ? [] : [{ seq: 0, type, on, details }];

const columnOf = (kind: 'review' | 'lawsuit', word: string | undefined, { disposals }: CourseLaw) =>
  word === undefined ? undefined : disposals.find(kind, word)?.column;
const isNone = (kind: 'review' | 'lawsuit', word: string | undefined, data: CourseLaw): boolean =>
  columnOf(kind, word, data) === 'notCounted';
/** 中止 in a register: it goes on. */
const isStay = (kind: 'review' | 'lawsuit', word: string | undefined, data: CourseLaw): boolean =>
  columnOf(kind, word, data) === 'pending' && word?.includes('中止') === true;

function stepsOfReview(record: ReviewRecord, data: CourseLaw): Step[] {
  const { acceptedOn, concludedOn, servedOn, disposal } = record;
  const ends = isStay('review', disposal, data)
    ? 'stayed'
    : isNone('review', disposal, data)
      ? 'notAccepted'
      : 'decided';
  return [
    ...step('accepted', acceptedOn),
    ...step(ends, concludedOn, { disposal }),
    ...step('served', servedOn),
  ];
}

type Instance = NonNullable<LawsuitRecord['instances']>[number];

function stepsOfInstance(instance: Instance, index: number, data: CourseLaw): Step[] {
  const { level, acceptedOn, decidedOn, disposal, form, servedOn, appealedOn, effectiveOn } = instance;
  const ends = index === 0 && isNone('lawsuit', disposal, data) ? 'notDocketed' : 'decided';
  return [
    ...(index === 0 && level === 1 ? [] : step('instanceOpened', acceptedOn ?? decidedOn, { level })),
    ...step(ends, decidedOn, { disposal, form }),
    ...step('served', servedOn),
    ...step('appealed', appealedOn),
    ...step('tookEffect', effectiveOn),
  ];
}

function stepsOfLawsuit(record: LawsuitRecord, data: CourseLaw): Step[] {
  const { instances = [], acceptedOn, concludedOn, disposal } = record;
  const docketed = step('docketed', acceptedOn);
  const last = instances.at(-1);
  if (last === undefined) {
    if (isNone('lawsuit', disposal, data))
      return [...docketed, ...step('notDocketed', concludedOn, { disposal })];
    if (isStay('lawsuit', disposal, data)) return [...docketed, ...step('stayed', concludedOn)];
    return [
      ...docketed,
      ...step('decided', concludedOn, { disposal }),
      ...step('tookEffect', concludedOn, { inferred: true }),
    ];
  }
  const told = instances.flatMap((instance, index) => stepsOfInstance(instance, index, data));
  // Of a register that tells when the whole ended, the last judgment took effect.
  const ended = last.effectiveOn === undefined && last.appealedOn === undefined ? concludedOn : undefined;
  return [...docketed, ...told, ...step('tookEffect', ended, { inferred: true })];
}

/** The course that a record tells of, before anything was recorded here. */
export const courseOfRecord = (
  record: ReviewRecord | LawsuitRecord,
  data: CourseLaw = law(),
): ProceedingCourse => ({
  kind: record.kind,
  filedOn: record.filedOn,
  steps: record.kind === 'review' ? stepsOfReview(record, data) : stepsOfLawsuit(record, data),
});

/** Where a review stands that a record brings. */
export const stageOfReview = (record: ReviewRecord): ReviewStage =>
  followCourse(courseOfRecord(record), law()).standing.stage as ReviewStage;

/** Where a lawsuit stands that a record brings. */
export const stageOfLawsuit = (record: LawsuitRecord): LawsuitStage =>
  followCourse(courseOfRecord(record), law()).standing.stage as LawsuitStage;

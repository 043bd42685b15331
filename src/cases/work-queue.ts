import type { DeadlineLaw } from '../domain/deadline/deadline-facts.js';
import { UNSENT_STAGES, type CaseStage } from '../law/workflow/keys.js';
import { addDays, type LocalDate } from '../law/local-date.js';
import { deadlineOfCase, dueOfDeadline, type CaseDeadlineFacts, type Due } from './case-deadline.js';
import { WAITING_FOR, type Workload } from './case-deadline.schemas.js';
import { isLate, type RecordedOnce } from './workflow/late-entry.js';

/** A case that has not been answered, or whose answer came back, with what its due day follows from. */
export interface OpenCase extends CaseDeadlineFacts {
  readonly id: number;
  /** 0: nobody. */
  readonly assigneeId: number;
  readonly stage: CaseStage;
  /** Asked, and not answered yet; it stops no clock. */
  readonly matters: readonly SilentMatter[];
  /** Facts recorded some days after they happened: whether they are late, the working days say. */
  readonly slow: readonly RecordedOnce[];
}

export interface QueuedCase extends Pick<OpenCase, 'id' | 'assigneeId' | 'stage' | 'matters'> {
  /** Something was recorded more than two working days after it happened. */
  readonly late: boolean;
  /** How many things were. */
  readonly lateEntries: number;
  /** In the sense of the law: what was posted in time and came back is answered, and is work all the same. */
  readonly answered: boolean;
  readonly due: Due;
  /** Place in the order; ascending, and what a cursor holds. */
  readonly key: readonly [number, number];
}

/** What is awaited besides, and stops no clock. */
export const SILENT_MATTERS = ['ownUnit', 'extension'] as const;
type SilentMatter = (typeof SILENT_MATTERS)[number];
export const AWAITED = [...WAITING_FOR, ...SILENT_MATTERS] as const;
export type Awaited = (typeof AWAITED)[number];

/** `none`: no day, as a supplement or a fee is awaited, or none can be told. */
export const DUE_WITHIN = ['overdue', 'today', 'week', 'none'] as const;
export type DueWithin = (typeof DUE_WITHIN)[number];
/** What of the queue is asked for; what is left out does not matter. */
export interface QueuePart {
  readonly due?: DueWithin | undefined;
  readonly waitingFor?: Awaited | undefined;
  readonly stage?: CaseStage | undefined;
  readonly late?: 'true' | undefined;
  /** Both days included; where nothing is due, a case is between no days. */
  readonly dueFrom?: LocalDate | undefined;
  readonly dueTo?: LocalDate | undefined;
}
export type QueueOrder = 'due' | 'recorded';

/** Calendar days of `week`, today among them excluded. */
const WEEK = 7;
const NEVER = 99_999_999;

/** Whether the answer is late, or due today, or due by the end of the seventh day from today, or due on no day. */
export function isWithin(due: Due, within: DueWithin, today: LocalDate): boolean {
  if (within === 'overdue') return due.overdue;
  if (due.dueOn === null) return within === 'none';
  if (within === 'none') return false;
  return within === 'today' ? due.dueOn === today : due.dueOn >= today && due.dueOn <= addDays(today, WEEK);
}

export const isAwaited = ({ due, matters }: Pick<QueuedCase, 'due' | 'matters'>, awaited: Awaited): boolean =>
  due.waitingFor === awaited || matters.some((matter) => matter === awaited);

const keyOf = (id: number, { dueOn }: Due, order: QueueOrder): [number, number] =>
  order === 'recorded'
    ? [0, Number.MAX_SAFE_INTEGER - id]
    : [dueOn === null ? NEVER : Number(dueOn.replaceAll('-', '')), id];

const compare = (a: readonly [number, number], b: readonly [number, number]): number =>
  a[0] - b[0] || a[1] - b[1];

/** Open cases with their due days: the earliest due first and those that wait last, or the latest recorded first. */
export function queueOf(
  cases: readonly OpenCase[],
  order: QueueOrder,
  today: LocalDate,
  law: DeadlineLaw,
): QueuedCase[] {
  return cases
    .map((each) => {
      const due = dueOfDeadline(deadlineOfCase(each, today, law));
      const { id, assigneeId, stage, matters, slow, handledOn } = each;
      const lateEntries = slow.filter(isLate).length;
      // An answer that is made again is awaited, though the first one counts.
      const answered = handledOn !== null && !UNSENT_STAGES.includes(stage);
      const standing = { late: lateEntries > 0, lateEntries, answered };
      return { id, assigneeId, stage, matters, ...standing, due, key: keyOf(id, due, order) };
    })
    .sort((a, b) => compare(a.key, b.key));
}

/** The part of the queue that is asked for; what is answered only where its stage is. @param after key of the last case that was seen */
export const partOf = (
  queue: readonly QueuedCase[],
  { due: within, waitingFor, stage, late, dueFrom, dueTo }: QueuePart,
  after: readonly [number, number] | undefined,
  today: LocalDate,
): QueuedCase[] =>
  queue.filter(
    ({ due, key, ...queued }) =>
      (!queued.answered || queued.stage === stage) &&
      (within === undefined || isWithin(due, within, today)) &&
      (waitingFor === undefined || isAwaited({ due, ...queued }, waitingFor)) &&
      (stage === undefined || queued.stage === stage) &&
      (late === undefined || queued.late) &&
      (dueFrom === undefined || (due.dueOn !== null && due.dueOn >= dueFrom)) &&
      (dueTo === undefined || (due.dueOn !== null && due.dueOn <= dueTo)) &&
      (after === undefined || compare(key, after) > 0),
  );

export function workloadOf(queue: readonly QueuedCase[], today: LocalDate): Workload {
  const open = queue.filter(({ answered }) => !answered);
  const count = (accepts: (due: Due) => boolean): number => open.filter(({ due }) => accepts(due)).length;
  return {
    on: today,
    open: open.length,
    overdue: count((due) => due.overdue),
    today: count((due) => isWithin(due, 'today', today)),
    week: count((due) => isWithin(due, 'week', today)),
    waiting: count(({ waitingFor }) => waitingFor === 'supplement' || waitingFor === 'fee'),
  };
}

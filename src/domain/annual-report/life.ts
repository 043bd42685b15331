import { DomainError } from '../../law/domain-error.js';

/** Where a version of an annual report stands. From `approved` on it is frozen. */
export const STANDING_STATES = ['draft', 'submitted', 'returned', 'approved', 'published'] as const;
export type StandingState = (typeof STANDING_STATES)[number];
/** A correction that was discarded stands for nothing: the version before it does. */
export const REPORT_STATES = [...STANDING_STATES, 'discarded'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_STEPS = ['submit', 'return', 'approve', 'publish', 'correct', 'discard'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

export const STATE_LABELS: Readonly<Record<ReportState, string>> = {
  draft: '草稿',
  submitted: '已送审',
  returned: '已退回',
  approved: '已批准',
  published: '已公布',
  discarded: '已撤销',
};

const STEP_LABELS: Readonly<Record<ReportStep, string>> = {
  submit: '送审',
  return: '退回',
  approve: '批准',
  publish: '登记公布',
  correct: '更正',
  discard: '撤销更正',
};

/** From where a step leads where; `correct` opens a further version and leaves this one as it is. */
const COURSE: Readonly<Record<ReportStep, Partial<Record<ReportState, ReportState>>>> = {
  submit: { draft: 'submitted', returned: 'submitted' },
  return: { submitted: 'returned', approved: 'returned' },
  approve: { submitted: 'approved' },
  publish: { approved: 'published' },
  correct: { published: 'published' },
  discard: { draft: 'discarded' },
};

/** Whoever takes a step, as far as it matters. */
export interface StepTaker {
  readonly username: string;
  /** The agency has declared that one person holds every post. */
  readonly singlePersonOffice: boolean;
}

/** What somebody did so that there is something to approve. */
export interface Preparing {
  readonly part: 'opened' | 'wrote' | 'reasoned' | 'submitted';
  readonly username: string;
}

export interface ReportStanding {
  readonly state: ReportState;
  readonly preparing: readonly Preparing[];
}

const PART_LABELS: Readonly<Record<Preparing['part'], string>> = {
  submitted: '送审',
  wrote: '撰写文字',
  reasoned: '说明理由',
  opened: '开始编制',
};

export const isFrozen = (state: ReportState): boolean => state === 'approved' || state === 'published';

/** A version, as far as its next steps depend on it. */
export interface Versioned {
  readonly state: ReportState;
  readonly version: number;
  /** How often it was submitted. */
  readonly attempt: number;
}

/** Only a correction, and one that nobody was shown, can be taken back as if it had not been begun. */
export const isDiscardable = ({ state, version, attempt }: Versioned): boolean =>
  state === 'draft' && version > 1 && attempt === 0;

export const mayTake = (step: ReportStep, versioned: Versioned): boolean =>
  versioned.state in COURSE[step] && (step !== 'discard' || isDiscardable(versioned));

/**
 * The state that follows. Whoever opened a report, wrote of its text, gave a reason or submitted it never approves it, except
 * where one person holds every post. Who told a figure of table 二 does not matter: its checks do not depend on anybody's word.
 * @throws DomainError `report.notNow`, `report.secondPerson`
 */
export function stateAfter(
  step: ReportStep,
  { state, preparing }: ReportStanding,
  by: StepTaker,
): ReportState {
  const next = COURSE[step][state];
  if (next === undefined) {
    const from = Object.keys(COURSE[step]).map((each) => `“${STATE_LABELS[each as ReportState]}”`);
    throw new DomainError(
      'report.notNow',
      `年度报告现在是“${STATE_LABELS[state]}”，不能${STEP_LABELS[step]}；${from.join('、')}的才能${STEP_LABELS[step]}。`,
      { state, step },
    );
  }
  if (step === 'approve' && !by.singlePersonOffice) refusePreparing(preparing, by);
  return next;
}

function refusePreparing(preparing: readonly Preparing[], { username }: StepTaker): void {
  const own = preparing.filter((one) => one.username === username).map(({ part }) => part);
  const part = (Object.keys(PART_LABELS) as Preparing['part'][]).find((each) => own.includes(each));
  if (part === undefined) return;
  throw new DomainError(
    'report.secondPerson',
    `为这份年度报告${PART_LABELS[part]}的人不能批准它，请由没有参与编制的另一人批准。`,
    { part },
  );
}

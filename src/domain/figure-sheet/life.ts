import { DomainError } from '../../law/domain-error.js';

/** Where a sheet of figures stands. */
export const SHEET_STATES = ['open', 'answered', 'sentBack', 'accepted', 'voided'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

export const SHEET_STEPS = ['answer', 'accept', 'sendBack', 'void', 'remind'] as const;
export type SheetStep = (typeof SHEET_STEPS)[number];

export const SHEET_STATE_LABELS: Readonly<Record<SheetState, string>> = {
  open: '待填报',
  answered: '已报回',
  sentBack: '已退回',
  accepted: '已采用',
  voided: '已作废',
};

const STEP_LABELS: Readonly<Record<SheetStep, string>> = {
  answer: '填报',
  accept: '采用',
  sendBack: '退回',
  void: '作废',
  remind: '催报',
};

/**
 * From where a step leads where. What was answered may be answered anew until it is accepted; what was accepted is sent back where the
 * unit reports another figure, and what it had said stands in the table until the new one is accepted. A reminder changes nothing.
 */
const COURSE: Readonly<Record<SheetStep, Partial<Record<SheetState, SheetState>>>> = {
  answer: { open: 'answered', sentBack: 'answered', answered: 'answered' },
  accept: { answered: 'accepted' },
  sendBack: { answered: 'sentBack', accepted: 'sentBack' },
  void: { open: 'voided', sentBack: 'voided', answered: 'voided' },
  remind: { open: 'open', sentBack: 'sentBack' },
};

/** The unit has still to report. */
export const isAwaited = (state: SheetState): boolean => state === 'open' || state === 'sentBack';

export const stepsOf = (state: SheetState): SheetStep[] =>
  SHEET_STEPS.filter((step) => COURSE[step][state] !== undefined);

/** @throws DomainError `sheet.notNow` */
export function sheetStateAfter(step: SheetStep, state: SheetState): SheetState {
  const next = COURSE[step][state];
  if (next !== undefined) return next;
  const from = Object.keys(COURSE[step]).map((each) => `“${SHEET_STATE_LABELS[each as SheetState]}”`);
  throw new DomainError(
    'sheet.notNow',
    `这张填报单现在是“${SHEET_STATE_LABELS[state]}”，不能${STEP_LABELS[step]}；${from.join('、')}的才能${STEP_LABELS[step]}。请刷新后核对。`,
    { state, step },
  );
}

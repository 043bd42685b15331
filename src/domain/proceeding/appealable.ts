import type { DisposalColumn } from './disposals.js';
import type { CourseLaw, Step } from './steps.js';

const FIRST_INSTANCE = 1;

/**
 * Judgments of the first instance can be appealed, and of its rulings those of 不予立案, 驳回起诉 and 管辖权异议 (行政诉讼法 art. 85,
 * 行诉解释 art. 101); a withdrawal, a mediation and the second instance end the matter.
 */
export const takesEffectWhenServed = (level: number, decided: Step, law: CourseLaw): boolean =>
  !isAppealable(level, decided, law) && columnOf(decided, law) !== 'pending';

const columnOf = ({ details: { disposal } }: Step, { disposals }: CourseLaw): DisposalColumn | undefined =>
  disposal === undefined ? undefined : disposals.find('lawsuit', disposal)?.column;

export function isAppealable(level: number, decided: Step, law: CourseLaw): boolean {
  if (level !== FIRST_INSTANCE || decided.details.form === 'mediation') return false;
  return decided.type === 'notDocketed' || columnOf(decided, law) !== 'other';
}

import type { ProceedingClock } from '../../api/types.js';
import { daysBetween } from '../../common/days.js';
import { levelName, type ProceedingKind } from '../proceeding-terms.js';

export interface ClockWords {
  readonly sign: string;
  readonly text: string;
  readonly tone?: 'over' | 'near';
}

/** 二审 · 提交答辩状和证据 */
export const clockName = ({ label, level }: Pick<ProceedingClock, 'label' | 'level'>): string =>
  level === null ? label : `${levelName(level)} · ${label}`;

/** Whose period it is. */
export function ownerOf({ whose }: Pick<ProceedingClock, 'whose'>, kind: ProceedingKind): string {
  if (whose === 'own') return '本机关';
  if (whose === 'right') return '本机关的权利';
  return whose === 'party' ? '对方' : kind === 'review' ? '复议机关' : '法院';
}

function past({ whose }: ProceedingClock, days: number | undefined): ClockWords {
  const by = days === undefined ? '' : ` ${days} 日`;
  if (whose === 'own') return { sign: '！', text: `已逾期${by}`, tone: 'over' };
  // A right that was not used in time is gone, and nobody is late with it.
  return whose === 'body' ? { sign: '！', text: `已超过${by}` } : { sign: '—', text: '期限已过' };
}

/** How a period stands, in a sign and in words. @param today absent while it is not known yet */
export function clockWords(clock: ProceedingClock, today: string | undefined): ClockWords {
  const { state, dueOn, doneOn, whose } = clock;
  const days = today === undefined || dueOn === null ? undefined : daysBetween(today, dueOn);
  const left = days === undefined ? '期限内' : days === 0 ? '今日届满' : `还有 ${days} 日`;
  switch (state) {
    case 'done':
      return {
        sign: '✓',
        text: `${doneOn ?? ''} ${whose === 'own' || whose === 'body' ? '已完成' : '已了结'}`,
      };
    case 'doneLate':
      if (whose === 'own') return { sign: '！', text: `${doneOn ?? ''} 了结，逾期`, tone: 'over' };
      return whose === 'body'
        ? { sign: '！', text: `${doneOn ?? ''} 完成，超过期限` }
        : { sign: '—', text: '期限已过' };
    case 'paused':
      return { sign: '‖', text: '停止计算，或者无法推算' };
    case 'over':
      return past(clock, days === undefined ? undefined : -days);
    case 'near':
      return { sign: '◷', text: `临近，${left}`, tone: 'near' };
    default:
      return { sign: '·', text: left };
  }
}

const WHOSE = ['own', 'right', 'body', 'party'];

/** What was due is done, or can no longer be. */
export const isPast = ({ state, whose }: ProceedingClock): boolean =>
  state === 'done' || state === 'doneLate' || (state === 'over' && (whose === 'right' || whose === 'party'));

/** This agency's own first, the nearest first; what is past at the end. */
export const inOrderOfCare = (clocks: readonly ProceedingClock[]): ProceedingClock[] =>
  clocks.toSorted(
    (a, b) =>
      Number(isPast(a)) - Number(isPast(b)) ||
      WHOSE.indexOf(a.whose) - WHOSE.indexOf(b.whose) ||
      (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'),
  );

import type { Proceeding } from '../../api/types.js';
import { casePath } from '../../cases/case-terms.js';
import { dayText } from '../../common/days.js';
import type { Place } from '../../shell/place.js';
import { CAUSE_LABELS } from '../proceeding-terms.js';
import { daysOf, type ChainEntry, type ChainNode } from './chain-node.js';

type Contested = Proceeding['cases'][number];

/** So many are named; the section about what was registered names them all. */
const SHOWN = 3;

const answerOf = ({ decision }: Contested): string => {
  if (decision === null) return '没有答复';
  const { outcomeLabel, documentNo } = decision;
  return documentNo === null ? outcomeLabel : `${outcomeLabel}，${documentNo}`;
};

function shown(entries: readonly ChainEntry[]): ChainEntry[] {
  const more = entries.length - SHOWN;
  return [...entries.slice(0, SHOWN), ...(more > 0 ? [{ text: `另有 ${more} 件` }] : [])];
}

function titleOf(cases: readonly Contested[]): string {
  const [first] = cases;
  if (cases.length !== 1 || !first) return cases.length > 1 ? `${cases.length} 件申请的答复` : '所争议的答复';
  const { decision } = first;
  if (decision === null) return '没有答复';
  return decision.round > 1 ? `第 ${decision.round} 次答复` : '答复';
}

/** The answers that are contested. */
export function decisionNode(place: Place, { kind, ref, cases }: Proceeding): ChainNode {
  const [only] = cases;
  const sentOn = cases.length === 1 ? (only?.decision?.sentOn ?? null) : null;
  const entries = cases.map((one) => ({
    text: one.caseNo,
    to: casePath(place, one.caseNo),
    note: answerOf(one),
  }));
  return {
    key: `decision ${kind} ${ref}`,
    title: titleOf(cases),
    entries: entries.length === 0 ? [{ text: '没有关联的申请' }] : shown(entries),
    days: daysOf([['发出', sentOn]]),
    state: 'done',
    own: false,
    clocks: [],
  };
}

/** Applications that are answered again because of the proceeding. */
export function againNode(place: Place, found: Proceeding, own: boolean): ChainNode | undefined {
  const { consequences, kind, ref } = found;
  const [first] = consequences;
  if (!first) return undefined;
  const entries = consequences.map(({ caseNo, dueOn, why }) => ({
    text: caseNo,
    to: casePath(place, caseNo),
    note: why === null ? (dueOn === null ? '已重新办理' : `答复期限 ${dayText(dueOn)}`) : '没有自动重新办理',
  }));
  return {
    key: `again ${kind} ${ref}`,
    title: CAUSE_LABELS[first.cause],
    entries: shown(entries),
    days: daysOf([['重新办理', first.openedOn]]),
    state: first.openedOn === null ? 'awaited' : 'now',
    own,
    clocks: [],
  };
}

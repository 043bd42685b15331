import { partyMeant } from '../../cases/workflow/shown-party.js';
import { deadline } from '../../domain/deadline/deadline.js';
import type { LetterKind } from '../../law/letters/letters.js';
import { law } from '../../law/law.js';
import { deadlineOfFacts } from './letter-deadline.js';
import type { LetterEvent, LetterFacts } from './letter-facts.js';

const STATE_WORDS = {
  open: '只能在答复之前制作',
  handled: '只能在办结之后制作',
  unanswered: '撤回之前答复已经发出，办理结果不因撤回而改变',
} as const;

/** The events that the letter is about: those of its condition, of the party where one is named, in full or as it is shown. */
export function eventsOf(kind: LetterKind, facts: LetterFacts, party?: string): readonly LetterEvent[] {
  const { event = [], opinion } = kind.when;
  const types: readonly string[] = event;
  const meant = party === undefined ? undefined : partyMeant(party, facts.events);
  return facts.events.filter(
    (one) =>
      types.includes(one.type) &&
      (opinion === undefined || one.opinion === opinion) &&
      (meant === undefined || one.party === undefined || one.party === meant),
  );
}

function eventMissing(kind: LetterKind, facts: LetterFacts): string | undefined {
  const { event, opinion } = kind.when;
  if (event === undefined || eventsOf(kind, facts).length > 0) return undefined;
  const words = event.map((type) => law().terms.caseEvents[type].label).join('”或者“');
  const told = opinion === 'objects' ? '（不同意公开）' : '';
  return `案件还没有登记“${words}”${told}，请先登记该办理环节`;
}

function outcomeOtherwise({ when }: LetterKind, { decision }: LetterFacts): string | undefined {
  if (when.outcomes === undefined) return undefined;
  const named = when.outcomes.map((outcome) => law().outcomes[outcome].label).join('”或者“');
  if (!decision) return `案件还没有登记办理结果“${named}”，请先登记作出决定`;
  if (when.outcomes.includes(decision.outcome)) return undefined;
  return `案件登记的办理结果是“${law().outcomes[decision.outcome].label}”，与该文书不符`;
}

/** Why the letter may not be made of these facts; undefined: it may. A letter never contradicts what is recorded. */
export function whyNot(kind: LetterKind, facts: LetterFacts): string | undefined {
  if (facts.closedBy === 'voided') return '案件已作废';
  if (facts.closedBy === 'merged' && kind.when.state !== 'handled' && kind.key !== 'serviceReceipt')
    return '案件已并入另一件申请，请在该申请中制作';
  const { state } = kind.when;
  if (state === 'open' && (facts.handledOn !== null || facts.decision)) return STATE_WORDS.open;
  if (state === 'handled' && facts.handledOn === null) return STATE_WORDS.handled;
  if (state === 'unanswered' && isAnsweredBefore(kind, facts)) return STATE_WORDS.unanswered;
  if (kind.when.letter && facts.letters.every(({ documentNo }) => documentNo === null))
    return '案件还没有编号的文书可以送达';
  return (
    outcomeOtherwise(kind, facts) ??
    eventMissing(kind, facts) ??
    withoutEffect(kind, facts) ??
    agreedThirdParty(kind, facts)
  );
}

function isAnsweredBefore(kind: LetterKind, facts: LetterFacts): boolean {
  const sentOn = facts.decision?.sentOn;
  const event = eventsOf(kind, facts).at(-1);
  return sentOn !== undefined && event !== undefined && sentOn <= event.on;
}

/** An extension or delay that came too late moves no day (条例 art. 33(2), 35): none may be told. */
function withoutEffect(kind: LetterKind, facts: LetterFacts): string | undefined {
  const event = eventsOf(kind, facts).at(-1);
  if (event?.type !== 'extended' && event?.type !== 'delayed') return undefined;
  const { receivedOn, events } = facts;
  const at = events.indexOf(event);
  const dueAfter = (count: number) =>
    deadlineOfFacts({ receivedOn, events: events.slice(0, count) }, event.on, deadline);
  const after = dueAfter(at + 1);
  return after && after.dueOn === dueAfter(at)?.dueOn
    ? `登记的“${law().terms.caseEvents[event.type].label}”（${event.on}）没有效力：晚于答复期限届满，或者期限正停止计算，不能告知`
    : undefined;
}

/** Where every third party agreed, nobody's rights are protected by refusing (条例 art. 15). */
function agreedThirdParty({ when }: LetterKind, { events }: LetterFacts): string | undefined {
  if (!when.outcomes?.includes('refused.thirdParty')) return undefined;
  const asked = events.filter(({ type }) => type === 'thirdPartyConsulted').length;
  const replies = events.filter(({ type }) => type === 'thirdPartyReplied');
  const agreed = replies.filter(({ opinion }) => opinion === 'agrees').length;
  return agreed > 0 && agreed >= asked && agreed === replies.length
    ? '登记的第三方都同意公开（条例第十五条），与该文书不符'
    : undefined;
}

/** Why it may not be issued yet, though it may be drafted. */
export function whyNotIssued(kind: LetterKind, facts: LetterFacts): string | undefined {
  if (kind.when.signed && facts.decision?.signedOn === undefined) return '决定还没有登记签发，请先登记签发';
  const [event] = eventsOf(kind, facts).slice(-1);
  return kind.when.approved && event?.approvedBy === undefined
    ? '没有登记批准人（条例第三十三条第二款），请先登记工作机构负责人的批准'
    : undefined;
}

import { DomainError } from '../law/domain-error.js';
import { roundsOf, type RoundRecord } from '../imports/ledger/facts-of-record.js';
import type { ApplicationRecord, DecisionRecord, Told } from '../imports/ledger/records/record-schemas.js';
import { RequestError } from '../platform/http/request-error.js';
import { LATER_STEPS, type CaseEventBody } from './case-event-body.js';
import type { DecisionStep } from './decision-steps.js';

export type CaseEvent = Told<CaseEventBody>;
type LaterStep = Extract<CaseEvent, { type: (typeof LATER_STEPS)[number] }>;
export type KnownEvent = Exclude<CaseEvent, LaterStep>;
export type StepEvent = Extract<KnownEvent, { type: DecisionStep }>;

const LATER: readonly string[] = LATER_STEPS;
const STEP_NAMES: Readonly<Record<DecisionStep, string>> = {
  decided: '作出决定',
  signed: '落款签发',
  dispatched: '发出',
  served: '送达',
  merged: '并案',
};

/** @throws DomainError `event.unsupported` */
export function knownEvent(event: CaseEvent): KnownEvent {
  if (!LATER.includes(event.type)) return event as KnownEvent;
  throw new DomainError('event.unsupported', `“${event.type}”这一办理环节暂不能登记，案件没有变化。`, {
    type: event.type,
  });
}

export const isStep = (event: KnownEvent): event is StepEvent => Object.hasOwn(STEP_NAMES, event.type);

/**
 * The application as it is after the event; whether it agrees with itself is examined by the rules of the ledger.
 * @param mergedInto reference of the case that `merged` names
 * @throws RequestError `event.outOfState`
 */
export function applyEvent(
  record: ApplicationRecord,
  event: KnownEvent,
  mergedInto?: string,
): ApplicationRecord {
  if (!isStep(event)) return { ...record, events: [...(record.events ?? []), event] };
  const rounds = roundsOf(record);
  const [last] = rounds.slice(-1);
  if (event.type === 'decided') {
    if (last ?? record.mergedInto) throw outOfState(event, last ? '已有决定' : '已并入另一件申请');
    const { outcome, grounds, particulars, documentNo } = event;
    return withRounds(record, [
      {
        outcome,
        ...(grounds && { grounds }),
        ...(particulars && { particulars }),
        ...(documentNo !== undefined && { documentNo }),
      },
    ]);
  }
  if (event.type === 'merged') {
    if (last ?? record.mergedInto ?? record.closedOn) throw outOfState(event, '已有决定、已并案或者已办结');
    return { ...record, closedOn: event.on, ...(mergedInto !== undefined && { mergedInto }) };
  }
  if (!last) throw outOfState(event, '还没有决定');
  return withRounds(record, [...rounds.slice(0, -1), stepped(last, event)].map(asDecision));
}

type LetterStep = Exclude<StepEvent, { type: 'decided' | 'merged' }>;

function stepped(round: RoundRecord, event: LetterStep): RoundRecord {
  const { type: _, on, ...told } = event;
  switch (event.type) {
    case 'signed':
      if (round.signedOn !== undefined) throw outOfState(event, '已经签发');
      return { ...round, ...told, signedOn: on };
    case 'dispatched':
      if (round.dispatchedOn !== undefined) throw outOfState(event, '已经发出');
      if (round.signedOn === undefined) throw outOfState(event, '还没有签发');
      return { ...round, ...told, dispatchedOn: on };
    case 'served':
      if (round.servedOn !== undefined) throw outOfState(event, '已经送达');
      if (round.signedOn === undefined) throw outOfState(event, '还没有签发');
      return { ...round, ...told, servedOn: on };
  }
}

const asDecision = ({ position: _, ...decision }: RoundRecord): DecisionRecord => decision;

const withRounds = (
  { decision: _one, decisions: _many, ...record }: ApplicationRecord,
  decisions: DecisionRecord[],
): ApplicationRecord => ({ ...record, decisions });

const outOfState = (event: StepEvent, reason: string): RequestError =>
  new RequestError('event.outOfState', { step: STEP_NAMES[event.type], reason });

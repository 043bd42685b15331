import type { LocalDate } from '../../law/local-date.js';
import { lawAt } from '../../law/parameters/dated-parameter.js';
import { addWorkingDays, type WorkingDayReckoning } from '../working-days/working-days.js';
import type { Clock } from './clock.js';
import {
  SILENCE_EVENTS,
  type DeadlineEvent,
  type DeadlineEventType,
  type DeadlineFacts,
  type DeadlineLaw,
} from './deadline-facts.js';
import { remark, type Remark } from './remarks.js';
import * as steps from './steps.js';
import type { Step } from './steps.js';

export interface Replayed {
  readonly clock: Clock;
  readonly remarks: readonly Remark[];
  /** The last day for the notice that asks for a supplement. */
  readonly supplementNotice: WorkingDayReckoning;
}

function atReceipt({ receivedOn }: DeadlineFacts, { timeLimits }: DeadlineLaw): Clock {
  return {
    period: lawAt(timeLimits.answerPeriod, receivedOn),
    earlier: [],
    run: { start: receivedOn, because: 'receipt', stop: undefined },
    extension: 0,
    fixedOn: undefined,
    consultations: [],
    ended: undefined,
    doubtful: undefined,
    supplementsAsked: 0,
    answeredOn: undefined,
  };
}

/**
 * Replays the events of a case in the order of their days.
 * @throws DomainError `law.notComputable` for a receipt before 2019-05-15, `law.notInForce`, `calendar.none`
 */
export function replay(facts: DeadlineFacts, law: DeadlineLaw): Replayed {
  let clock = atReceipt(facts, law);
  const remarks: Remark[] = [];
  const noticeDays = lawAt(law.timeLimits.supplementNotice, facts.receivedOn);
  const supplementNotice = addWorkingDays(facts.receivedOn, noticeDays, law.calendar);
  const supplementNoticeBy = supplementNotice.date;
  // The sort is stable: events of one day stay in the order in which they were told.
  const events = facts.events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  events.forEach((event, index) => {
    const reasonsAsked = events.slice(0, index).some(({ type }) => type === 'reasonsRequested');
    const isOver = clock.ended !== undefined && !UNREMARKED.includes(event.type);
    const next = isOver ? over(clock) : apply(clock, event, law, { supplementNoticeBy, reasonsAsked });
    clock = next.clock;
    remarks.push(...next.remarks.map((code) => remark(code, event.on)));
  });
  return { clock, remarks, supplementNotice };
}

/** What may come after the end of a case, and needs no remark. */
const UNREMARKED: readonly DeadlineEventType[] = ['reopened', 'answered', ...SILENCE_EVENTS];
/** What would stop or lengthen a period of the law, and not one that was ordered. */
const MOVES: readonly DeadlineEventType[] = [
  'supplementRequested',
  'supplementReceived',
  'extended',
  'delayed',
  'feeNoticed',
  'feePaid',
];

const over = (clock: Clock): Step => ({ clock, remarks: ['case.over'] });

interface Before {
  readonly supplementNoticeBy: LocalDate;
  readonly reasonsAsked: boolean;
}

function apply(clock: Clock, event: DeadlineEvent, law: DeadlineLaw, before: Before): Step {
  if (clock.run.because === 'ordered' && MOVES.includes(event.type))
    return { clock, remarks: ['redo.ordered'] };
  switch (event.type) {
    case 'supplementRequested':
      return steps.supplementRequested(clock, event, law, before.supplementNoticeBy);
    case 'supplementReceived':
      return steps.supplementReceived(clock, event);
    case 'supplementLapsed':
      return steps.ended(clock, event.on, 'supplement');
    case 'extended':
      return steps.extended(clock, event, law);
    case 'delayed':
      return steps.delayed(clock, event, law, before.reasonsAsked);
    case 'thirdPartyConsulted':
      return steps.consulted('thirdParty', clock, event, law);
    case 'thirdPartyReplied':
      return steps.replied('thirdParty', clock, event);
    case 'agencyConsulted':
      return steps.consulted('agency', clock, event, law);
    case 'agencyReplied':
      return steps.replied('agency', clock, event);
    case 'thirdPartySilent':
      return steps.silent('thirdParty', clock, event);
    case 'agencySilent':
      return steps.silent('agency', clock, event);
    case 'feeNoticed':
      return steps.feeNoticed(clock, event, law);
    case 'feePaid':
      return steps.feePaid(clock, event);
    case 'feeLapsed':
      return steps.ended(clock, event.on, 'fee');
    case 'withdrawn':
      return steps.ended(clock, event.on, 'withdrawal');
    case 'reopened':
      return steps.reopened(clock, event, law);
    case 'answered':
      return { clock: { ...clock, answeredOn: event.on }, remarks: [] };
    // Reasons asked for under article 35 do not stop the clock, and service has nothing to do with it.
    case 'reasonsRequested':
    case 'reasonsReceived':
    case 'returnedUndelivered':
    case 'servedAgain':
      return { clock, remarks: [] };
  }
}

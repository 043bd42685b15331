import type { LocalDate } from '../law/local-date.js';
import type { Outcome } from '../law/vocabularies/keys.js';
import type {
  ApplicationRecord,
  DecisionRecord,
  EventRecord,
} from '../imports/ledger/records/record-schemas.js';
import type { Chance } from './chance.js';
import type { TimeLine } from './time-line.js';

export type History = Pick<ApplicationRecord, 'events' | 'decision' | 'closedOn'>;

interface Setting {
  readonly receivedOn: LocalDate;
  readonly outcome: Outcome;
  readonly documentNo: string;
  readonly chance: Chance;
  readonly time: TimeLine;
}

/** Working days of 条例 art. 30 and 33, and of a fee notice. */
const SUPPLEMENT_NOTICE = 7;
const ANSWER = 20;
const FEE_LIMIT = 20;
const FEE_YUAN = 300;

/** What happened to an application until today, as its result asks for it. */
export function historyOf(setting: Setting): History {
  switch (setting.outcome) {
    case 'other.noSupplement':
      return withoutSupplement(setting);
    case 'other.feeUnpaid':
      return withoutFee(setting);
    case 'other.misc':
      return withdrawn(setting);
    default:
      return answered(setting);
  }
}

const past = (events: readonly EventRecord[], time: TimeLine): EventRecord[] =>
  events.filter(({ on }) => time.isPast(on));

function withoutSupplement({ receivedOn, chance, time }: Setting): History {
  const noticed = time.workingDaysAfter(receivedOn, chance.between(2, SUPPLEMENT_NOTICE));
  const lapsed = time.workingDaysAfter(noticed, 16);
  const events: EventRecord[] = [
    { type: 'supplementRequested', on: noticed, servedOn: noticed, replyWithinWorkingDays: 15 },
    { type: 'supplementLapsed', on: lapsed },
  ];
  return closed(events, lapsed, time);
}

function withoutFee({ receivedOn, chance, time }: Setting): History {
  const noticed = time.workingDaysAfter(receivedOn, chance.between(5, 12));
  const lapsed = time.workingDaysAfter(noticed, FEE_LIMIT + 1);
  const events: EventRecord[] = [
    { type: 'feeNoticed', on: noticed, servedOn: noticed, amountYuan: FEE_YUAN },
    { type: 'feeLapsed', on: lapsed },
  ];
  return closed(events, lapsed, time);
}

function withdrawn({ receivedOn, chance, time }: Setting): History {
  const on = time.workingDaysAfter(receivedOn, chance.between(1, 10));
  return { events: past([{ type: 'withdrawn', on }], time) };
}

function closed(events: readonly EventRecord[], on: LocalDate, time: TimeLine): History {
  const closedOn = time.known(on);
  return { events: past(events, time), ...(closedOn !== undefined && { closedOn }) };
}

function answered(setting: Setting): History {
  const { receivedOn, outcome, chance, time } = setting;
  const extended = chance.happens(0.18);
  const signed = time.workingDaysAfter(
    receivedOn,
    extended ? chance.between(ANSWER + 2, 38) : chance.between(6, 19),
  );
  const events = [
    ...eventsBefore(outcome, receivedOn, time),
    ...(extended ? extension(receivedOn, time) : []),
  ];
  const decision = time.isPast(signed) ? decisionOf(setting, signed) : undefined;
  return { events: past(events, time), ...(decision && { decision }) };
}

function extension(receivedOn: LocalDate, time: TimeLine): EventRecord[] {
  const on = time.workingDaysAfter(receivedOn, ANSWER - 2);
  return [{ type: 'extended', on, workingDays: 20, approvedBy: '政府信息公开工作机构负责人' }];
}

/** What the law asks for before such an answer (条例 art. 32, 35). */
function eventsBefore(outcome: Outcome, receivedOn: LocalDate, time: TimeLine): EventRecord[] {
  const after = (days: number): LocalDate => time.workingDaysAfter(receivedOn, days);
  if (outcome === 'refused.thirdParty') {
    return [
      { type: 'thirdPartyConsulted', on: after(2), party: '演示建材有限公司', receivedOn: after(4) },
      { type: 'thirdPartyReplied', on: after(5), party: '演示建材有限公司', opinion: 'objects' },
    ];
  }
  if (outcome === 'declined.excessive') {
    return [
      { type: 'reasonsRequested', on: after(2) },
      { type: 'reasonsReceived', on: after(5) },
    ];
  }
  return [];
}

function decisionOf({ outcome, documentNo, chance, time }: Setting, signedOn: LocalDate): DecisionRecord {
  const answer = { outcome, documentNo, signedOn };
  const dispatchedOn = time.workingDaysAfter(signedOn, chance.between(0, 1));
  const delivery = chance.weighted<'post' | 'electronic' | 'direct'>([
    ['post', 50],
    ['electronic', 38],
    ['direct', 12],
  ]);
  if (!time.isPast(dispatchedOn)) return { ...answer, delivery };
  if (delivery === 'direct') return { ...answer, delivery, servedOn: dispatchedOn };
  if (delivery === 'electronic') return { ...answer, delivery, dispatchedOn, servedOn: dispatchedOn };
  const servedOn = time.known(time.daysAfter(dispatchedOn, 3));
  return { ...answer, delivery, carrier: 'EMS', dispatchedOn, ...(servedOn !== undefined && { servedOn }) };
}

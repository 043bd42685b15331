import { deadline } from '../../domain/deadline/deadline.js';
import type { LetterKind } from '../../law/letters/letters.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { lawAt } from '../../law/parameters/dated-parameter.js';
import type { CaseEventType } from '../../law/vocabularies/keys.js';
import { chineseDay } from '../../law/chinese-day.js';
import { eventsOf } from './condition.js';
import type { LetterEvent, LetterFacts, LetterInput } from './letter-facts.js';
import { deadlineOfFacts } from './letter-deadline.js';

type Value = string | undefined;
const dayOf = (event: LetterEvent | undefined): Value => event && chineseDay(event.on);
const days = (count: number): string => `${count}个工作日`;

/** Which notice a letter looks back on. */
const NOTICES: Readonly<Record<string, CaseEventType>> = {
  'unavailable.stillUnclear': 'supplementRequested',
  'other.noSupplement': 'supplementRequested',
  'other.feeUnpaid': 'feeNoticed',
  'declined.excessive': 'reasonsRequested',
};

function consulted({ events }: LetterFacts): Value {
  const third = events.some(({ type }) => type === 'thirdPartyConsulted') ? ['第三方'] : [];
  const agencies = events.filter(({ type }) => type === 'agencyConsulted');
  // Who the third party is, is not the applicant's to know.
  const names = [...new Set(agencies.map(({ party }) => party ?? '共同制作该信息的行政机关'))];
  return [...third, ...names].join('和') || undefined;
}

function thirdPartyResult({ events }: LetterFacts): Value {
  const asked = events.filter(({ type }) => type === 'thirdPartyConsulted').length;
  if (asked === 0) return undefined;
  const replies = events.filter(({ type }) => type === 'thirdPartyReplied');
  if (replies.some(({ opinion }) => opinion === 'objects'))
    return '本机关已书面征求第三方意见，第三方不同意公开。';
  // Silence is no consent: the agency decides (条例 art. 32).
  if (replies.length < asked) return '本机关已书面征求第三方意见，第三方逾期未提出意见，由本机关依法决定。';
  return '本机关已书面征求第三方意见，第三方同意公开。';
}

function extendedTo(facts: LetterFacts, extension: LetterEvent | undefined): Value {
  if (!extension) return undefined;
  const upTo = facts.events.slice(0, facts.events.indexOf(extension) + 1);
  return dueDay({ ...facts, events: upTo }, extension.on);
}

/** 2026年4月3日; of a year without a holiday notice the day may still move. */
export function dueDay(facts: Pick<LetterFacts, 'receivedOn' | 'events'>, on: LocalDate): Value {
  const found = deadlineOfFacts(facts, on, deadline);
  if (!found?.dueOn) return undefined;
  return `${chineseDay(found.dueOn)}${found.provisional ? '（按已公布的放假安排暂定）' : ''}`;
}

const yuan = (fen: number | undefined): Value =>
  fen === undefined ? undefined : `${(fen / 100).toFixed(2).replace(/\.?0+$/, '')}元`;

/** What the events of the case tell: each value is worked out only where a wording names it. */
export function eventValues(
  kind: LetterKind,
  facts: LetterFacts,
  { on, party }: LetterInput,
): Readonly<Record<string, () => Value>> {
  const last = (type: CaseEventType): LetterEvent | undefined =>
    facts.events.findLast((event) => event.type === type);
  const own = eventsOf(kind, facts, party).at(-1);
  const { timeLimits } = law();
  const notice = NOTICES[kind.key];
  return {
    supplementDays: () =>
      days(last('supplementRequested')?.replyWithinWorkingDays ?? lawAt(timeLimits.supplementReply, on)),
    supplementReceivedOn: () => dayOf(last('supplementReceived')),
    supplementLapsedOn: () => dayOf(last('supplementLapsed')),
    noticedOn: () => (notice === undefined ? undefined : dayOf(last(notice))),
    extendedDays: () => days(last('extended')?.workingDays ?? lawAt(timeLimits.extensionMax, on)),
    extendedTo: () => extendedTo(facts, last('extended')),
    delayedUntil: () => {
      const until = last('delayed')?.until;
      return until && chineseDay(until);
    },
    party: () => own?.party ?? party,
    opinionDays: () =>
      days(lawAt(own?.type === 'agencyConsulted' ? timeLimits.agencyReply : timeLimits.thirdPartyReply, on)),
    consulted: () => consulted(facts),
    thirdPartyResult: () => thirdPartyResult(facts),
    feeAmount: () => yuan(last('feeNoticed')?.amountFen),
    feeDays: () => days(lawAt(timeLimits.feePayment, on)),
    feeLapsedOn: () => dayOf(last('feeLapsed')),
    withdrawnOn: () => dayOf(last('withdrawn')),
  };
}

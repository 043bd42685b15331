import { DomainError } from '../../law/domain-error.js';
import type { LocalDate } from '../../law/local-date.js';
import { deadline, isInTime } from './deadline.js';
import type { DeadlineEvent, DeadlineLaw } from './deadline-facts.js';

/** Whether an application was answered in time; `notJudged`: nothing was to be answered any more, or no day can be told. */
export type Timeliness = 'inTime' | 'late' | 'notJudged';

/** What ends the period; anything else leaves it or makes it longer. */
const ENDINGS: readonly DeadlineEvent['type'][] = ['withdrawn', 'supplementLapsed', 'feeLapsed'];
/** Receipts before the law is in force, and years of which no calendar is known. */
const NOT_RECKONED: readonly string[] = ['law.notComputable', 'law.notInForce', 'calendar.none'];

interface Answered {
  readonly receivedOn: LocalDate;
  readonly events: readonly DeadlineEvent[];
  /** The legal moment of the answer. */
  readonly on: LocalDate;
}

/** @returns the due day by the receipt alone, undefined where the law gives none */
export type PlainDue = (receivedOn: LocalDate) => LocalDate | undefined;

/** Remembers what many cases of a day have in common. */
export function plainDueBy(law: DeadlineLaw): PlainDue {
  const known = new Map<LocalDate, LocalDate | undefined>();
  return (receivedOn) => {
    if (!known.has(receivedOn))
      known.set(receivedOn, reckoned({ receivedOn, events: [], on: receivedOn }, law)?.dueOn ?? undefined);
    return known.get(receivedOn);
  };
}

function reckoned(
  { receivedOn, events, on }: Answered,
  law: DeadlineLaw,
): ReturnType<typeof deadline> | undefined {
  try {
    return deadline({ receivedOn, events }, on, law);
  } catch (error) {
    if (error instanceof DomainError && NOT_RECKONED.includes(error.code)) return undefined;
    throw error;
  }
}

/**
 * How an answered application is judged (条例 art. 33). Where nothing ended the period, events only make it longer: what
 * came within the period by the receipt alone came in time, and its events need not be replayed, most of the work otherwise.
 */
export function timelinessOf(answered: Answered, law: DeadlineLaw, plainDue: PlainDue): Timeliness {
  const { receivedOn, events, on } = answered;
  const plain = plainDue(receivedOn);
  if (plain === undefined) return 'notJudged';
  if (on <= plain && !events.some(({ type }) => ENDINGS.includes(type))) return 'inTime';
  if (events.length === 0) return 'late';
  const found = reckoned(answered, law);
  if (found?.endedOn !== null) return 'notJudged';
  return isInTime(found, on) ? 'inTime' : 'late';
}

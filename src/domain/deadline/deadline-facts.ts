import type { HolidayCalendar } from '../../law/calendars/calendar.js';
import type { LocalDate } from '../../law/local-date.js';
import type { TimeLimits } from '../../law/parameters/parameters.js';
import type { CaseEventType } from '../../law/vocabularies/keys.js';

/** That whoever was consulted said nothing. It moves no day, and settles that nothing came. */
export const SILENCE_EVENTS = ['thirdPartySilent', 'agencySilent'] as const;

/**
 * What the answer period depends on besides the events of the ledger: the case was opened again, an answer reached its legal
 * moment, and a silence was recorded.
 */
export type DeadlineEventType = CaseEventType | (typeof SILENCE_EVENTS)[number] | 'reopened' | 'answered';

/** An event of a case as far as the answer period depends on it; what was not told is absent. */
export interface DeadlineEvent {
  readonly type: DeadlineEventType;
  /** The day it happened; a letter, request or notice: the day it was sent. */
  readonly on: LocalDate;
  /** A notice of supplement or of a fee: the day the applicant received it. */
  readonly servedOn?: LocalDate;
  /** A consultation: the day the third party or agency received it. */
  readonly receivedOn?: LocalDate;
  readonly replyWithinWorkingDays?: number;
  /** Working days of an extension. */
  readonly workingDays?: number;
  /** The day that was fixed under article 35. */
  readonly until?: LocalDate;
  /** Who was consulted. */
  readonly party?: string;
  readonly amountFen?: number;
  /** Opened again: working days that the review decision or the judgment gives. */
  readonly within?: number;
  /** Opened again: the day the review decision was received or the judgment took effect; else `on`. */
  readonly from?: LocalDate;
}

/** The facts of one application from which its answer period follows. */
export interface DeadlineFacts {
  readonly receivedOn: LocalDate;
  /** In any order; of one day, in the order in which they happened. */
  readonly events: readonly DeadlineEvent[];
}

/** The law by which the period is reckoned. */
export interface DeadlineLaw {
  readonly timeLimits: TimeLimits;
  readonly calendar: HolidayCalendar;
}

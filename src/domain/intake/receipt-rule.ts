import type { WorkingDayCalendar } from '../../law/calendars/calendar.js';
import type { LocalDate } from '../../law/local-date.js';
import type { Channel } from '../../law/vocabularies/keys.js';
import { isWorkingDay, workingDayFrom, workingDaysBetween } from '../working-days/working-days.js';

/** How an agency takes the receipt of what came over the internet (DOMAIN §11.14); 条例 art. 31 (三) says `mutual`. */
export const ONLINE_CONFIRMATIONS = ['mutual', 'systemReceipt', 'onFirstHandling'] as const;
export type OnlineConfirmation = (typeof ONLINE_CONFIRMATIONS)[number];

/** The settings of an agency that say which day is the day of receipt. */
export interface ReceiptRules {
  readonly onlineConfirmation: OnlineConfirmation;
  /** Of mail that nobody signed for; 条例 art. 31 (二) says `confirmed` and leaves open who cannot be reached (edge 4). */
  readonly mailReceipt: 'confirmed' | 'arrival';
  /** 条例 art. 31 makes no exception of days off (edge 48). */
  readonly restDayReceipt: 'sameDay' | 'nextWorkingDay';
}

/** Which day is the day of receipt (条例 art. 31, art. 29 for oral applications). */
export type ReceiptDay =
  'handedIn' | 'signedFor' | 'confirmed' | 'systemReceived' | 'firstHandled' | 'arrived';

const OVER_THE_NET: readonly Channel[] = ['online', 'email'];
const NET_DAYS = {
  mutual: 'confirmed',
  systemReceipt: 'systemReceived',
  onFirstHandling: 'firstHandled',
} as const satisfies Record<OnlineConfirmation, ReceiptDay>;

export function receiptDayOf(channel: Channel, rules: ReceiptRules): ReceiptDay {
  if (OVER_THE_NET.includes(channel)) return NET_DAYS[rules.onlineConfirmation];
  if (channel === 'ordinaryMail' && rules.mailReceipt === 'arrival') return 'arrived';
  if (channel === 'registeredMail') return 'signedFor';
  return channel === 'inPerson' || channel === 'oral' ? 'handedIn' : 'confirmed';
}

/** Whether it has no day of receipt before somebody confirmed it. */
export const needsConfirmation = (channel: Channel, rules: ReceiptRules): boolean =>
  ['confirmed', 'firstHandled'].includes(receiptDayOf(channel, rules));

/** Working days since it arrived; the day of arrival is not counted. */
export const waitingDays = (arrivedOn: LocalDate, on: LocalDate, calendar: WorkingDayCalendar): number =>
  workingDaysBetween(arrivedOn, on, calendar);

/** More than one working day: no lawful way to put off the answer (税务规范; 条例 art. 31 (三)). */
export const LONGEST_WAIT = 1;

export type ReceiptDoubt =
  'notTheSameDay' | 'notTheDayOfArrival' | 'mailNotTheSameDay' | 'confirmedLate' | 'onDayOff';

/** What does not fit between the two days; days off are days of receipt like others unless the agency has it otherwise. */
export function receiptDoubt(
  facts: { readonly channel: Channel; readonly submittedOn: LocalDate; readonly receivedOn: LocalDate },
  rules: ReceiptRules,
  calendar: WorkingDayCalendar,
): ReceiptDoubt | undefined {
  const { channel, submittedOn, receivedOn } = facts;
  const day = receiptDayOf(channel, rules);
  const moves = rules.restDayReceipt === 'nextWorkingDay';
  if (moves && !isWorkingDay(receivedOn, calendar)) return 'onDayOff';
  if (day === 'signedFor') return undefined;
  if (day === 'handedIn' || day === 'systemReceived' || day === 'arrived') {
    const expected = moves ? workingDayFrom(submittedOn, calendar) : submittedOn;
    if (expected === receivedOn) return undefined;
    return day === 'arrived' ? 'notTheDayOfArrival' : 'notTheSameDay';
  }
  // For mail without a signature `submittedOn` is the day it arrived: the office confirms on that day (art. 31 (二)).
  if (channel === 'ordinaryMail') return submittedOn === receivedOn ? undefined : 'mailNotTheSameDay';
  return waitingDays(submittedOn, receivedOn, calendar) > LONGEST_WAIT ? 'confirmedLate' : undefined;
}

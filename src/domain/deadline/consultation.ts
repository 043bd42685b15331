import { addDays, earlier, type LocalDate } from '../../law/local-date.js';
import { addWorkingDays } from '../working-days/working-days.js';
import type { DeadlineEvent, DeadlineLaw } from './deadline-facts.js';

/** Days that do not count because a third party or another agency was asked (条例 art. 33(3)); one's own unit never stops the clock. */
export interface Consultation {
  readonly kind: 'thirdParty' | 'agency';
  readonly party: string | undefined;
  /** The day after the letter went out. */
  readonly from: LocalDate;
  /** The last day on which the opinion may come: the 15th working day after receipt, or after dispatch where receipt is not told. */
  readonly limit: LocalDate;
  readonly provisional: boolean;
  readonly answeredOn: LocalDate | undefined;
  /** Somebody recorded that nothing came; an opinion that comes after all still counts. */
  readonly silenceRecorded: boolean;
}

/** The last excluded day: the day of the answer, or the limit where none came by then. */
export const excludedThrough = ({ limit, answeredOn }: Consultation): LocalDate =>
  answeredOn === undefined ? limit : earlier(answeredOn, limit);

/** The stricter reading: the day of the answer, or the last day for it, counts again. */
export const withoutLastDay = (one: Consultation): Consultation => ({
  ...one,
  answeredOn: addDays(excludedThrough(one), -1),
});

export const excludes =
  (consultations: readonly Consultation[]) =>
  (date: LocalDate): boolean =>
    consultations.some((one) => one.from <= date && date <= excludedThrough(one));

export function consultation(
  kind: Consultation['kind'],
  event: DeadlineEvent,
  { timeLimits, calendar }: DeadlineLaw,
): Consultation {
  const days = timeLimits[kind === 'thirdParty' ? 'thirdPartyReply' : 'agencyReply'].at(event.on).value;
  const { date: limit, provisional } = addWorkingDays(event.receivedOn ?? event.on, days, calendar);
  return {
    kind,
    party: event.party,
    from: addDays(event.on, 1),
    limit,
    provisional,
    answeredOn: undefined,
    silenceRecorded: false,
  };
}

/**
 * The one that is meant, as the workflow has it: of that party, else, where it or the party that was asked is not named, the
 * first that is not answered.
 */
function meant(
  consultations: readonly Consultation[],
  kind: Consultation['kind'],
  { party }: DeadlineEvent,
): Consultation | undefined {
  const open = consultations.filter((one) => one.kind === kind && one.answeredOn === undefined);
  return (
    open.find((one) => one.party === party) ??
    open.find((one) => party === undefined || one.party === undefined)
  );
}

/** The consultations with the answer entered where it belongs; undefined: nobody was asked. */
export function answered(
  consultations: readonly Consultation[],
  kind: Consultation['kind'],
  event: DeadlineEvent,
): readonly Consultation[] | undefined {
  const found = meant(consultations, kind, event);
  return found && consultations.map((one) => (one === found ? { ...one, answeredOn: event.on } : one));
}

/** The consultations with the silence entered where it belongs. */
export function silenced(
  consultations: readonly Consultation[],
  kind: Consultation['kind'],
  event: DeadlineEvent,
): readonly Consultation[] {
  const found = meant(consultations, kind, event);
  return consultations.map((one) => (one === found ? { ...one, silenceRecorded: true } : one));
}

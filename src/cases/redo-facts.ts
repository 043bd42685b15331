import { legalMoment } from '../domain/case/legal-moment.js';
import { RECOMMENDED_COUNTING_RULES } from '../domain/counting-rules.js';
import type { DecisionFacts } from '../domain/case/case-facts.js';
import type { DeadlineEvent } from '../domain/deadline/deadline-facts.js';
import type { LocalDate } from '../law/local-date.js';
import { UNSENT_STAGES, type CaseStage } from '../law/workflow/keys.js';

/** A review or lawsuit that a case was opened again for. */
export interface RedoOrder {
  readonly ref: string;
  /** The review decision was received, or the judgment took effect. */
  readonly from?: LocalDate;
  readonly within?: number;
}

/** What is known of an answer that was ordered, or is made again. */
export interface RedoFacts {
  readonly stage?: CaseStage;
  /** Its answer is made in the program; absent or false: it came with a register. */
  readonly madeHere?: boolean;
  readonly orders?: readonly RedoOrder[] | null;
  /** The answers so far, in the order of their rounds. */
  readonly letters?:
    readonly Pick<DecisionFacts, 'delivery' | 'signedOn' | 'dispatchedOn' | 'servedOn'>[] | null;
}

/** An event of a case as it is stored; `by` names who ordered that it is opened again, `cause` whether it was ordered at all. */
export type StoredDeadlineEvent = DeadlineEvent & { readonly by?: string; readonly cause?: string };

/** Timeliness is of the legal moment, whatever day an agency counts by (国办公开办函〔2016〕235号). */
const answersOf = ({ letters }: RedoFacts): LocalDate[] =>
  (letters ?? []).flatMap((letter) => legalMoment(letter, RECOMMENDED_COUNTING_RULES) ?? []);

/** With the period that was ordered, where the event itself does not tell it, and with the answers in between. */
export function withRedo(events: readonly StoredDeadlineEvent[], facts: RedoFacts): DeadlineEvent[] {
  if (!events.some(({ type }) => type === 'reopened')) return [...events];
  const told = events.map(({ by, cause, ...event }): DeadlineEvent => {
    // What the agency took back of its own accord has nothing to do with what was ordered later.
    const order = cause === 'selfCorrection' ? undefined : facts.orders?.find(({ ref }) => ref === by);
    if (event.type !== 'reopened' || !order) return event;
    const { from, within } = order;
    return { ...(within !== undefined && { within }), ...event, ...(from !== undefined && { from }) };
  });
  // Of one day, an answer comes before the order to make it again.
  return [...answersOf(facts).map((on): DeadlineEvent => ({ type: 'answered', on })), ...told];
}

/** The day as of which a case stands: that of its answer, else today; a case that was opened again waits for its new answer. */
export function standsOn(
  events: readonly StoredDeadlineEvent[],
  handledOn: LocalDate | null,
  facts: RedoFacts,
  today: LocalDate,
): LocalDate {
  if (handledOn === null) return today;
  // Counted by its signature, and not sent all the same.
  if (facts.madeHere === true && facts.stage !== undefined && UNSENT_STAGES.includes(facts.stage))
    return today;
  const opened = events.filter(({ type, on }) => type === 'reopened' && on >= handledOn).map(({ on }) => on);
  const last = opened.sort().at(-1);
  if (last === undefined || facts.stage === undefined) return handledOn;
  return answersOf(facts).findLast((on) => on >= last) ?? today;
}

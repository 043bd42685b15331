import type { LocalDate } from '../../law/local-date.js';
import type { DecisionCause, Delivery, Outcome } from '../../law/vocabularies/keys.js';
import type { WorkflowEvent } from '../../law/workflow/keys.js';

/** What a fact tells besides its day; what was not told is absent. */
export interface FactDetails {
  readonly party?: string;
  readonly unit?: string;
  readonly servedOn?: LocalDate;
  readonly receivedOn?: LocalDate;
  readonly replyWithinWorkingDays?: number;
  readonly workingDays?: number;
  readonly amountYuan?: number;
  readonly outcome?: Outcome;
  readonly delivery?: Delivery;
  readonly cause?: DecisionCause;
  readonly stage?: 'handling' | 'office' | 'secrecy';
  readonly result?: 'mayDisclose' | 'partly' | 'mayNot';
}

/** One fact of a case: what happened, on which day, and who recorded it. */
export interface Fact {
  /** 1, 2, … in the order of recording; 0: brought by an import without a line of its own in the history. */
  readonly seq: number;
  /** Of a fact that was entered anew: the place of the one that was struck out; else its own number. */
  readonly place?: number;
  /** Of a fact that is being entered anew: the one that was struck out, where it was said which. */
  readonly inPlaceOf?: number;
  readonly type: WorkflowEvent;
  readonly on: LocalDate;
  readonly by: string | null;
  readonly details: FactDetails;
  /** Of a `corrected` fact: the one that it strikes out. */
  readonly corrects?: number;
  /** Brought by an import: history is history, so it is followed as far as the table knows it, and never refused. */
  readonly brought?: boolean;
}

/** The facts that hold: neither struck out nor the correction of another. */
export function currentFacts<F extends Pick<Fact, 'seq' | 'type' | 'corrects'>>(facts: readonly F[]): F[] {
  const struck = new Set(facts.map(({ corrects }) => corrects));
  return facts.filter(({ seq, type }) => type !== 'corrected' && (seq === 0 || !struck.has(seq)));
}

type Placed = Pick<Fact, 'seq' | 'on'> & { readonly place?: number | null | undefined };

export const placeOf = ({ seq, place }: Omit<Placed, 'on'>): number => place ?? seq;

/** Below 0: the first happened before the second; of one day, in the order of their places, what an import brought first. */
export const compareFacts = (a: Placed, b: Placed): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : placeOf(a) - placeOf(b);

/** In the order in which they happened. */
export const inOrder = <F extends Placed>(facts: readonly F[]): F[] => facts.toSorted(compareFacts);

import type { LocalDate } from '../../law/local-date.js';
import type {
  ApplicantType,
  CaseEventType,
  DecisionCause,
  Delivery,
  Outcome,
} from '../../law/vocabularies/keys.js';

/** One round of decision on an application; the dates follow 国办公开办函〔2016〕235号 point 4. */
export interface DecisionFacts {
  readonly round: number;
  readonly cause: DecisionCause;
  readonly outcome: Outcome;
  readonly delivery?: Delivery;
  readonly signedOn?: LocalDate;
  readonly dispatchedOn?: LocalDate;
  readonly servedOn?: LocalDate;
  /** Results of the items, where the application asked for several and they were answered apart. */
  readonly items?: readonly Outcome[];
  /** What it rests on, as it was recorded. */
  readonly grounds?: readonly { readonly outcome: Outcome; readonly article?: string | undefined }[];
}

export { CASE_EVENT_TYPES, type CaseEventType } from '../../law/vocabularies/keys.js';

/** What counting needs to know of an event: the rest of it is kept with the case. */
export interface EventFacts {
  readonly type: CaseEventType;
  readonly on: LocalDate;
}

/** The facts of one application from which its place in table 三 follows. */
export interface CaseFacts {
  readonly applicantType: ApplicantType;
  /** The applicant is a 个体工商户, by the number that was recorded. */
  readonly soleTrader?: boolean;
  /** Of those who apply together with the applicant named first. */
  readonly coApplicantTypes?: readonly ApplicantType[];
  readonly receivedOn: LocalDate;
  /** Closed without a letter on this day. */
  readonly closedOn?: LocalDate;
  readonly mergedInto?: string;
  readonly decisions: readonly DecisionFacts[];
  readonly events: readonly EventFacts[];
}

/** Where one application counts in table 三. `handledOn` null: still open. */
export interface CountedCase {
  /** 1, or the round of a redo where `redoRule` counts it as a case of its own. */
  readonly part: number;
  readonly applicantType: ApplicantType;
  readonly receivedOn: LocalDate;
  readonly handledOn: LocalDate | null;
  readonly outcome: Outcome | null;
}

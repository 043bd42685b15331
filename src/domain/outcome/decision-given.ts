import type { LocalDate } from '../../law/local-date.js';
import type { Particular } from '../../law/outcomes/decision-rules-schema.js';
import type { CaseEventType, Outcome } from '../../law/vocabularies/keys.js';
import type { CountingRules } from '../counting-rules.js';

export interface Ground {
  readonly outcome: Outcome;
  readonly article?: string | undefined;
}

/** One thing that was asked for, where an application asked for several and they are answered apart. */
export interface DecidedItem extends Ground {
  readonly description: string;
  readonly reasons?: string | undefined;
}

/** What an answer says beside its result. */
export interface DecisionParticulars {
  readonly reasons?: string | undefined;
  readonly given?: string | undefined;
  readonly refused?: string | undefined;
  readonly where?: string | undefined;
  readonly searchedHow?: string | undefined;
  readonly competentAgency?: { readonly name: string; readonly contact?: string | undefined } | undefined;
  /** Number of the earlier case of the same applicant. */
  readonly earlierCase?: string | undefined;
  readonly specialLaw?: string | undefined;
  readonly channel?: string | undefined;
  readonly items?: readonly DecidedItem[] | undefined;
}

/** An answer as it is about to be recorded. */
export interface DecisionGiven {
  readonly on: LocalDate;
  readonly outcome: Outcome;
  readonly grounds: readonly Ground[];
  readonly particulars: DecisionParticulars;
}

export interface KnownEvent {
  readonly type: CaseEventType;
  readonly on: LocalDate;
  readonly party?: string | undefined;
  readonly opinion?: 'agrees' | 'objects' | undefined;
}

/** The case that 重复申请 cites. */
export interface EarlierCase {
  /** As it is called. */
  readonly called: string;
  readonly isThisCase: boolean;
  readonly sameApplicant: boolean;
  /** The legal moment of its first answer; undefined while it has none. */
  readonly answeredOn: LocalDate | undefined;
}

/** What is known of the case beforehand. */
export interface CaseKnown {
  readonly events: readonly KnownEvent[];
  /** Reference or number of the earlier case that was named at intake. */
  readonly duplicateOf?: string | undefined;
  /** `absent`: a case was named that is not there. */
  readonly earlier?: EarlierCase | 'absent' | undefined;
  /** The day on which the period that was set to the applicant ends, where one runs. */
  readonly waitingUntil?: LocalDate | undefined;
  readonly rules: Pick<CountingRules, 'mixedOutcomeRule'>;
}

/** What is wrong with an answer, or missing in it: a place, and a sentence with the reason and what to do. */
export interface OutcomeFinding {
  readonly severity: 'refusal' | 'warning';
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export const refusal = (field: string, code: string, message: string): OutcomeFinding => ({
  severity: 'refusal',
  field,
  code,
  message,
});
export const warning = (field: string, code: string, message: string): OutcomeFinding => ({
  severity: 'warning',
  field,
  code,
  message,
});

export const isTold = ({ particulars }: DecisionGiven, key: Particular): boolean =>
  particulars[key] !== undefined;

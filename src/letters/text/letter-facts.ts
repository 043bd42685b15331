import type { Ground } from '../../domain/remedies/remedy-route.js';
import type { SigningAgency } from '../../domain/remedies/signing-body.js';
import type { LocalDate } from '../../law/local-date.js';
import type {
  ApplicantType,
  CaseEventType,
  Channel,
  DecisionCause,
  Delivery,
  Outcome,
} from '../../law/vocabularies/keys.js';

export interface LetterEvent {
  readonly type: CaseEventType;
  readonly on: LocalDate;
  readonly servedOn?: LocalDate;
  readonly receivedOn?: LocalDate;
  readonly replyWithinWorkingDays?: number;
  readonly workingDays?: number;
  readonly until?: LocalDate;
  readonly party?: string;
  readonly opinion?: 'agrees' | 'objects';
  readonly approvedBy?: string;
  readonly amountFen?: number;
}

/** Why an answer is made again, or was ordered, and who ordered it. */
export interface RemadeAnswer {
  readonly cause: Exclude<DecisionCause, 'first'>;
  /** Of the answer before it. */
  readonly formerNo?: string;
  readonly orderedBy?: {
    readonly kind: 'review' | 'lawsuit';
    /** The review body or the court. */
    readonly body: string | null;
    readonly number: string | null;
    /** Of the review decision, or of the judgment. */
    readonly on: LocalDate | null;
  };
}

/** The last round of decision. */
export interface LetterDecision {
  readonly round: number;
  readonly outcome: Outcome;
  readonly grounds: readonly Ground[];
  readonly documentNo?: string;
  readonly delivery?: Delivery;
  readonly signedOn?: LocalDate;
  /** Day on which the answer was posted, else handed over. */
  readonly sentOn?: LocalDate;
  /** What was recorded with it, by the key of the particular. */
  readonly particulars: Readonly<Record<string, string>>;
}

/** A letter of the case that was issued. */
export interface FormerLetter {
  readonly name: string;
  readonly documentNo: string | null;
  readonly datedOn: LocalDate;
}

/** What a letter is made of: the facts of one case. */
export interface LetterFacts {
  readonly caseNo: string;
  readonly channel: Channel;
  readonly submittedOn?: LocalDate;
  readonly receivedOn: LocalDate;
  readonly description: string;
  readonly form?: string;
  readonly deliveryWanted?: string;
  /** The principal first. */
  readonly applicants: readonly { readonly name: string; readonly type: ApplicantType }[];
  /** In the order of recording; without those struck out. */
  readonly events: readonly LetterEvent[];
  readonly decision?: LetterDecision;
  readonly remade?: RemadeAnswer;
  readonly handledOn: LocalDate | null;
  /** Why no letter is made of it any more; null: letters may be. */
  readonly closedBy: 'voided' | 'merged' | null;
  readonly letters: readonly FormerLetter[];
}

export interface LetterAgency extends SigningAgency {
  readonly sealName: string | null;
  readonly contact: string | null;
  readonly onlineFiling: string | null;
}

/** What the clerk adds to the facts. */
export interface LetterInput {
  /** Day of the letter. */
  readonly on: LocalDate;
  readonly delivery?: Delivery | undefined;
  /** Which third party or agency, where several were consulted. */
  readonly party?: string | undefined;
  readonly particulars: Readonly<Record<string, string>>;
  /** Null in a draft. */
  readonly documentNo: string | null;
}

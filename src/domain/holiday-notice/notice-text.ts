import type { LocalDate } from '../../law/local-date.js';

/** One festival of a notice's text, as it was understood. */
export interface UnderstoodFestival {
  readonly name: string;
  /** Its words in the notice. */
  readonly sentence: string;
  /** Spans of days off, both ends included. */
  readonly holidays: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  readonly makeUpDays: readonly LocalDate[];
}

/** A sentence that cannot be right, or cannot be understood, and why. */
export interface TextProblem {
  readonly sentence: string;
  readonly message: string;
}

/** What was understood of a pasted notice; what it does not say is undefined. */
export interface NoticeText {
  readonly year: number | undefined;
  readonly kind: 'arrangement' | 'amendment';
  readonly title: string | undefined;
  readonly number: string | undefined;
  readonly issuedOn: LocalDate | undefined;
  readonly festivals: readonly UnderstoodFestival[];
  /** Sentences without an arrangement: the appeal to local governments, the addressees. */
  readonly unused: readonly string[];
  readonly problems: readonly TextProblem[];
}

import type { Complainant } from '../../law/proceedings/keys.js';
import type { LocalDate } from '../../law/local-date.js';
import type { ProceedingKind } from '../proceedings.repository.js';

/** A review or lawsuit that is about to be logged. */
export interface Filing {
  readonly kind: ProceedingKind;
  /** Empty for a suit of which only the review before it is known. */
  readonly caseIds: readonly number[];
  readonly round?: number | null | undefined;
  readonly filedOn: LocalDate;
  readonly route?: 'direct' | 'afterReview' | null | undefined;
  readonly reviewId?: number | null | undefined;
  /** A third party contests what is disclosed: for it no review comes first, and the answer was served on somebody else. */
  readonly complainant?: Complainant | null | undefined;
}

/** What is worth checking before it is recorded; it never refuses. */
export interface FilingWarning {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

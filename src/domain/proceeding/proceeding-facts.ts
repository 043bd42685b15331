import type { LocalDate } from '../../law/local-date.js';
import type { ProceedingGroup, ProceedingResult } from '../../law/vocabularies/keys.js';

export interface InstanceFacts {
  readonly level: number;
  readonly acceptedOn?: LocalDate;
  readonly decidedOn?: LocalDate;
  readonly disposal?: string;
  /** What 改判 came to. */
  readonly result?: ProceedingResult;
  readonly appealedOn?: LocalDate;
}

export interface ProceedingFacts {
  readonly kind: 'review' | 'lawsuit';
  readonly route?: 'direct' | 'afterReview';
  /** `reviewBody`: co-defendant or defendant as review body; registered, not counted (国办公开办函〔2016〕201号). */
  readonly role?: 'original' | 'reviewBody';
  /** Absent: filed and not accepted, or refused. */
  readonly acceptedOn?: LocalDate;
  readonly concludedOn?: LocalDate;
  readonly result?: ProceedingResult;
  /** The law's own word, from which the column of table 四 follows where `result` is left out. */
  readonly disposal?: string;
  readonly instances: readonly InstanceFacts[];
}

/**
 * One span of a proceeding as table 四 sees it: from acceptance (or appeal) until its conclusion. A conclusion that is
 * appealed stops counting from `supersededOn` on, when the next span begins.
 */
export interface CountedProceeding {
  readonly span: number;
  readonly group: ProceedingGroup;
  readonly acceptedOn: LocalDate;
  readonly concludedOn: LocalDate | null;
  readonly result: ProceedingResult | null;
  readonly supersededOn: LocalDate | null;
}

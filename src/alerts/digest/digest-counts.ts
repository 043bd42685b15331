/** What waits in an agency on a day, as numbers. */
export interface DigestCounts {
  readonly open: number;
  readonly overdue: number;
  readonly today: number;
  readonly week: number;
  readonly supplement: number;
  readonly fee: number;
  /** Periods of reviews and lawsuits: near their end, and over. */
  readonly termsNear: number;
  readonly termsOver: number;
}

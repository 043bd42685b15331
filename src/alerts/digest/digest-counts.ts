import type { Standing } from '../../cases/workload/workload.schemas.js';
import type { AlertKind } from '../../law/alerts/keys.js';

/** What stands below an agency. */
export interface BelowCounts {
  readonly agencies: number;
  /** Answers that are late, and of how many agencies. */
  readonly overdue: number;
  readonly late: number;
  /** Agencies whose annual report is late. */
  readonly reports: number;
  /** Those with the most late answers first; no more than a few. */
  readonly most: readonly { readonly name: string; readonly overdue: number }[];
}

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
  /** Duties of the agency's own annual report that are late. */
  readonly reportsOver: number;
  /** Null: there is nobody below. */
  readonly below: BelowCounts | null;
}

export function digestCounts(
  { open, overdue, today, week, waiting }: Standing,
  alerts: ReadonlyMap<AlertKind, number>,
  below: BelowCounts | null,
): DigestCounts {
  return {
    open,
    overdue,
    today,
    week,
    supplement: waiting.supplement,
    fee: waiting.fee,
    termsNear: alerts.get('term.near') ?? 0,
    termsOver: alerts.get('term.over') ?? 0,
    reportsOver: alerts.get('report.overdue') ?? 0,
    below,
  };
}

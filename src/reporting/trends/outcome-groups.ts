import type { Outcome } from '../../law/vocabularies/keys.js';

/** The heads of table 三 under which results stand, in print order; each also begins the keys of its rows. */
export const OUTCOME_GROUPS = ['granted', 'partial', 'refused', 'unavailable', 'declined', 'other'] as const;
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number];

/** Of an outcome, or of the row that prints it: `refused.thirdParty` and `refused` alike; undefined for a row of no result. */
export const groupOf = (key: string): OutcomeGroup | undefined =>
  OUTCOME_GROUPS.find((group) => group === key.split('.')[0]);

type Labels = Readonly<Record<Outcome, { readonly label: string }>>;

/** What the vocabulary calls a group: 不予公开 of 不予公开：属于国家秘密. */
export function groupLabel(group: OutcomeGroup, outcomes: Labels): string {
  const first = Object.entries(outcomes).find(([key]) => groupOf(key) === group);
  return first?.[1].label.split('：')[0] ?? group;
}

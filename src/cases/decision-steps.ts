/** What happens to a case and stands in its round of decision or in the case itself, besides the history. */
export const DECISION_STEPS = ['decided', 'signed', 'dispatched', 'served', 'merged'] as const;
export type DecisionStep = (typeof DECISION_STEPS)[number];

import type { NewCaseEvent } from '../../api/types.js';
import { withoutBlanks } from '../../common/without-blanks.js';

/** What is typed in the form of an answer. */
export interface DecisionFields {
  readonly on: string;
  readonly documentNo?: string;
  readonly articles?: readonly string[];
  /** Further grounds, which count in no row. */
  readonly others?: readonly string[];
}

/** The event that records the answer. */
export function decisionBody(outcome: string, fields: DecisionFields): NewCaseEvent {
  const grounds = [
    ...(fields.articles ?? []).map((article) => ({ outcome, article })),
    ...(fields.others ?? []).map((other) => ({ outcome: other })),
  ];
  // Keys of the statutory table; the server examines all of it.
  return withoutBlanks({
    type: 'decided',
    on: fields.on,
    outcome,
    documentNo: fields.documentNo,
    ...(grounds.length > 0 && { grounds }),
  }) as unknown as NewCaseEvent;
}

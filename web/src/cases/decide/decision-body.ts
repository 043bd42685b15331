import type { NewCaseEvent, OutcomeDraft } from '../../api/types.js';
import { withoutBlanks } from '../../common/without-blanks.js';

/** What is typed in the form of an answer. */
export interface DecisionFields {
  readonly on: string;
  readonly documentNo?: string;
  readonly articles?: readonly string[];
  /** Further grounds, which count in no row. */
  readonly others?: readonly string[];
  readonly particulars?: Readonly<Record<string, unknown>>;
  readonly items?: readonly (Readonly<Record<string, string>> | undefined)[];
}

/** Answers that were typed for a result that is no longer chosen are not sent. */
function particularsOf(fields: DecisionFields, asked: readonly string[]): Record<string, unknown> {
  const told = Object.entries(fields.particulars ?? {}).flatMap(([key, value]): [string, unknown][] => {
    if (!asked.includes(key)) return [];
    if (typeof value !== 'object' || value === null) return [[key, value]];
    const inner = withoutBlanks(value);
    return 'name' in inner ? [[key, inner]] : [];
  });
  // One that has been added and not typed yet is none.
  const items = (fields.items ?? [])
    .map((item) => withoutBlanks(item ?? {}))
    .filter((item) => 'description' in item && 'outcome' in item);
  return withoutBlanks({ ...Object.fromEntries(told), ...(items.length > 0 && { items }) });
}

/** The answer as the interface takes it. @param asked particulars that go with the result */
export function draftOf(outcome: string, fields: DecisionFields, asked: readonly string[]): OutcomeDraft {
  const grounds = [
    ...(fields.articles ?? []).map((article) => ({ outcome, article })),
    ...(fields.others ?? []).map((other) => ({ outcome: other })),
  ];
  const particulars = particularsOf(fields, asked);
  return withoutBlanks({
    on: fields.on,
    outcome,
    ...(grounds.length > 0 && { grounds }),
    ...(Object.keys(particulars).length > 0 && { particulars }),
    // Keys of the statutory table; the server examines all of it.
  }) as OutcomeDraft;
}

/** The event that records the answer. */
export const decisionBody = (draft: OutcomeDraft, documentNo: string | undefined): NewCaseEvent =>
  withoutBlanks({ type: 'decided', ...draft, documentNo }) as unknown as NewCaseEvent;

import type { LocalDate } from '../local-date.js';
import type { Outcome } from './keys.js';
import type { OutcomesFile } from './vocabulary-schema.js';

/** A result of an application: its name, its articles, and the row of each edition that prints it. */
export interface OutcomeRule {
  readonly label: string;
  /** Of the 条例 unless another text is named. */
  readonly articles: readonly string[];
  /** Edition → key of the row of table 三. */
  readonly rows: Readonly<Record<string, string>>;
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly citation: string;
}

/** In print order of the edition of 2021. */
export function outcomeRules(data: OutcomesFile): Readonly<Record<Outcome, OutcomeRule>> {
  const rules = data.outcomes.map(({ key, from = data.inForceFrom, ...rule }): [Outcome, OutcomeRule] => [
    key,
    { ...rule, from, citation: data.citation },
  ]);
  return Object.fromEntries<OutcomeRule>(rules) as Record<Outcome, OutcomeRule>;
}

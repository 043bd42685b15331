import type { ProceedingColumn, ReportEdition } from '../../law/editions/edition.js';
import type { ProceedingGroup, ProceedingResult } from '../../law/vocabularies/keys.js';
import { onceFor } from './once-for.js';

/** What one cell of table 四 counts; `all` is 总计. */
export interface ProceedingPredicate {
  readonly group: ProceedingGroup;
  readonly counts: ProceedingResult | 'pending' | 'all';
}

export interface ProceedingsTable {
  readonly groups: readonly ProceedingGroup[];
  readonly columns: readonly ProceedingColumn[];
  /** Group-major: the cell of group g and column c is at g × columns.length + c. */
  readonly cells: readonly ProceedingPredicate[];
}

export const proceedingsTable = onceFor((edition: ReportEdition): ProceedingsTable => {
  const groups = edition.proceedings.headings.flatMap((heading) => heading.groups.map((group) => group.key));
  const columns = edition.proceedings.columns;
  const cells = groups.flatMap((group) =>
    columns.map((column) => ({ group, counts: column.counts ?? ('all' as const) })),
  );
  return { groups, columns, cells };
});

import type { ReportEdition } from '../../../law/editions/edition.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { applicationIdentities, proceedingIdentities } from '../../definition/identities.js';
import { onceFor } from '../../definition/once-for.js';
import { proceedingsTable } from '../../definition/proceedings-table.js';
import type { CellRef } from '../../render/report-document.js';
import { rowName } from './place-names.js';
import { reportCells } from './report-cells.js';

/** Two sums of printed cells that must be equal: the rules of the product's own tables, by cells instead of positions. */
export interface ReportIdentity {
  readonly id: string;
  readonly expected: readonly CellRef[];
  readonly actual: readonly CellRef[];
  readonly words: string;
}

export const identitiesOfReport = onceFor((edition: ReportEdition): readonly ReportIdentity[] => {
  const cells = reportCells(edition);
  const at = (table: 'applications' | 'proceedings', positions: readonly number[]): CellRef[] =>
    positions.flatMap((position) => cells[table][position] ?? []);
  return [
    ...applicationIdentities(applicationsTable(edition)).map(({ id, expected, actual, words }) => ({
      id,
      expected: at('applications', expected),
      actual: at('applications', actual),
      words,
    })),
    ...proceedingIdentities(proceedingsTable(edition)).map(({ id, group, expected, actual }) => ({
      id,
      expected: at('proceedings', expected),
      actual: at('proceedings', actual),
      words: `${rowName(edition, 'proceedings', group)}：各项结果与尚未审结之和应等于总计`,
    })),
  ];
});

import type { ReportEdition } from '../../../law/editions/edition.js';
import { figureItems } from '../../../law/editions/figure-items.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { onceFor } from '../../definition/once-for.js';
import { proceedingsTable } from '../../definition/proceedings-table.js';
import type { CellRef } from '../../render/report-document.js';
import type { TableKey } from '../recognise/read-tables.js';

/** Every cell of the form, in the order in which `Identity` numbers those of tables 三 and 四. */
export const reportCells = onceFor(
  (edition: ReportEdition): Readonly<Record<TableKey, readonly CellRef[]>> => {
    const { rows, columns } = applicationsTable(edition);
    const { groups, columns: results } = proceedingsTable(edition);
    return {
      proactive: figureItems(edition).map(({ key }) => ({ table: 'proactive', row: key, column: 'value' })),
      applications: rows.flatMap((row) =>
        columns.map((column) => ({ table: 'applications' as const, row: row.key, column: column.key })),
      ),
      proceedings: groups.flatMap((group) =>
        results.map((column) => ({ table: 'proceedings' as const, row: group, column: column.key })),
      ),
    };
  },
);

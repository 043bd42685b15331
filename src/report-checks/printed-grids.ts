import { law } from '../law/law.js';
import type { CheckedReport } from '../reporting/published-report/checked-report.js';
import { statutoryGrids } from '../reporting/render/grid/statutory-grids.js';
import type { CellRef, Grid } from '../reporting/render/report-document.js';
import type { YearTables } from '../reporting/year-tables.js';

const UNREAD = '—';

type Counted = Pick<YearTables, 'proactive' | 'applications' | 'proceedings'>;

/** What the report prints, in the form of its edition; a cell that it does not tell, or that could not be read, is a dash. */
export function printedGrids({ edition, tables }: CheckedReport): Grid[] {
  const zeros = (counts: Readonly<Record<string, number | null>>): Record<string, number> =>
    Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count ?? 0]));
  const counted: Counted = {
    proactive: zeros(tables.proactive),
    applications: {
      columns: tables.applications.columns,
      rows: tables.applications.rows.map((row) => ({
        ...row,
        values: row.values.map((value) => value ?? 0),
      })),
    },
    proceedings: Object.fromEntries(
      Object.entries(tables.proceedings).map(([group, counts]) => [group, zeros(counts)]),
    ) as unknown as YearTables['proceedings'],
  };
  const { proactive, applications, proceedings } = statutoryGrids(law().edition(edition), counted);
  return [proactive, applications, proceedings].map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) => (cell.ref && isUnread(tables, cell.ref) ? { ...cell, text: UNREAD } : cell)),
    ),
  }));
}

function isUnread(tables: CheckedReport['tables'], { table, row, column }: CellRef): boolean {
  if (table === 'proactive') return (tables.proactive[row] ?? null) === null;
  if (table === 'proceedings') return (tables.proceedings[row]?.[column] ?? null) === null;
  const { rows, columns } = tables.applications;
  return (rows.find(({ key }) => key === row)?.values[columns.indexOf(column)] ?? null) === null;
}

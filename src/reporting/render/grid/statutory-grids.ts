import type { ReportEdition } from '../../../law/editions/edition.js';
import type { YearTables } from '../../year-tables.js';
import type { Grid } from '../report-document.js';
import { applicationsGrid } from './applications-grid.js';
import { proactiveGrid } from './proactive-grid.js';
import { proceedingsGrid } from './proceedings-grid.js';

/** The three statutory tables as they are printed, by the key of their section. */
export interface StatutoryGrids {
  readonly proactive: Grid;
  readonly applications: Grid;
  readonly proceedings: Grid;
}

export function statutoryGrids(
  edition: ReportEdition,
  tables: Pick<YearTables, 'proactive' | 'applications' | 'proceedings'>,
): StatutoryGrids {
  return {
    proactive: proactiveGrid(edition, tables),
    applications: applicationsGrid(edition, tables),
    proceedings: proceedingsGrid(edition, tables),
  };
}

import type { YearTables } from '../year-tables.js';
import { printedTables } from './counted-cells.js';
import type { ChildFigures, ReportSnapshot, WholeTree } from './report-snapshot.js';

/** What a snapshot gives to a report above it; null and absent are the same: the one stands in JSON. */
export interface AddedSource {
  readonly scope: ReportSnapshot['scope'];
  readonly tables: YearTables;
  readonly wholeTree?: WholeTree | null | undefined;
  readonly fees?: ReportSnapshot['fees'] | null;
}

/** Figures of a report as one above it adds them up, whoever else told them for it. */
export function addedFigures({
  scope,
  tables,
  wholeTree,
  fees,
}: AddedSource): Omit<ChildFigures, 'agency' | 'version' | 'sha256' | 'toldAbove'> {
  // A report of a tree has what its agency told for the tree in its own tables.
  const told = scope === 'own' && Object.keys(wholeTree ?? {}).length > 0;
  return {
    scope,
    proactive: tables.proactive,
    ...(told && wholeTree && { wholeTree }),
    ...(fees && { fees }),
    ...printedTables(tables),
  };
}

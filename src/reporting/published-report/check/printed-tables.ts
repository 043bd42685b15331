import type { ReportEdition } from '../../../law/editions/edition.js';
import { figureItems } from '../../../law/editions/figure-items.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { proceedingsTable } from '../../definition/proceedings-table.js';
import type { ReportTitle } from '../recognise/report-title.js';
import type { ReportFigures } from './report-figures.js';

/** As `YearTables` without its checks; null for what the report does not tell or could not be read. */
export interface PrintedTables {
  readonly agency: { readonly code: null; readonly name: string | null };
  readonly year: number | null;
  readonly edition: string;
  /** A report does not say by itself whether it is of one agency or of its tree, nor when its figures were known. */
  readonly scope: null;
  readonly asOf: string | null;
  readonly knownAt: null;
  readonly proactive: Readonly<Record<string, number | null>>;
  readonly applications: {
    readonly columns: readonly string[];
    readonly rows: readonly {
      readonly key: string;
      readonly label: string;
      readonly values: readonly (number | null)[];
    }[];
  };
  readonly proceedings: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

export function printedTables(
  edition: ReportEdition,
  title: ReportTitle,
  figures: ReportFigures,
): PrintedTables {
  const { rows, columns } = applicationsTable(edition);
  const { groups, columns: results } = proceedingsTable(edition);
  const at = (
    table: 'proactive' | 'applications' | 'proceedings',
    row: string,
    column: string,
  ): number | null => figures.at({ table, row, column }) ?? null;
  return {
    agency: { code: null, name: title.agency },
    year: title.year,
    edition: edition.id,
    scope: null,
    asOf: title.year === null ? null : `${title.year}-12-31`,
    knownAt: null,
    proactive: Object.fromEntries(
      figureItems(edition).map(({ key }) => [key, at('proactive', key, 'value')]),
    ),
    applications: {
      columns: columns.map(({ key }) => key),
      rows: rows.map(({ key, label }) => ({
        key,
        label,
        values: columns.map((column) => at('applications', key, column.key)),
      })),
    },
    proceedings: Object.fromEntries(
      groups.map((group) => [
        group,
        Object.fromEntries(results.map(({ key }) => [key, at('proceedings', group, key)])),
      ]),
    ),
  };
}

import type { ReportEdition } from '../../../law/editions/edition.js';
import { figureItems } from '../../../law/editions/figure-items.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { onceFor } from '../../definition/once-for.js';
import { proceedingsTable } from '../../definition/proceedings-table.js';
import type { CellRef } from '../../render/report-document.js';
import type { TableKey } from '../recognise/read-tables.js';

/** What people call the tables: each is named by the section that it stands in. */
export const TABLE_NAMES: Readonly<Record<TableKey, string>> = {
  proactive: '表二',
  applications: '表三',
  proceedings: '表四',
};

interface Names {
  readonly rows: Readonly<Record<TableKey, ReadonlyMap<string, string>>>;
  readonly columns: Readonly<Record<TableKey, ReadonlyMap<string, string>>>;
}

const byKey = (entries: readonly { readonly key: string; readonly label: string }[]): Map<string, string> =>
  new Map(entries.map(({ key, label }) => [key, label]));

const namesOf = onceFor((edition: ReportEdition): Names => {
  const { rows, columns } = applicationsTable(edition);
  const groups = edition.proceedings.headings.flatMap((heading) => heading.groups);
  return {
    rows: { proactive: byKey(figureItems(edition)), applications: byKey(rows), proceedings: byKey(groups) },
    columns: {
      proactive: new Map(),
      applications: byKey(columns),
      proceedings: byKey(proceedingsTable(edition).columns),
    },
  };
});

/** As the edition prints it. */
export const labelOf = (edition: ReportEdition, table: TableKey, row: string): string =>
  namesOf(edition).rows[table].get(row) ?? row;

/** 表三“（一）予以公开”行 */
export function rowName(edition: ReportEdition, table: TableKey, row: string): string {
  const label = labelOf(edition, table, row);
  return table === 'applications' ? `${TABLE_NAMES[table]}“${label}”行` : `${TABLE_NAMES[table]}“${label}”`;
}

/** 表三“（一）予以公开”行“自然人”列 */
export function cellName(edition: ReportEdition, { table, row, column }: CellRef): string {
  const label = namesOf(edition).columns[table].get(column);
  return `${rowName(edition, table, row)}${label === undefined ? '' : `“${label}”列`}`;
}

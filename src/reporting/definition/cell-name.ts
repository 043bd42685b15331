import type { ReportEdition } from '../../law/editions/edition.js';
import { applicationsTable } from './applications-table.js';
import { proceedingsTable } from './proceedings-table.js';

const labelOf = (all: readonly { readonly key: string; readonly label: string }[], key: string): string =>
  all.find((one) => one.key === key)?.label ?? key;

/** A cell of table 三 or 四 as people call it: 表三“（一）予以公开”行“自然人”列, 表四“行政复议”的“结果维持”. */
export function cellName(
  edition: ReportEdition,
  {
    table,
    row,
    column,
  }: { readonly table: 'applications' | 'proceedings'; readonly row: string; readonly column: string },
): string {
  if (table === 'applications') {
    const { rows, columns } = applicationsTable(edition);
    return `表三“${labelOf(rows, row)}”行“${labelOf(columns, column)}”列`;
  }
  const groups = edition.proceedings.headings.flatMap((heading) => heading.groups);
  return `表四“${labelOf(groups, row)}”的“${labelOf(proceedingsTable(edition).columns, column)}”`;
}

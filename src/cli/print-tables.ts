import { law } from '../law/law.js';
import type { YearTables } from '../reporting/year-tables.js';
import { textTable } from './text-table.js';

/** Tables 二, 三 and 四 of whichever origin; null is what a published report does not tell. */
export interface PrintableTables {
  readonly edition: string;
  readonly proactive: Readonly<Record<string, number | null>>;
  readonly applications: {
    readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  };
  readonly proceedings: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

const UNKNOWN = '?';
const printed = (count: number | null | undefined): string => (count ?? UNKNOWN).toString();

/** The three tables as text, aligned. */
export function tablesText(tables: PrintableTables): string {
  const edition = law().edition(tables.edition);
  const columns = edition.applications.columns.flatMap((column) =>
    'columns' in column ? column.columns.map(({ label }) => label) : [column.label],
  );
  const groups = edition.proceedings.headings.flatMap((heading) => heading.groups);
  const results = edition.proceedings.columns;
  return [
    textTable(
      law()
        .figureItems(tables.edition)
        .map(({ key, label }) => [label, printed(tables.proactive[key])]),
    ),
    '',
    textTable([
      ['', ...columns],
      ...tables.applications.rows.map(({ label, values }) => [label, ...values.map(printed)]),
    ]),
    '',
    textTable([
      ['', ...results.map(({ label }) => label)],
      ...groups.map(({ key, label }) => [
        label,
        ...results.map((result) => printed(tables.proceedings[key]?.[result.key])),
      ]),
    ]),
  ].join('\n');
}

/** The tables for people to read in a terminal; programs ask for --json. */
export function printTables(tables: YearTables): string {
  const failed = tables.checks.filter(({ status }) => status === 'fail');
  const missing = tables.checks.filter(({ status }) => status === 'missing');
  const kept = tables.checks.filter(({ status }) => status === 'pass').length;
  return [
    `${tables.agency.name}　${tables.period.from} 至 ${tables.period.to}　${tables.edition} 版格式　${tables.scope === 'rollup' ? '汇总' : '本机关'}`,
    '',
    tablesText(tables),
    '',
    `勾稽关系：${kept} 项相符，${failed.length} 项不符，${missing.length} 项数据未填报。`,
    ...[...failed, ...missing].map(({ message }) => `  ${message}`),
  ].join('\n');
}

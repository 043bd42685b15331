import { law } from '../law/law.js';
import { PROCEEDING_GROUPS } from '../law/vocabularies/keys.js';
import type { YearTables } from '../reporting/year-tables.js';
import { textTable } from './text-table.js';

const COUNTS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;

/** The tables for people to read in a terminal; programs ask for --json. */
export function printTables(tables: YearTables): string {
  const edition = law().edition(tables.edition);
  const items = law().figureItems(tables.edition);
  const columns = edition.applications.columns.flatMap((column) =>
    'columns' in column ? column.columns.map(({ label }) => label) : [column.label],
  );
  const labels = new Map(edition.proceedings.headings.flatMap((h) => h.groups.map((g) => [g.key, g.label])));
  const failed = tables.checks.filter(({ status }) => status === 'fail');
  const missing = tables.checks.filter(({ status }) => status === 'missing');
  const kept = tables.checks.filter(({ status }) => status === 'pass').length;
  return [
    `${tables.agency.name}　${tables.period.from} 至 ${tables.period.to}　${tables.edition} 版格式　${tables.scope === 'rollup' ? '汇总' : '本机关'}`,
    '',
    textTable(items.map(({ key, label }) => [label, String(tables.proactive[key] ?? 0)])),
    '',
    textTable([
      ['', ...columns],
      ...tables.applications.rows.map(({ label, values }) => [label, ...values.map(String)]),
    ]),
    '',
    textTable([
      ['', ...edition.proceedings.columns.map(({ label }) => label)],
      ...PROCEEDING_GROUPS.map((group) => [
        labels.get(group) ?? group,
        ...COUNTS.map((count) => String(tables.proceedings[group][count])),
      ]),
    ]),
    '',
    `勾稽关系：${kept} 项相符，${failed.length} 项不符，${missing.length} 项数据未填报。`,
    ...[...failed, ...missing].map(({ message }) => `  ${message}`),
  ].join('\n');
}

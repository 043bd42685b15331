import type { ReportEdition } from '../../src/law/editions/edition.js';
import { localDate } from '../../src/law/local-date.js';
import { applicationsTable } from '../../src/reporting/definition/applications-table.js';
import type { ProceedingCounts, YearTables } from '../../src/reporting/year-tables.js';

/** Digits of `seed` in an order that makes no number the beginning or end of its neighbours. */
const scrambled = (seed: number): number => 1000 + ((seed * 7919) % 8999);

/**
 * Tables in which no two cells hold the same number, so that a swapped, missing or doubled cell shows in any format.
 * They are not counted from anything and balance nowhere.
 */
export function distinctTables(edition: ReportEdition, agencyName = '清河县人民政府'): YearTables {
  let seed = 0;
  const next = (): number => scrambled((seed += 1));
  const items = edition.proactive.flatMap((block) => block.rows.flatMap((row) => row.items));
  const proactive = Object.fromEntries(
    items.map((item) => [
      item.key,
      item.unit === 'wan' ? next() + 0.25 : item.mayBeNegative ? -next() : next(),
    ]),
  );
  const { rows, columns } = applicationsTable(edition);
  const counts = (): ProceedingCounts => ({
    upheld: next(),
    corrected: next(),
    other: next(),
    pending: next(),
    total: next(),
  });
  const year = edition.reportYears.from;
  return {
    agency: { code: 'QH', name: agencyName },
    year,
    period: { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`) },
    edition: edition.id,
    scope: 'own',
    asOf: localDate(`${year}-12-31`),
    knownAt: `${year + 1}-01-10T08:00:00+08:00`,
    proactive,
    applications: {
      columns: columns.map((column) => column.key),
      rows: rows.map((row) => ({ key: row.key, label: row.label, values: columns.map(next) })),
    },
    proceedings: { review: counts(), suitDirect: counts(), suitAfterReview: counts() },
    checks: [],
  };
}

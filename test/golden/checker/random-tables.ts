import type { ReportEdition } from '../../../src/law/editions/edition.js';
import { law } from '../../../src/law/law.js';
import { applicationsTable } from '../../../src/reporting/definition/applications-table.js';
import type { ProceedingCounts, YearTables } from '../../../src/reporting/year-tables.js';
import { tablesOf } from './a-report.js';

/** Numbers that look random and are the same every time (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Mostly nothing, as in real reports, and now and then the count of a province. */
const count = (below: (most: number) => number): number =>
  [0, 0, 0, below(9), below(40), below(30_000)][below(6)] ?? 0;

const AGENCIES = ['清河县人民政府', '青川县自然资源局', '江州市人民政府办公室（本级）', '柳林镇人民政府'];

function proceedings(below: (most: number) => number): ProceedingCounts {
  const [upheld, corrected, other, pending] = [count(below), count(below), count(below), count(below)];
  return { upheld, corrected, other, pending, total: upheld + corrected + other + pending };
}

/** Tables that any register might give: every sum holds, and every count is drawn. */
export function randomTables(edition: ReportEdition, seed: number): YearTables {
  const below = randomNumbers(seed);
  const { rows, columns } = applicationsTable(edition);
  const outcomes = rows.filter((row) => row.measure === 'handled' && row.outcomes).map(({ key }) => key);
  const ofColumn = columns.slice(0, -1).map(() => {
    const cells: Record<string, number> = Object.fromEntries(outcomes.map((key) => [key, count(below)]));
    const total = Object.values(cells).reduce((sum, one) => sum + one, 0);
    const carriedOut = count(below);
    const carriedIn = Math.min(count(below), total + carriedOut);
    return { ...cells, total, carriedOut, carriedIn, newReceived: total + carriedOut - carriedIn };
  });
  const values = (key: string): number[] => {
    const own = ofColumn.map((cells: Readonly<Record<string, number>>) => cells[key] ?? 0);
    return [...own, own.reduce((sum, one) => sum + one, 0)];
  };
  const { from, until = from + 4 } = edition.reportYears;
  const items = law().figureItems(edition.id);
  return tablesOf({
    id: `random-${seed}`,
    agency: AGENCIES[below(AGENCIES.length)] ?? '',
    year: from + below(until - from + 1),
    edition: edition.id === '2019' ? '2019' : '2021',
    reconciles: true,
    proactive: Object.fromEntries(
      items.map(({ key, unit, mayBeNegative }) => {
        const amount = count(below);
        return [
          key,
          unit === 'count'
            ? mayBeNegative && below(2)
              ? 0 - amount
              : amount
            : (amount * 100 + below(100)) / 100,
        ];
      }),
    ),
    applications: Object.fromEntries(rows.map(({ key }) => [key, values(key)])),
    proceedings: {
      review: proceedings(below),
      suitDirect: proceedings(below),
      suitAfterReview: proceedings(below),
    },
  });
}

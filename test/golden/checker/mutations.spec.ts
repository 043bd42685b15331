import { describe, expect, it } from '@jest/globals';
import { checkPublishedReport } from '../../../src/reporting/published-report/check-published-report.js';
import type { CheckedReport } from '../../../src/reporting/published-report/checked-report.js';
import { figuresOf } from '../../../src/reporting/render/figures.js';
import { renderHtml } from '../../../src/reporting/render/html/render-html.js';
import type { CellRef, ReportDocument } from '../../../src/reporting/render/report-document.js';
import { publishedReport } from '../../builders/published-figures.js';
import { documentOf, tablesOf, withCells } from './a-report.js';

const check = (document: ReportDocument): Promise<CheckedReport> =>
  checkPublishedReport(Buffer.from(renderHtml(document)), 'report.html');

/** Another digit in one place: the place and the digit change from cell to cell. */
function misprinted(printed: string, n: number): string {
  const at = n % printed.length;
  const leads = at === 0 && printed.length > 1;
  const digit = (Number(printed[at]) + 1 + (n % 8)) % 10;
  const other = leads && digit === 0 ? (Number(printed[at]) % 9) + 1 : digit;
  return printed.slice(0, at) + String(other) + printed.slice(at + 1);
}

const cellsOf = (document: ReportDocument): CellRef[] => {
  const { applications, proceedings } = figuresOf(document);
  return Object.entries({ applications, proceedings }).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.keys(columns).map((column) => ({ table: table as CellRef['table'], row, column })),
    ),
  );
};

describe.each([
  ['huaian-city-2024', 175 + 15],
  ['pingtan-gwh-2019', 161 + 15],
])('one wrong digit in %s', (id, count) => {
  const document = documentOf(tablesOf(publishedReport(id)));

  it('is told in every cell of tables 三 and 四, and the cell is among those marked', async () => {
    expect((await check(document)).findings).toEqual([]);
    const cells = cellsOf(document);
    expect(cells).toHaveLength(count);
    for (const [n, wanted] of cells.entries()) {
      const isWanted = (ref: CellRef): boolean =>
        ref.table === wanted.table && ref.row === wanted.row && ref.column === wanted.column;
      const wrong = withCells(document, (ref, printed) =>
        isWanted(ref) ? misprinted(printed, n) : undefined,
      );
      const { findings, marked } = await check(wrong);
      const errors = findings.filter(({ severity }) => severity === 'error');
      const near = errors.filter(
        ({ table, row, column }) =>
          table === wanted.table && (row === wanted.row || column === wanted.column),
      );
      expect([wanted, near.length > 0]).toEqual([wanted, true]);
      expect(
        marked.some(
          ({ table, row, column }) =>
            table === wanted.table && (row === wanted.row || column === wanted.column),
        ),
      ).toBe(true);
    }
  }, 120_000);
});

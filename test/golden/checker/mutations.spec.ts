import { describe, expect, it } from '@jest/globals';
import { checkPublishedReport } from '../../../src/reporting/published-report/check-published-report.js';
import type { CheckedReport } from '../../../src/reporting/published-report/checked-report.js';
import { figuresOf } from '../../../src/reporting/render/figures.js';
import { renderHtml } from '../../../src/reporting/render/html/render-html.js';
import type { CellRef, ReportDocument } from '../../../src/reporting/render/report-document.js';
import { publishedReport } from '../../builders/published-figures.js';
import { documentOf, tablesOf } from './a-report.js';

const check = (html: string): Promise<CheckedReport> =>
  checkPublishedReport(Buffer.from(html), 'report.html');

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
  // Without what the page carries for machines, which takes most of the time of reading it some hundred times.
  const html = renderHtml(document)
    .replace(/ (?:headers|id|scope|class|style)="[^"]*"/g, '')
    .replace(/<(style|script)[^]*?<\/\1>/g, '');

  it('is told in every cell of tables 三 and 四, and the cell is among those marked', async () => {
    expect((await check(html)).findings).toEqual([]);
    const cells = cellsOf(document);
    expect(cells).toHaveLength(count);
    for (const [n, cell] of cells.entries()) {
      const { table, row, column } = cell;
      const place = `data-cell="${table}/${row}/${column}">`;
      const wrong = html.replace(
        new RegExp(`${place}(\\d+)<`),
        (_, printed: string) => `${place}${misprinted(printed, n)}<`,
      );
      expect([cell, wrong === html]).toEqual([cell, false]);
      const { findings, marked } = await check(wrong);
      const isNear = (other: { table: string | null; row: string | null; column: string | null }): boolean =>
        other.table === table && (other.row === row || other.column === column);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect([cell, errors.some(isNear), marked.some(isNear)]).toEqual([cell, true, true]);
    }
  }, 120_000);
});

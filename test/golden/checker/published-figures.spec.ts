import { describe, expect, it } from '@jest/globals';
import { checkPublishedReport } from '../../../src/reporting/published-report/check-published-report.js';
import type { CheckedReport } from '../../../src/reporting/published-report/checked-report.js';
import { renderDocx } from '../../../src/reporting/render/docx/render-docx.js';
import { renderHtml } from '../../../src/reporting/render/html/render-html.js';
import type { ReportDocument } from '../../../src/reporting/render/report-document.js';
import { publishedReports } from '../../builders/published-figures.js';
import type { PublishedReport } from '../../builders/published-figures.js';
import { asPrinted } from './a-report.js';

/** Figures that were really published, printed by the product and read back from its files. */

const FORMATS: Readonly<Record<string, (document: ReportDocument) => Promise<Buffer>>> = {
  html: (document) => Promise.resolve(Buffer.from(renderHtml(document))),
  docx: renderDocx,
};

/** What the makers of the figures know to be wrong: rule, row, column, printed, expected. */
const KNOWN: Readonly<Record<string, readonly unknown[]>> = {
  'pingtan-gwh-2020': [
    ['applications.outcomeSum', 'total', 'naturalPerson', 20, 26],
    ['applications.outcomeSum', 'total', 'total', 21, 27],
  ],
  'pingtan-zrz-2020': [
    ['applications.outcomeSum', 'total', 'legalServiceOrganization', 0, 1],
    ['applications.outcomeSum', 'total', 'total', 9, 10],
  ],
  'pingtan-zrz-2021': [
    ['applications.balance', null, 'naturalPerson', 18, 16],
    ['applications.balance', null, 'socialWelfareOrganization', 0, 2],
    ['applications.outcomeSum', 'total', 'naturalPerson', 18, 16],
    ['applications.outcomeSum', 'total', 'socialWelfareOrganization', 0, 2],
  ],
};

const errorsOf = ({ findings }: CheckedReport): unknown[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, row, column, printed, expected }) => [rule, row, column, printed, expected]);

function expectFigures({ tables }: CheckedReport, report: PublishedReport): void {
  const rows = Object.fromEntries(tables.applications.rows.map(({ key, values }) => [key, values]));
  expect(rows).toMatchObject(report.applications);
  expect(tables.proceedings).toMatchObject(report.proceedings);
  expect(tables.proactive).toMatchObject(report.proactive);
}

describe.each(Object.entries(FORMATS))('published figures, read back from %s', (format, render) => {
  const complete = publishedReports.filter(({ id }) => !id.endsWith('-partial'));
  it.each(complete.map((report) => [report.agency, report.year, report] as const))(
    '%s %i: the known errors and no others',
    async (agency, year, report) => {
      const checked = await checkPublishedReport(await render(asPrinted(report)), `report.${format}`);
      expect([checked.agency, checked.year, checked.edition]).toEqual([agency, year, report.edition]);
      expectFigures(checked, report);
      expect(errorsOf(checked)).toEqual(KNOWN[report.id] ?? []);
    },
  );
});

it('a blank that is no zero is told with the figure that the sums ask for, and is no error', async () => {
  const kewei = publishedReports.find(({ id }) => id === 'shanghai-kewei-2024');
  if (!kewei) throw new Error('no such report');
  const { findings, tables } = await checkPublishedReport(
    Buffer.from(renderHtml(asPrinted(kewei))),
    'report.html',
  );
  expect(findings.map(({ rule, row, column, expected }) => [rule, row, column, expected])).toEqual([
    ['cell.blank', 'carriedOut', 'total', 1],
  ]);
  expect(tables.applications.rows.at(-1)?.values).toEqual([1, 0, 0, 0, 0, 0, null]);
});

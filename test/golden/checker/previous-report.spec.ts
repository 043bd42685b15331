import { describe, expect, it } from '@jest/globals';
import { checkPublishedReport } from '../../../src/reporting/published-report/check-published-report.js';
import type { CheckedReport } from '../../../src/reporting/published-report/checked-report.js';
import { renderHtml } from '../../../src/reporting/render/html/render-html.js';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import { publishedReport } from '../../builders/published-figures.js';
import { documentOf, tablesOf } from './a-report.js';

const bytesOf = (tables: YearTables): Buffer => Buffer.from(renderHtml(documentOf(tables)));
const pingtan = (year: number): YearTables => tablesOf(publishedReport(`pingtan-gwh-${year}`));

const checked = (tables: YearTables, previous: YearTables): Promise<CheckedReport> =>
  checkPublishedReport(bytesOf(tables), '今年.html', { bytes: bytesOf(previous), fileName: '去年.html' });

const seam = ({ findings }: CheckedReport): unknown[] =>
  findings.map(({ rule, severity, row, column, printed, expected }) => [
    rule,
    severity,
    row,
    column,
    printed,
    expected,
  ]);

describe('a report and that of the year before', () => {
  it('平潭 2022 carries in what 平潭 2021 left open', async () => {
    expect(seam(await checked(pingtan(2022), pingtan(2021)))).toEqual([]);
  });

  it('the seam between the editions holds column by column; what the report of 2020 has wrong by itself is not of 2021', async () => {
    const { findings } = await checked(pingtan(2021), pingtan(2020));
    expect(findings.filter(({ rule }) => rule === 'applications.carriedIn')).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'applications.outcomeSum')).toEqual([]);
  });

  it('another number carried in is an error in its column and in 总计', async () => {
    const last = pingtan(2021);
    const rows = last.applications.rows.map((row) =>
      row.key === 'carriedOut' || row.key === 'newReceived'
        ? { ...row, values: row.values.map((value, c) => (c === 1 || c === 6 ? value + 2 : value)) }
        : row,
    );
    const changed = { ...last, applications: { ...last.applications, rows } };
    const carriedIn = pingtan(2022).applications.rows.find(({ key }) => key === 'carriedIn')?.values ?? [];
    expect(seam(await checked(pingtan(2022), changed))).toEqual(
      [
        ['commercialEnterprise', 1],
        ['total', 6],
      ].map(([column, c]) => [
        'applications.carriedIn',
        'error',
        'carriedIn',
        column,
        carriedIn[Number(c)],
        (carriedIn[Number(c)] ?? 0) + 2,
      ]),
    );
  });

  it('fewer reviews than were pending, and a stock that does not come out, are warnings', async () => {
    const [now, last] = [pingtan(2022), pingtan(2021)];
    const { review } = last.proceedings;
    const more = now.proceedings.review.total + 5;
    const changed: YearTables = {
      ...last,
      proactive: { ...last.proactive, 'normativeDocuments.inForce': 1 },
      proceedings: {
        ...last.proceedings,
        review: { ...review, pending: more, total: review.total - review.pending + more },
      },
    };
    expect(seam(await checked(now, changed))).toEqual([
      ['proceedings.carriedIn', 'warning', 'review', 'total', more - 5, more],
      [
        'figures.stock',
        'warning',
        'normativeDocuments.inForce',
        'value',
        now.proactive['normativeDocuments.inForce'],
        1 +
          (now.proactive['normativeDocuments.issued'] ?? 0) -
          (now.proactive['normativeDocuments.repealed'] ?? 0),
      ],
    ]);
  });

  it('a report of another year is not joined, and of another agency only with a warning', async () => {
    expect(seam(await checked(pingtan(2023), pingtan(2021)))).toEqual([
      ['previous.year', 'warning', null, null, 2021, 2022],
    ]);
    const other = { ...pingtan(2021), agency: { code: 'B', name: '清河县人民政府' } };
    expect(seam(await checked(pingtan(2022), other))).toEqual([
      ['previous.agency', 'warning', null, null, '清河县人民政府', '平潭综合实验区（全区汇总）'],
    ]);
  });

  it('fees in yuan where the form asks for 万元, as far as the last report or their size shows it', async () => {
    const fees = (tables: YearTables, amount: number): YearTables => ({
      ...tables,
      proactive: { ...tables.proactive, 'fees.amountWan': amount },
    });
    const unit = async (tables: YearTables, last: YearTables): Promise<unknown[]> =>
      (await checked(tables, last)).findings
        .filter(({ rule }) => rule === 'figures.unit')
        .map(({ printed }) => printed);
    const last = fees(pingtan(2021), 12.3456);
    expect(await unit(fees(pingtan(2022), 123_456), last)).toEqual([123_456]);
    expect(await unit(fees(pingtan(2022), 14.5), last)).toEqual([]);
    expect(await unit(fees(pingtan(2022), 186_510_641), fees(pingtan(2021), 0))).toEqual([186_510_641]);
    expect(await unit(fees(pingtan(2022), 316_441), fees(pingtan(2021), 0))).toEqual([]);
  });

  it('says which of the two files cannot be read', async () => {
    const empty = { bytes: Buffer.alloc(0), fileName: '去年.html' };
    await expect(checkPublishedReport(bytesOf(pingtan(2022)), '今年.html', empty)).rejects.toMatchObject({
      code: 'publishedReport.empty',
      message: '“去年.html”：文件是空的，没有可以检查的内容；请重新选择文件。',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { law } from '../../../law/law.js';
import { localDate } from '../../../law/local-date.js';
import type { YearFigures } from '../../trends/year-figures.js';
import { percent, sentenceOf, sumOf, type Chart } from './chart.js';
import { chartsHtml } from './charts-html.js';
import { drawChart } from './draw-chart.js';
import { reportCharts } from './report-charts.js';

const COUNTS = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };
const year = (of: number, received: number, more: Partial<YearFigures> = {}): YearFigures => ({
  year: of,
  period: { from: localDate(`${of}-01-01`), to: localDate(`${of}-12-31`) },
  running: false,
  received,
  carriedIn: 0,
  handled: received,
  carriedOut: 0,
  outcomes: { granted: received, partial: 0, refused: 0, unavailable: 0, declined: 0, other: 0 },
  applicantTypes: {
    naturalPerson: received,
    commercialEnterprise: 0,
    researchInstitution: 0,
    socialWelfareOrganization: 0,
    legalServiceOrganization: 0,
    other: 0,
  },
  proceedings: { review: COUNTS, suitDirect: COUNTS, suitAfterReview: COUNTS },
  timeliness: { inTime: received, late: 0, notJudged: 0 },
  ...more,
});
const FORMS = ['columns', 'bars', 'share'] as const;
const chart = (form: Chart['form'], ...values: number[]): Chart => ({
  key: 'sample',
  title: '样图',
  unit: '件',
  form,
  bars: values.map((value, index) => ({ label: `第${index + 1}项`, value })),
});

/** Widths and heights of everything that is filled. */
const sizes = (svg: string): number[] =>
  [...svg.matchAll(/ (?:width|height)="([^"]*)"/g)].map(([, size]) => Number(size));

describe('a chart', () => {
  it.each(FORMS)('as %s draws nothing wider than its place, whatever the numbers', (form) => {
    for (const values of [[0], [0, 0, 0], [1], [7, 0, 2_000_000], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]) {
      const svg = drawChart(chart(form, ...values));
      expect(svg).not.toMatch(/NaN|Infinity|undefined|="-/);
      for (const size of sizes(svg)) expect(size).toBeLessThanOrEqual(420);
    }
  });

  it('gives each number its part: of two columns one twice as high, of three parts the whole width', () => {
    const tall = load(drawChart(chart('columns', 10, 5)), { xml: true })('rect')
      .map((_, r) => Number(r.attribs.height))
      .get();
    expect(tall[0]).toBe(2 * tall[1]!);
    const parts = load(drawChart(chart('share', 1, 2, 1)), { xml: true })('g > rect')
      .map((_, r) => Number(r.attribs.width))
      .get();
    expect(parts.slice(0, 3)).toEqual([105, 210, 105]);
  });

  it.each(FORMS)(
    'as %s says all its figures in words, with a name, and needs nothing from elsewhere',
    (form) => {
      const drawn = chart(form, 3, 9);
      const $ = load(drawChart(drawn), { xml: true });
      expect($('svg').attr()).toMatchObject({
        role: 'img',
        'aria-labelledby': 'chart-sample-title',
        'aria-describedby': 'chart-sample-description',
      });
      expect($('#chart-sample-title').text()).toBe('样图');
      expect($('#chart-sample-description').text()).toBe(sentenceOf(drawn));
      expect($.xml()).not.toMatch(/<script|style=|href=|\son\w+=|@import/);
    },
  );

  it('takes a hostile name for a name', () => {
    const hostile = {
      ...chart('bars', 1),
      title: '"><script>alert(1)</script>',
      bars: [{ label: '<b>&', value: 1 }],
    };
    const html = chartsHtml([hostile]);
    expect(html).not.toMatch(/<script|<b>/);
    expect(load(html)('figcaption').text()).toBe('图1　"><script>alert(1)</script>');
  });

  it('has shares of nothing and of a whole', () => {
    expect([percent(0, 0), percent(1, 3), percent(2, 2), percent(1, 8), percent(1, 4000)]).toEqual([
      '0%',
      '33.3%',
      '100%',
      '12.5%',
      '0%',
    ]);
  });
});

describe('the charts of a report', () => {
  it('draw up to five years, from the first that has data, its own the strongest', () => {
    const [received] = reportCharts(
      [year(2019, 0), year(2020, 0), year(2021, 5), year(2022, 0), year(2023, 9)],
      law(),
    );
    expect(received?.bars).toEqual([
      { label: '2021年', value: 5, strong: false },
      { label: '2022年', value: 0, strong: false },
      { label: '2023年', value: 9, strong: true },
    ]);
    const seven = Array.from({ length: 7 }, (_, index) => year(2019 + index, 1));
    expect(reportCharts(seven, law())[0]?.bars.map(({ label }) => label.slice(0, 4))).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
  });

  it('add up to the tables', () => {
    const figures = year(2025, 4, {
      outcomes: { granted: 1, partial: 0, refused: 1, unavailable: 1, declined: 0, other: 1 },
      timeliness: { inTime: 2, late: 1, notJudged: 1 },
    });
    const charts = reportCharts([figures], law());
    expect(charts.map(({ key, bars }) => [key, sumOf(bars)])).toEqual([
      ['received', 4],
      ['outcomes', 4],
      ['applicants', 4],
      ['timeliness', 4],
    ]);
  });

  it('are none for a year without data, and leave out what has no figure', () => {
    expect(reportCharts([year(2024, 8), year(2025, 0)], law())).toEqual([]);
    expect(reportCharts([], law())).toEqual([]);
    const onlyCarried = year(2025, 0, { carriedIn: 2, handled: 0 });
    expect(reportCharts([year(2024, 8), onlyCarried], law()).map(({ key }) => key)).toEqual(['received']);
  });

  it('are the same bytes for the same figures, with ids that stand once on the page', () => {
    const html = chartsHtml(reportCharts([year(2024, 8), year(2025, 9)], law()));
    expect(chartsHtml(reportCharts([year(2024, 8), year(2025, 9)], law()))).toBe(html);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const $ = load(html);
    expect($('[role="table"] [role="row"]')).toHaveLength($('svg').length === 4 ? 2 + 6 + 6 + 3 : -1);
    expect($('table')).toHaveLength(0);
  });
});

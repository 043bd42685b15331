import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { assembleTables } from '../compile/assemble-tables.js';
import { applicationsTable } from '../definition/applications-table.js';
import { proceedingsTable } from '../definition/proceedings-table.js';
import { applicationsGrid } from '../render/grid/applications-grid.js';
import { proactiveGrid } from '../render/grid/proactive-grid.js';
import { proceedingsGrid } from '../render/grid/proceedings-grid.js';
import type { ReportDocument } from '../render/report-document.js';
import type { YearTables } from '../year-tables.js';
import { buildReport } from './build-report.js';
import { parseNarrative } from './narrative.js';
import type { Narrative } from './narrative.js';

const FEES = { notices: 2, noticedYuan: '300', paidYuan: '100.5' };

function tablesOf(year: number, cells: Readonly<Record<string, number>>): YearTables {
  const edition = law().editionForYear(year);
  const applications = applicationsTable(edition);
  const width = applications.columns.length;
  const applicationCells = new Int32Array(applications.cells.length);
  for (const [key, value] of Object.entries(cells)) {
    const row = applications.rows.findIndex((each) => each.key === key);
    applicationCells[row * width] = value;
    applicationCells[row * width + width - 1] = value;
  }
  return assembleTables(
    {
      agency: { code: 'A1', name: '示例局' },
      year,
      period: { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`) },
      edition,
      scope: 'own',
      asOf: localDate(`${year}-12-31`),
      knownAt: `${year + 1}-01-20T09:00:00.000+08:00`,
    },
    {
      applicationCells,
      proceedingCells: new Int32Array(proceedingsTable(edition).cells.length),
      figures: [{ item: 'licensing.decisions', value: 7 }],
      stockBefore: {},
    },
  );
}

function report(tables: YearTables, narrative: Narrative = {}): ReportDocument {
  const edition = law().edition(tables.edition);
  return buildReport({
    edition,
    figures: { agencyName: '示例局', tables, fees: FEES, overview: [] },
    narrative,
    grids: {
      proactive: proactiveGrid(edition, tables),
      applications: applicationsGrid(edition, tables),
      proceedings: proceedingsGrid(edition, tables),
    },
  });
}

const textOf = (document: ReportDocument, key: string): string =>
  (document.sections.find((section) => section.key === key)?.blocks ?? [])
    .map((block) => (block.kind === 'table' ? '' : block.text))
    .join('\n');

describe('the annual report', () => {
  it('has title, lead and the six sections of its edition in order, tables in place', () => {
    const document = report(tablesOf(2024, {}));
    expect(document.agencyName + document.titleLine).toBe('示例局2024年政府信息公开工作年度报告');
    expect(document.lead.join('')).toContain('国办公开办函〔2021〕30号');
    expect(document.lead.join('')).toContain('自2024年1月1日起至2024年12月31日止');
    expect(document.sections.map(({ heading }) => heading)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    const tables = document.sections.map(
      ({ blocks }) => blocks.filter(({ kind }) => kind === 'table').length,
    );
    expect(tables).toEqual([0, 1, 1, 1, 0, 0]);
  });

  it('assembles prose from the figures of the tables', () => {
    const tables = tablesOf(2024, { newReceived: 12, carriedIn: 3, granted: 9, total: 11, carriedOut: 4 });
    const overview = textOf(report(tables), 'overview');
    expect(overview).toContain(
      '新收政府信息公开申请12件，上年结转3件；本年度办结11件，其中予以公开9件、部分公开0件；结转下年度继续办理4件。',
    );
    expect(overview).toContain('（五）监督保障');
  });

  it('says of reviews and suits that they include those pending from last year', () => {
    const tables = tablesOf(2024, {});
    const { review, ...suits } = tables.proceedings;
    const proceedings = { ...suits, review: { ...review, upheld: 1, pending: 1, total: 2 } };
    expect(textOf(report({ ...tables, proceedings }), 'overview')).toContain(
      '被申请行政复议2件（结果维持1件、结果纠正0件、其他结果0件、尚未审结1件）；' +
        '被提起行政诉讼，未经复议直接起诉0件，复议后起诉0件（行政复议、行政诉讼数量含上年度结转数量）。',
    );
  });

  it('edge 50: a year without applications claims none', () => {
    const overview = textOf(report(tablesOf(2020, {})), 'overview');
    expect(overview).toContain('2020年，示例局未收到政府信息公开申请，也没有上年结转的申请。');
    expect(overview).toContain('没有因政府信息公开工作被申请行政复议或者提起行政诉讼的情况');
    expect(overview).not.toMatch(/申请\d+件/);
  });

  it('states the fees in section 六 with explicit amounts from 2021 on (国办函〔2020〕109号)', () => {
    const other = textOf(report(tablesOf(2021, {})), 'other');
    expect(other).toContain('发出收费通知2件，通知收费金额300元，实际收取信息处理费100.5元');
    expect(textOf(report(tablesOf(2020, {})), 'other')).not.toContain('信息处理费');
  });
  it.each([2020, 2021])('claims nothing of other matters that nobody told, %i', (year) => {
    expect(textOf(report(tablesOf(year, {})), 'other')).toContain('〔请补充：其他需要报告的事项');
  });

  it('prints the agency’s own prose and resolves its placeholders', () => {
    const narrative = parseNarrative(
      '# 一\n{{agency}}{{year}}年收到{{ applications.newReceived.total }}件，许可{{proactive.licensing.decisions}}件，复议{{proceedings.review.total}}件。',
    );
    const document = report(tablesOf(2024, { newReceived: 5, carriedOut: 5 }), narrative);
    expect(textOf(document, 'overview')).toBe('示例局2024年收到5件，许可7件，复议0件。');
  });

  it.each([
    ['{{applications.newReceived}}'],
    ['{{applications.nothing.total}}'],
    ['{{proceedings.review}}'],
    ['{{constructor}}'],
    ['{{agency.name}}'],
    ['{{fees.constructor}}'],
    ['{{proactive.constructor}}'],
    ['{{proactive.hasOwnProperty}}'],
    ['{{proceedings.toString}}'],
  ])('refuses the unknown placeholder %s by name', (text) => {
    const narrative = parseNarrative(`# 六\n${text}`);
    expect(() => report(tablesOf(2024, {}), narrative)).toThrow(
      expect.objectContaining({
        code: 'narrative.unknownPlaceholder',
        message: expect.stringContaining(text),
      }),
    );
  });

  it.each([
    ['收到{{applications.newReceived.total件', '（{{applications.newReceived.total）'],
    ['{{year}}年收到{{{{applications.newReceived.total}}}}件', '（{{{{）'],
    ['{{{year}}}年', '（{{{）'],
    ['收到year}}件', '（}}）'],
    ['收到{{张三的{{year}}件', '（{{）'],
  ])('says of the braces in %s that they are no pair', (text, told) => {
    const narrative = parseNarrative(`# 六\n${text}`);
    expect(() => report(tablesOf(2024, {}), narrative)).toThrow(
      expect.objectContaining({
        code: 'narrative.brokenPlaceholder',
        message: expect.stringContaining(told),
      }),
    );
  });
});

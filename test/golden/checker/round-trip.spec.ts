import { describe, expect, it } from '@jest/globals';
import { law } from '../../../src/law/law.js';
import { checkPublishedReport } from '../../../src/reporting/published-report/check-published-report.js';
import { renderDocx } from '../../../src/reporting/render/docx/render-docx.js';
import { renderHtml } from '../../../src/reporting/render/html/render-html.js';
import { renderPdf } from '../../../src/reporting/render/pdf/render-pdf.js';
import type { ReportDocument, Section } from '../../../src/reporting/render/report-document.js';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import { documentOf } from './a-report.js';
import { randomTables } from './random-tables.js';

/** How many registers in each edition; every fifth of them also as PDF, which is slow to set. */
const RUNS = Number(process.env.CHECKER_RUNS ?? 10);
const SEED = Number(process.env.CHECKER_SEED ?? 20260101);
const PDF_EVERY = 5;

const METHOD: Section = {
  key: 'method',
  heading: '附：编报说明',
  blocks: [
    { kind: 'paragraph', text: '法律、法规和年度报告格式没有规定的 9 项统计口径，均采用推荐的做法。' },
  ],
};

type Render = (document: ReportDocument) => Promise<Buffer>;
const FORMATS: readonly (readonly [string, number, Render])[] = [
  ['html', 1, (document) => Promise.resolve(Buffer.from(renderHtml(document)))],
  ['docx', 1, renderDocx],
  ['pdf', PDF_EVERY, (document) => renderPdf(document)],
];

async function expectSame(tables: YearTables, bytes: Buffer, format: string): Promise<void> {
  const checked = await checkPublishedReport(bytes, `report.${format}`);
  expect(checked.findings).toEqual([]);
  expect([checked.agency, checked.year, checked.edition]).toEqual([
    tables.agency.name,
    tables.year,
    tables.edition,
  ]);
  const { proactive, applications, proceedings } = checked.tables;
  expect(applications).toEqual(tables.applications);
  expect(proceedings).toEqual(tables.proceedings);
  expect(proactive).toEqual(tables.proactive);
}

describe.each(['2019', '2021'])(
  'reports of edition %s are read back with the same tables and no finding',
  (id) => {
    it.each(FORMATS)(
      '%s',
      async (format, every, render) => {
        for (let run = 0; run < RUNS; run += every) {
          const tables = randomTables(law().edition(id), SEED + run);
          await expectSame(tables, await render(documentOf(tables, run % 2 ? METHOD : undefined)), format);
        }
      },
      600_000,
    );
  },
);

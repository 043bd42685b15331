import { beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { law } from '../../src/law/law.js';
import { renderDocx } from '../../src/reporting/render/docx/render-docx.js';
import { figuresOf, gridsOf } from '../../src/reporting/render/figures.js';
import { expandGrid } from '../../src/reporting/render/grid/placed-cells.js';
import { renderHtml } from '../../src/reporting/render/html/render-html.js';
import { renderJson } from '../../src/reporting/render/json/render-json.js';
import { planSection } from '../../src/reporting/render/layout/block-plan.js';
import { renderPdf } from '../../src/reporting/render/pdf/render-pdf.js';
import { REPORT_FORMATS, renderReport } from '../../src/reporting/render/render-report.js';
import type { ReportDocument } from '../../src/reporting/render/report-document.js';
import { renderXlsx } from '../../src/reporting/render/xlsx/render-xlsx.js';
import { distinctTables } from './distinct-tables.js';
import { gridText } from './grid-text.js';
import { htmlOfDocx, tableOfSheet, tablesOfHtml, workbookOf } from './read-back.js';
import type { PdfFile } from './read-pdf.js';
import { readPdf, textInCells } from './read-pdf.js';
import { sampleReport } from './sample-report.js';

const GOLDEN = join(process.cwd(), 'test/golden');

/** Compares with the committed file; `UPDATE_GOLDEN=1` writes it anew, to be reviewed like code. */
function expectGolden(name: string, text: string): void {
  const file = join(GOLDEN, name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}

const planned = (document: ReportDocument) =>
  document.sections.flatMap((section) =>
    planSection(section).blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );

describe.each(['2019', '2021'])('edition %s in every format', (id) => {
  const edition = law().edition(id);
  const tables = distinctTables(edition);
  const document = sampleReport(edition, tables);
  const expected = gridsOf(document).map(expandGrid);
  let pdf: PdfFile;
  beforeAll(async () => {
    pdf = await readPdf(await renderPdf(document));
  });

  it('gives every cell a number of its own', () => {
    const values = gridsOf(document)
      .flatMap((grid) => grid.rows.flat())
      .filter((cell) => cell.kind === 'value');
    expect(values).toHaveLength(id === '2021' ? 175 + 15 + 10 : 161 + 15 + 22);
    expect(new Set(values.map((cell) => cell.text)).size).toBe(values.length);
  });

  it('prints the form with its exact labels and merges', () => {
    expectGolden(`grid-${id}.txt`, `${gridsOf(document).map(gridText).join('\n\n')}\n`);
  });

  it('HTML: every cell of every table', () => {
    expect(tablesOfHtml(renderHtml(document))).toEqual(expected);
  });

  it('HTML: no chart is taken for a table, and the page is the same without it', () => {
    const bars = tables.applications.rows.map(({ label, values }) => ({ label, value: values[6] ?? 0 }));
    const chart = { key: 'received', title: '本年新收', unit: '件', form: 'bars', bars } as const;
    const html = renderHtml({ ...document, charts: [chart] });
    expect(tablesOfHtml(html)).toEqual(expected);
    const $ = load(html);
    $('.charts, nav li:last-child').remove();
    const words = (page: ReturnType<typeof load>): string => page('main').text().replace(/\s+/g, '');
    expect(words($)).toBe(words(load(renderHtml(document))));
  });

  it('HTML: every value is named by its headings and readable by machines', () => {
    const $ = load(renderHtml(document));
    $('td').each((_, cell) => {
      const ids = ($(cell).attr('headers') ?? '').split(' ');
      expect(ids.length).toBeGreaterThan(1);
      for (const one of ids) expect($(`[id="${one}"]`).is('th')).toBe(true);
    });
    const read = JSON.parse($('#report-figures').text()) as { figures: unknown };
    expect(read.figures).toEqual(figuresOf(document));
    const { newReceived } = figuresOf(document).applications;
    expect(newReceived?.total).toBe(tables.applications.rows[0]?.values.at(-1));
  });

  it('DOCX: every cell of every table, and every heading', async () => {
    const html = await htmlOfDocx(await renderDocx(document));
    expect(tablesOfHtml(html)).toEqual(expected);
    const $ = load(html);
    const headings = $('h1')
      .toArray()
      .map((heading) => $(heading).text());
    expect(headings.slice(-6)).toEqual(edition.sections.map((section) => section.heading));
  });

  it('XLSX: every cell of every table, figures as numbers', async () => {
    const book = await workbookOf(await renderXlsx(document));
    expect(book.worksheets[0]?.name).toBe('正文');
    expect(book.worksheets.slice(1).map(tableOfSheet)).toEqual(expected);
    const total = book.worksheets[2]?.getCell(4, 10).value;
    expect(total).toBe(tables.applications.rows[0]?.values.at(-1));
    for (const sheet of book.worksheets.slice(1)) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
    }
  });

  it('PDF: every cell inside its own ruling, each table on one page below its heading', () => {
    for (const { grid, layout } of planned(document)) {
      const lastText = grid.rows.at(-1)?.at(-1)?.text ?? '';
      const page = pdf.pages.find((one) => one.words.some((word) => word.text === lastText));
      if (!page) throw new Error(`${grid.caption} is not in the PDF`);
      for (const { at, text } of textInCells(page, grid, layout)) expect(text).toBe(at.cell.text);
      const section = document.sections.find(({ key }) => key === grid.key);
      expect(page.text).toContain(section?.heading);
    }
  });

  it('PDF: A4, fonts embedded, bookmarks and title', () => {
    for (const page of pdf.pages) {
      expect([page.width, page.height].map(Math.round)).toEqual([595, 842]);
      expect(Object.keys(page.fonts).every((name) => /Noto(Serif|Sans)SC/.test(name))).toBe(true);
      expect(Object.values(page.fonts)).not.toContain(false);
    }
    expect(pdf.outline).toEqual(edition.sections.map((section) => section.heading));
    expect(pdf.title).toBe(`${document.agencyName}${document.titleLine}`);
    pdf.pages.forEach((page, i) => {
      expect(page.text).toContain(`—${i + 1}—`);
    });
  });

  it('PDF: 28 characters a line', () => {
    const [first] = pdf.pages;
    const body = (first?.words ?? []).filter((word) => Math.round(word.size) === 16);
    const line = (middle: number): string =>
      body
        .filter((word) => Math.abs(word.middle - middle) < 1)
        .map((word) => word.text)
        .join('');
    const lines = [...new Set(body.map((word) => Math.round(word.middle)))].map(line);
    expect(Math.max(...lines.map((text) => text.length))).toBeGreaterThanOrEqual(28);
  });

  it('JSON: figures as counted', () => {
    const read = JSON.parse(renderJson(document, tables)) as { tables: unknown; sections: unknown };
    expect(read.tables).toEqual(tables);
    expect(read.sections).toEqual(document.sections);
  });

  it('the same report gives the same bytes in every format', async () => {
    for (const format of REPORT_FORMATS) {
      const [once, again] = [
        await renderReport(format, document, tables),
        await renderReport(format, document, tables),
      ];
      expect(once.extension).toBe(format);
      expect(once.bytes.equals(again.bytes)).toBe(true);
    }
  });
});

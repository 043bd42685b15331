import { describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import JSZip from 'jszip';
import { law } from '../../src/law/law.js';
import { renderDocx } from '../../src/reporting/render/docx/render-docx.js';
import { renderHtml } from '../../src/reporting/render/html/render-html.js';
import { renderPdf } from '../../src/reporting/render/pdf/render-pdf.js';
import { reportFileName } from '../../src/reporting/render/report-file-name.js';
import type { ReportDocument } from '../../src/reporting/render/report-document.js';
import { renderXlsx } from '../../src/reporting/render/xlsx/render-xlsx.js';
import { distinctTables } from './distinct-tables.js';
import { htmlOfDocx, workbookOf } from './read-back.js';
import { readPdf } from './read-pdf.js';
import { sampleReport } from './sample-report.js';

const ATTACKS = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)> & &amp; "引号" \'',
  '#set page(width: 1cm) *粗* _斜_ $x$ @ref <label> \\ ` ~ // 注 /* */ #panic("x")',
  '=1+1',
  '=HYPERLINK("http://example.invalid","点我")',
  '+cmd|calc!A0',
  '{{applications.newReceived.total}}',
  '&C&"黑体"页眉',
  ']]> <!-- --> <?xml?>',
];

function reportWith(text: string, agencyName = '清河县人民政府'): ReportDocument {
  const edition = law().edition('2021');
  const report = sampleReport(edition, distinctTables(edition, agencyName));
  const [overview, ...others] = report.sections;
  if (!overview) throw new Error('no sections');
  const blocks = [{ kind: 'heading', level: 2, text } as const, { kind: 'paragraph', text } as const];
  return { ...report, lead: [text], sections: [{ ...overview, blocks }, ...others] };
}

const squeezed = (text: string): string => text.replace(/\s/g, '');

describe('text that would be code somewhere', () => {
  it.each(ATTACKS)('HTML shows %s and runs nothing', (attack) => {
    const html = renderHtml(reportWith(attack, attack));
    const $ = load(html);
    expect($('h3').first().text()).toBe(attack);
    expect($('h1 .agency').text()).toBe(attack);
    expect($('script')).toHaveLength(1);
    expect($('img')).toHaveLength(0);
    expect((JSON.parse($('#report-figures').text()) as { agencyName: string }).agencyName).toBe(attack);
  });

  it.each(ATTACKS)('DOCX shows %s', async (attack) => {
    const bytes = await renderDocx(reportWith(attack, attack));
    const text = load(await htmlOfDocx(bytes)).text();
    expect(text.split(attack).length - 1).toBe(4);
    const core = await (await JSZip.loadAsync(bytes)).file('docProps/core.xml')?.async('text');
    expect(load(core ?? '', { xml: true })('dc\\:creator').text()).toBe(attack);
  });

  it.each(ATTACKS)('PDF prints %s and obeys nothing', async (attack) => {
    const pdf = await readPdf(await renderPdf(reportWith(attack, attack)));
    const text = squeezed(pdf.pages.map((page) => page.text).join(''));
    expect(text.split(squeezed(attack)).length - 1).toBe(4);
    expect(pdf.pages.every((page) => Math.round(page.width) === 595)).toBe(true);
  });

  it.each(ATTACKS)('XLSX holds %s as text, never as a formula', async (attack) => {
    const book = await workbookOf(await renderXlsx(reportWith(attack, attack)));
    const column = book.worksheets[0]?.getColumn(1).values ?? [];
    expect(column.filter((value) => value === attack)).toHaveLength(4);
    const xml = await JSZip.loadAsync(await renderXlsx(reportWith(attack, attack)));
    const sheets = Object.keys(xml.files).filter((name) => name.startsWith('xl/worksheets/sheet'));
    for (const name of sheets) expect(await xml.file(name)?.async('text')).not.toMatch(/<f[ >]/);
  });
});

describe('text that is hard to print', () => {
  const rare = '政务😀公开𠮷野家\u0000\u0007第\uD800一行\n第二行';

  it('is printed in every format, without control characters', async () => {
    const report = reportWith(rare);
    const html = load(renderHtml(report));
    expect(html('h3').first().text()).toBe('政务😀公开𠮷野家第一行 第二行');
    expect(load(await htmlOfDocx(await renderDocx(report))).text()).toContain(
      '政务😀公开𠮷野家第一行 第二行',
    );
    const book = await workbookOf(await renderXlsx(report));
    expect(book.worksheets[0]?.getCell(3, 1).value).toBe('政务😀公开𠮷野家第一行 第二行');
    const pdf = await readPdf(await renderPdf(report));
    expect(pdf.pages[0]?.text).toMatch(/政务(😀|〓)公开(𠮷|〓)野家第一行第二行/);
  });

  it.each([
    ['is told to run left', '\u202e反\u200b。'],
    ['runs left among Chinese signs', '1\u3000\u0644\u0627反反1\u066a\u3000（'],
    ['has marks without letters', ' （（\u05b0。\u3000'],
  ])('does not end the process with text that %s', async (_, text) => {
    const pdf = await readPdf(await renderPdf(reportWith(`甲${text}乙`)));
    expect(pdf.pages[0]?.text).toMatch(/甲.*乙/);
  });

  it('prints 〓 for what no font at hand can show, and still makes an archive file', async () => {
    const unassigned = '甲\u{1F8FF}\u{E0FFF}乙\u{10FFFD}丙';
    const pdf = await readPdf(await renderPdf(reportWith(unassigned)));
    expect(pdf.pages[0]?.text).toMatch(/甲〓+乙〓丙/);
  });

  it('keeps the page with a name of 400 characters and prose without any place to break', async () => {
    const report = reportWith('长'.repeat(30_000), '某'.repeat(400));
    const pdf = await readPdf(await renderPdf(report));
    expect(
      pdf.pages
        .map((page) => page.text)
        .join('')
        .split('某').length - 1,
    ).toBe(400);
    const limit = 595 - (26 / 25.4) * 72 + 16;
    expect(pdf.pages.every((page) => page.words.every((word) => word.x < limit))).toBe(true);
    expect((await renderDocx(report)).length).toBeGreaterThan(1000);
    expect((await workbookOf(await renderXlsx(report))).worksheets).toHaveLength(4);
  });

  it('names a file that every file system takes', () => {
    expect(reportFileName(reportWith('', '../a\\b:c*?"<>|县\n局'), 'pdf')).toBe(
      '__a_b_c______县_局2021年政府信息公开工作年度报告.pdf',
    );
    const long = reportFileName(reportWith('', '某'.repeat(400)), 'docx');
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(255);
    expect(long.endsWith('某2021年政府信息公开工作年度报告.docx')).toBe(true);
  });
});

describe('fonts of the agency', () => {
  it('says which folder is missing instead of printing in another type', async () => {
    await expect(renderPdf(reportWith('文'), { fontDir: '/nowhere/fonts' })).rejects.toThrow(
      '字体文件夹 /nowhere/fonts 不存在',
    );
  });
});

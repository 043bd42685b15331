import { beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { checkPublishedReport } from '../../../src/reporting/published-report/check-published-report.js';
import type { CheckedReport } from '../../../src/reporting/published-report/checked-report.js';
import { renderDocx } from '../../../src/reporting/render/docx/render-docx.js';
import { renderHtml } from '../../../src/reporting/render/html/render-html.js';
import { renderPdf } from '../../../src/reporting/render/pdf/render-pdf.js';
import { renderXlsx } from '../../../src/reporting/render/xlsx/render-xlsx.js';
import { documentOf } from './a-report.js';
import { HUAIAN } from './web-page.js';

const MEGABYTE = 1024 * 1024;
const DOCUMENT = documentOf(HUAIAN);
const check = (bytes: Buffer | string): Promise<CheckedReport> =>
  checkPublishedReport(Buffer.from(bytes), '报告');
const refusal = (code: string): object => ({
  code: `publishedReport.${code}`,
  message: expect.stringMatching(/^“报告”：文件.*[；，].*。$/),
});

/** A PDF of one empty page, or with a password. */
function bareSheet(trailer = ''): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${text}xref\n0 4\n0000000000 65535 f \n${entries}trailer<</Size 4/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF`,
  );
}
const LOCKED =
  '/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<' +
  '00'.repeat(32) +
  '>/U<' +
  '00'.repeat(32) +
  '>/P -4>>';

async function docxWith(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

describe('files that are no report to read are refused with place, reason and remedy', () => {
  let [docx, pdf, xlsx]: Buffer[] = [];
  beforeAll(async () => {
    [docx, pdf, xlsx] = [await renderDocx(DOCUMENT), await renderPdf(DOCUMENT), await renderXlsx(DOCUMENT)];
  });

  it.each<[string, string, () => Buffer | string | Promise<Buffer>]>([
    ['nothing', 'empty', () => ''],
    ['an old Word file', 'format', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a picture', 'format', () => Buffer.from('89504e470d0a1a0a', 'hex')],
    ['a workbook', 'format', () => xlsx ?? ''],
    ['half a DOCX', 'damaged', () => (docx ?? Buffer.alloc(0)).subarray(0, 9000)],
    ['a DOCX whose text is no XML', 'damaged', () => docxWith({ 'word/document.xml': '<w:document' })],
    ['half a PDF', 'damaged', () => (pdf ?? Buffer.alloc(0)).subarray(0, 2000)],
    ['a scan', 'noText', () => bareSheet()],
    ['a PDF with a password', 'damaged', () => bareSheet(LOCKED)],
    ['bytes', 'encoding', () => Buffer.from([1, 2, 0xff, 0xfe, 0, 3])],
    ['other prose', 'notAReport', () => '关于召开会议的通知\n各单位：\n定于下周一召开会议。'],
    [
      'a page of another kind',
      'notAReport',
      () => '<html><body><table><tr><td>甲</td><td>1</td></tr></table></body></html>',
    ],
  ])('%s: %s', async (_what, code, file) => {
    await expect(check(await file())).rejects.toMatchObject(refusal(code));
  });

  it('a report of a year before the first edition', async () => {
    await expect(check('某局2018年政府信息公开工作年度报告')).rejects.toMatchObject({ code: 'edition.none' });
  });

  it('a PDF with a password says so', async () => {
    await expect(check(bareSheet(LOCKED))).rejects.toThrow('密码');
  });
});

describe('files that want to exhaust the reader are refused early', () => {
  const page = (body: string): string => `<html><body>${body}</body></html>`;
  it.each<[string, () => Buffer | string | Promise<Buffer>]>([
    ['more bytes than any report has', () => Buffer.alloc(33 * MEGABYTE, '字')],
    ['a DOCX whose text comes to 40 MB', () => docxWith({ 'word/document.xml': ' '.repeat(40 * MEGABYTE) })],
    [
      'a DOCX of thousands of parts',
      () => docxWith(Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`word/${i}.xml`, '']))),
    ],
    [
      'a cell over a thousand million columns',
      () => page('<table><tr><td colspan="1000000000">1</td></tr></table>'),
    ],
    [
      'cells over everything, over and over',
      () =>
        page(`<table>${`<tr>${'<td rowspan="9999" colspan="9"></td>'.repeat(9)}</tr>`.repeat(1900)}</table>`),
    ],
    ['a table without end', () => page(`<table>${'<tr><td>1</td></tr>'.repeat(3000)}</table>`)],
    ['tables without end', () => page('<table><tr><td>1</td></tr></table>'.repeat(600))],
    ['elements within elements', () => page('<div>'.repeat(3000))],
    ['text without end', () => '公开'.repeat(1_200_000)],
  ])('%s', async (_what, file) => {
    const bytes = await file();
    const began = performance.now();
    await expect(check(bytes)).rejects.toMatchObject(refusal('tooLarge'));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('words that would be code somewhere are words', () => {
  it('in a cell and in the title', async () => {
    const attack = '<img src=x onerror=alert(1)>{{7*7}}';
    const html = renderHtml({ ...DOCUMENT, agencyName: attack });
    const { agency, findings } = await check(html);
    expect(agency).toBe(attack.replaceAll(' ', ''));
    expect(findings).toEqual([]);
  });

  it('a row is looked for by its label and not by names of properties', async () => {
    const { findings } = await check(renderHtml(DOCUMENT).replaceAll('（一）予以公开', '__proto__'));
    expect(findings.map(({ rule }) => rule)).toContain('row.missing');
  });

  it('lines made to be slow to search are searched in no time', async () => {
    const slow = ['收到政府信息公开', '行政诉讼', '予以公开', '2024年']
      .map((words) => words.repeat(20_000))
      .join('\n');
    const html = renderHtml(DOCUMENT).replace('</h2>', `</h2><p>${slow}</p><p>${'（'.repeat(50_000)}</p>`);
    const began = performance.now();
    await check(html);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

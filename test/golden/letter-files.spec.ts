import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import JSZip from 'jszip';
import { law } from '../../src/law/law.js';
import { partsOf, type LetterDocument } from '../../src/letters/render/letter-document.js';
import { renderLetter, type LetterFormat } from '../../src/letters/render/render-letter.js';
import { plainLines, titleOf } from '../../src/letters/text/letter-line.js';
import { composed, letterCase, BUREAU } from './letter-cases.js';
import { htmlOfDocx } from './read-back.js';
import { readPdf, type PdfWord } from './read-pdf.js';

const KINDS = law().letters.kinds;
const NEEDED = process.env.GONGKAI_REQUIRE_ALL === '1';
const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

function documentOf(key: string, year = 2026): LetterDocument {
  const kind = law().letters.kind(key);
  const lines = composed(kind, year);
  return { title: titleOf(lines), agency: BUREAU.name, date: letterCase(kind, year).input.on, lines };
}
const render = (format: LetterFormat, key: string): Promise<Buffer> =>
  renderLetter(format, documentOf(key), undefined);
/** Where lines break is the format's business. */
const bare = (text: string): string => text.replace(/\s/g, '');
const textOf = (key: string): string => bare(plainLines(documentOf(key).lines).join(''));

describe('a letter as a file', () => {
  it.each(KINDS.map(({ key }) => key))('%s says the same in PDF, DOCX and HTML', async (key) => {
    const pdf = await readPdf(await render('pdf', key));
    const shown = pdf.pages.map(({ text }) => text.replace(/—\d+—/g, '')).join('');
    expect(bare(shown)).toBe(textOf(key));
    const word = load(await htmlOfDocx(await render('docx', key))).text();
    expect(bare(word)).toBe(textOf(key));
    expect(bare(load((await render('html', key)).toString())('main').text())).toBe(textOf(key));
  });

  it.each(['partial', 'serviceReceipt'])('%s gives the same bytes each time', async (key) => {
    for (const format of ['pdf', 'docx', 'html'] as const)
      expect((await render(format, key)).equals(await render(format, key))).toBe(true);
  });

  it('has its title and its fonts in the PDF, on A4', async () => {
    const { title, pages } = await readPdf(await render('pdf', 'partial'));
    expect(title).toBe('政府信息公开申请答复书');
    for (const { width, height, fonts } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(Object.values(fonts)).not.toContain(false);
    }
  });

  it('has a number on each page', async () => {
    const document = documentOf('receipt');
    const long = { ...document, lines: Array.from({ length: 6 }, () => document.lines).flat() };
    const pages = (await readPdf(await renderLetter('pdf', long, undefined))).pages;
    expect(pages.map(({ text }, index) => text.endsWith(`—${index + 1}—`))).toEqual(pages.map(() => true));
    expect(pages.length).toBeGreaterThan(1);
  });

  it('hostile text stays text', async () => {
    const document = documentOf('receipt');
    const hostile = '</p><script>alert(1)</script> #pagebreak() $x$ *a* \\u{1F4A9} 🎉';
    const lines = [...document.lines, { kind: 'paragraph' as const, text: hostile }];
    const html = (await renderLetter('html', { ...document, lines }, undefined)).toString();
    expect(html).not.toContain('<script');
    expect(load(html)('main').text()).toContain(hostile);
    const word = load(await htmlOfDocx(await renderLetter('docx', { ...document, lines }, undefined))).text();
    expect(word).toContain(hostile);
    await expect(renderLetter('pdf', { ...document, lines }, undefined)).resolves.toBeInstanceOf(Buffer);
  });
});

describe('a form', () => {
  const middleOf = (words: readonly PdfWord[], text: string): number =>
    words.find((word) => word.text === text)?.middle ?? NaN;

  it('has room for a signature, and a row of two lines does not touch its rules', async () => {
    const service = (await readPdf(await render('pdf', 'serviceReceipt'))).pages[0]!.words;
    // Half a row to write in and half an ordinary one: 22 and 15 points.
    const signed = middleOf(service, '收件人签名或者盖章') - middleOf(service, '收到日期');
    expect(signed).toBeGreaterThan(35);
    const reply = (await readPdf(await render('pdf', 'thirdPartyReply'))).pages[0]!.words;
    // Its second line lies 11 points below the middle of a row of 54; the next row is 44 high.
    const below = middleOf(reply, '理由（可以另附页）') - middleOf(reply, '联系人、联系电话');
    expect(below).toBeGreaterThan(36);
  });

  it('with a long text begins it on its first page, in Word as in the PDF', async () => {
    const [head, , asked, ...rest] = documentOf('archiveCover').lines.filter(({ kind }) => kind === 'row');
    const long = { kind: 'row' as const, cells: ['申请内容', '校舍维修的批复文件。'.repeat(60)] };
    const document = { ...documentOf('archiveCover'), lines: [head!, long, asked!, ...rest] };
    const word = await renderLetter('docx', document, undefined);
    const xml = await (await JSZip.loadAsync(word)).file('word/document.xml')!.async('string');
    const kept = xml.split('<w:tr>').map((row) => row.includes('<w:cantSplit/>'));
    expect(kept.slice(1, 5)).toEqual([true, false, true, true]);
    expect((await readPdf(await renderLetter('pdf', document, undefined))).pages[0]!.text).toContain('校舍');
  });

  it('keeps the blanks in which a hand writes', () => {
    const lines = documentOf('serviceReceipt').lines;
    const dated = lines.find((line) => line.kind === 'row' && line.cells[0] === '收到日期');
    expect(dated).toEqual({ kind: 'row', cells: ['收到日期', '　　　　　年　　月　　日'] });
    const [signature] = partsOf(documentOf('thirdPartyReply').lines).filter(
      ({ kind }) => kind === 'signature',
    );
    // Eight blanks right of 签名（盖章）： beside the two of a signature that is wider than its date.
    expect(signature).toEqual({
      kind: 'signature',
      lines: [
        { text: '签名（盖章）：', indent: 10 },
        { text: '年　　月　　日', indent: 4 },
      ],
    });
  });
});

const OPENED = KINDS.map(({ key }) => key);
const fileOf = (key: string, ending: 'docx' | 'pdf'): string => `${key}.${ending}`;
const shownIn = async (path: string): Promise<string[]> =>
  (await readPdf(readFileSync(path))).pages.map(({ text }) => text.replace(/—\d+—/g, ''));

(hasOffice || NEEDED ? describe : describe.skip)('LibreOffice', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'letters-'));
    const files = OPENED.map((key) => join(folder, fileOf(key, 'docx')));
    for (const [index, key] of OPENED.entries()) writeFileSync(files[index]!, await render('docx', key));
    // One start for all: it takes most of the time.
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
    execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      timeout: 150_000,
      stdio: 'ignore',
    });
  }, 170_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens every one of them', () => {
    const made = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
    expect(made.sort()).toEqual(OPENED.map((key) => fileOf(key, 'pdf')).sort());
  });

  it.each(OPENED)('shows the whole text of %s, to the last comma', async (key) => {
    expect(bare((await shownIn(join(folder, fileOf(key, 'pdf')))).join(''))).toBe(textOf(key));
  });

  it('leaves no signature alone on a page', async () => {
    const alone = [];
    for (const key of OPENED) {
      const last = bare((await shownIn(join(folder, fileOf(key, 'pdf')))).at(-1) ?? '');
      if (new RegExp(`^${BUREAU.name}\\d+年\\d+月\\d+日$`).test(last)) alone.push(key);
    }
    expect(alone).toEqual([]);
  });
});

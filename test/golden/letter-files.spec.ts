import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { law } from '../../src/law/law.js';
import type { LetterDocument } from '../../src/letters/render/letter-document.js';
import { renderLetter, type LetterFormat } from '../../src/letters/render/render-letter.js';
import { plainLines, titleOf } from '../../src/letters/text/letter-line.js';
import { composed, letterCase, BUREAU } from './letter-cases.js';
import { htmlOfDocx } from './read-back.js';
import { readPdf } from './read-pdf.js';

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

const OPENED = [
  'partial',
  'refused.thirdParty',
  'extensionNotice',
  'thirdPartyReply',
  'serviceReceipt',
  'archiveList',
];

(hasOffice || NEEDED ? describe : describe.skip)('LibreOffice', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'letters-'));
    for (const key of OPENED) writeFileSync(join(folder, `${key}.docx`), await render('docx', key));
    // One start for all: it takes most of the time.
    const files = OPENED.map((key) => join(folder, `${key}.docx`));
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
    expect(made.sort()).toEqual(OPENED.map((key) => `${key}.pdf`).sort());
  });

  it.each(OPENED)('shows the whole text of %s', async (key) => {
    const { pages } = await readPdf(readFileSync(join(folder, `${key}.pdf`)));
    const shown = pages.map(({ text }) => text.replace(/—\d+—/g, '')).join('');
    // Its export hangs a comma at the end of a full line outside of the text, where it is not shown.
    const withoutCommas = (text: string): string => text.replaceAll('，', '');
    expect(withoutCommas(bare(shown))).toBe(withoutCommas(textOf(key)));
  });
});

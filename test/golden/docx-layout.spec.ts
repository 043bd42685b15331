import { beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import JSZip from 'jszip';
import { law } from '../../src/law/law.js';
import { renderDocx } from '../../src/reporting/render/docx/render-docx.js';
import { gridsOf } from '../../src/reporting/render/figures.js';
import { distinctTables } from './distinct-tables.js';
import { sampleReport } from './sample-report.js';

describe.each(['2019', '2021'])('the Word document of edition %s', (id) => {
  const edition = law().edition(id);
  const report = sampleReport(edition, distinctTables(edition));
  const grids = gridsOf(report);
  let $: CheerioAPI;
  let styles: CheerioAPI;
  let footers: string[];

  beforeAll(async () => {
    const zip = await JSZip.loadAsync(await renderDocx(report));
    const read = async (name: string): Promise<string> => (await zip.file(name)?.async('text')) ?? '';
    $ = load(await read('word/document.xml'), { xml: true });
    styles = load(await read('word/styles.xml'), { xml: true });
    footers = await Promise.all(['word/footer1.xml', 'word/footer2.xml'].map(read));
  });

  it('has the page of GB/T 9704 and no document grid that could spread it', () => {
    const page = $('w\\:sectPr');
    expect(page.find('w\\:pgSz').attr()).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(page.find('w\\:pgMar').attr()).toMatchObject({
      'w:top': '2098',
      'w:right': '1474',
      'w:bottom': '1984',
      'w:left': '1587',
    });
    expect(page.find('w\\:docGrid').attr('w:type')).toBeUndefined();
  });

  it.each([
    ['ReportText', '仿宋_GB2312', '579'],
    ['Heading1', '黑体', '579'],
    ['Heading2', '楷体_GB2312', '579'],
    ['Title', '方正小标宋简体', '699'],
  ])('sets %s in %s with exact line spacing of %s twips', (style, font, line) => {
    const found = styles(`w\\:style[w\\:styleId="${style}"]`);
    const own = found.find('w\\:rFonts').attr('w:eastAsia');
    expect(own ?? styles('w\\:docDefaults w\\:rFonts').attr('w:eastAsia')).toBe(font);
    expect(found.find('w\\:spacing[w\\:line]').attr()).toMatchObject({
      'w:line': line,
      'w:lineRule': 'exact',
    });
  });

  it('keeps every table together and below its heading; table 三 opens a page', () => {
    const tables = $('w\\:tbl').toArray();
    expect(tables).toHaveLength(3);
    tables.forEach((table, i) => {
      const rows = $(table).find('w\\:tr').toArray();
      expect(rows.every((row) => $(row).find('w\\:cantSplit').length === 1)).toBe(true);
      expect(
        rows.slice(0, -1).every((row) => $(row).find('w\\:p:not(:has(w\\:keepNext))').length === 0),
      ).toBe(true);
      expect($(table).find('w\\:tblHeader')).toHaveLength(grids[i]?.headerRows ?? -1);
    });
    const heading = $('w\\:p:has(w\\:pageBreakBefore)')
      .toArray()
      .map((one) => $(one).text());
    expect(heading).toContain(edition.sections[2]?.heading);
  });

  it('writes narrow headings downwards', () => {
    const vertical = $('w\\:tc:has(w\\:textDirection[w\\:val="tbRl"])')
      .toArray()
      .map((cell) => $(cell).text());
    const expected = grids.flatMap((grid) => grid.rows.flat()).filter((cell) => cell.vertical);
    expect(vertical.filter((text) => text !== '')).toEqual(expected.map((cell) => cell.text));
    expect(vertical).toContain('三、本年度办理结果');
  });

  it('numbers odd pages on the right and even pages on the left', () => {
    const sides = $('w\\:footerReference')
      .toArray()
      .map((one) => $(one).attr('w:type'));
    expect(sides.toSorted()).toEqual(['default', 'even']);
    expect(footers.filter((xml) => xml.includes('w:jc w:val="right"'))).toHaveLength(1);
    expect(footers.every((xml) => xml.includes('— ') && xml.includes('PAGE'))).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NamedFile } from '../../src/report-checks/check-messages.js';
import { ReportChecker } from '../../src/report-checks/report-checker.js';
import { renderHtml } from '../../src/reporting/render/html/render-html.js';
import { publishedReport } from '../builders/published-figures.js';
import { documentOf, tablesOf } from '../golden/checker/a-report.js';

const SOUND = renderHtml(documentOf(tablesOf(publishedReport('huaian-city-2024'))));
/** Takes a reader of web pages minutes, and much memory. */
const ENDLESS = `<html>${'<div>'.repeat(200_000)}`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-checks-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (fileName: string, text: string): NamedFile => {
  const path = join(folder, fileName);
  writeFileSync(path, text);
  return { path, fileName };
};
const bounds = { seconds: 30, megabytes: 1024, heapMegabytes: 512 };

describe('a report that is checked in a process of its own', () => {
  it('is read as in this one, and names what cannot be read', async () => {
    const checker = new ReportChecker();
    const sound = await checker.check(file('a.html', SOUND));
    expect([sound.agency, sound.findings, sound.marked]).toEqual(['淮安市人民政府', [], []]);
    await expect(checker.check(file('a.html', SOUND), file('b.txt', '甲'))).rejects.toMatchObject({
      code: 'publishedReport.notAReport',
      message: expect.stringMatching(/^“b.txt”：/),
    });
  });

  it.each([
    ['time', { ...bounds, seconds: 3 }, '读取超过 3 秒'],
    ['memory', { ...bounds, megabytes: 90 }, '占用内存过多'],
    ['heap', { ...bounds, heapMegabytes: 40 }, '其中有无法处理的内容，或者占用内存过多'],
  ])('is given up when it takes more %s than it may, and others are not', async (_what, most, why) => {
    const checker = new ReportChecker(most);
    await expect(checker.check(file('endless.html', ENDLESS))).rejects.toMatchObject({
      code: 'publishedReport.tooMuch',
      message: `“endless.html”不能读取：${why}；请用 Word 或 WPS 打开后另存为 DOCX 或 PDF 再试。`,
    });
  });
});

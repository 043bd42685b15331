import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import type { CheckedReport } from '../../src/reporting/published-report/checked-report.js';
import { renderDocx } from '../../src/reporting/render/docx/render-docx.js';
import { renderHtml } from '../../src/reporting/render/html/render-html.js';
import { renderPdf } from '../../src/reporting/render/pdf/render-pdf.js';
import { publishedReport } from '../builders/published-figures.js';
import { asPrinted, documentOf, tablesOf } from '../golden/checker/a-report.js';
import { Cli } from '../support/cli.js';

const HUAIAN = documentOf(tablesOf(publishedReport('huaian-city-2024')));
const pingtan = (year: number): string => renderHtml(asPrinted(publishedReport(`pingtan-gwh-${year}`)));

let cli: Cli;
beforeAll(async () => {
  cli = await Cli.open('embedded');
});
afterAll(async () => {
  expect(await cli.leftovers()).toEqual([]);
  await cli.close();
});

describe('gongkai check', () => {
  it('exit 0 for a sound report, its figures as JSON and nothing else', async () => {
    const done = await cli.run(['check', cli.write('报告.docx', await renderDocx(HUAIAN)), '--json']);
    expect([done.code, done.stderr]).toEqual([0, '']);
    const report = JSON.parse(done.stdout) as CheckedReport;
    expect(Object.keys(report)).toEqual(['agency', 'year', 'edition', 'tables', 'findings']);
    expect(report).toMatchObject({ agency: '淮安市人民政府', year: 2024, edition: '2021', findings: [] });
    expect(report.tables).toMatchObject({
      year: 2024,
      edition: '2021',
      asOf: '2024-12-31',
      proactive: { 'fees.amountWan': 96171.6 },
      proceedings: { review: { upheld: 72, corrected: 64, other: 178, pending: 37, total: 351 } },
    });
    expect(report.tables.applications.rows[0]).toEqual({
      key: 'newReceived',
      label: '一、本年新收政府信息公开申请数量',
      values: [3001, 53, 0, 0, 61, 4, 3119],
    });
  });

  it('reads a PDF of the product, for people', async () => {
    const done = await cli.run(['check', cli.write('报告.pdf', await renderPdf(HUAIAN))]);
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain('淮安市人民政府　2024 年度　2021 版格式');
    expect(done.stdout).toContain('没有发现问题。');
  });

  it('exit 1 with findings of severity error, each in every key', async () => {
    const done = await cli.run(['check', cli.write('报告.html', pingtan(2020)), '--json']);
    expect(done.code).toBe(1);
    const { findings } = JSON.parse(done.stdout) as CheckedReport;
    expect(findings[0]).toEqual({
      rule: 'applications.outcomeSum',
      severity: 'error',
      table: 'applications',
      row: 'total',
      column: 'naturalPerson',
      printed: 20,
      expected: 26,
      message:
        '表三“自然人”列：各项办理结果之和应等于（七）总计：应为 26，报告中为 20，请核对相关各格，更正后重新公布。',
    });
    const told = await cli.run(['check', cli.write('报告.html', pingtan(2020))]);
    expect(told.stdout).toContain('错误（2 项）：\n  表三“自然人”列');
  });

  it('exit 0 with warnings alone', async () => {
    const done = await cli.run([
      'check',
      cli.write(
        '报告.html',
        renderHtml(HUAIAN).replace('六、其他需要报告的事项</h2>', '七、其他需要报告的事项</h2>'),
      ),
    ]);
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('提示（1 项）：');
  });

  it('joins the report of the year before', async () => {
    const [now, last] = [cli.write('今年.html', pingtan(2022)), cli.write('去年.html', pingtan(2021))];
    expect((await cli.run(['check', now, '--previous', last])).code).toBe(0);
    const wrong = await cli.run([
      'check',
      cli.write('前年.html', pingtan(2021)),
      '--previous',
      now,
      '--json',
    ]);
    expect((JSON.parse(wrong.stdout) as CheckedReport).findings.map(({ rule }) => rule)).toContain(
      'previous.year',
    );
  });

  it.each<[string, string[], RegExp]>([
    ['no file', [], /^缺少文件名：请写明公布的年度报告/],
    ['two files', ['a', 'b'], /^只能有一个文件，多余的是“b”。/],
    ['a file that does not exist', ['nowhere.html'], /不存在，请核对路径。/],
    ['a folder', ['.'], /不是普通文件/],
    ['an option that nobody knows', ['a', '--year', '2024'], /^不认识的选项.*“--year”/],
    ['--previous without a file', ['a', '--previous'], /^选项 --previous 缺少取值。/],
  ])('exit 2: %s', async (_what, args, sentence) => {
    const done = await cli.run(['check', ...args]);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toMatch(sentence);
  });

  it('exit 2 for text in another encoding, in one sentence', async () => {
    const bytes = Buffer.from('d5feb8aed0c5cfa2b9abbfaab9a4d7f7', 'hex');
    const done = await cli.run(['check', cli.write('报告.txt', bytes), '--json']);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toMatch(/^“报告\.txt”：文件不是 UTF-8 编码.*\n$/);
  });

  it('exit 2 for a file that swells, in one sentence', async () => {
    const zip = new JSZip();
    zip.file('word/document.xml', `<w:document>${'<w:p/>'.repeat(5_000_000)}</w:document>`);
    const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    const done = await cli.run(['check', cli.write('报告.docx', bytes)]);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toMatch(/^“报告\.docx”：文件解压后过大.*。\n$/);
  });
});

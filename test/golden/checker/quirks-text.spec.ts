import { describe, expect, it } from '@jest/globals';
import { checkPublishedReport } from '../../../src/reporting/published-report/check-published-report.js';
import type { CheckedReport } from '../../../src/reporting/published-report/checked-report.js';
import { renderHtml } from '../../../src/reporting/render/html/render-html.js';
import { documentOf } from './a-report.js';
import { plainTextOf } from './plain-text.js';
import { expectAllRead, HUAIAN, rulesOf } from './web-page.js';

const DOCUMENT = documentOf(HUAIAN);
const checked = (text: string | Buffer, name = 'report.txt'): Promise<CheckedReport> =>
  checkPublishedReport(Buffer.from(text), name);

const RADICALS: Readonly<Record<string, string>> = {
  ...{ 人: '⼈', 工: '⼯', 日: '⽇', 月: '⽉', 大: '⼤', 行: '⾏', 金: '⾦', 目: '⽬', 自: '⾃' },
  民: '⺠',
};

/** Breaks the line that holds some words into several. */
const broken = (words: string, pieces: (line: string) => string[]) => (lines: string[]) =>
  lines.flatMap((line) => (line.includes(words) ? pieces(line) : [line]));

const FEE_LABEL = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请';
const labelOver = (line: string): [string, string] => {
  return [FEE_LABEL, line.slice(line.indexOf(FEE_LABEL) + FEE_LABEL.length)];
};

describe('text copied out of a PDF, without any finding', () => {
  it.each<[string, (lines: string[]) => string[]]>([
    ['as it comes', (lines) => lines],
    ['spaces instead of tabs', (lines) => lines.map((line) => line.replaceAll('\t', '  '))],
    [
      'page breaks and page numbers anywhere',
      (lines) => lines.flatMap((line, i) => (i % 9 === 8 ? ['', `- ${i} -`, '\f', line] : [line])),
    ],
    [
      'a label over three lines, its figures behind the last',
      broken(FEE_LABEL, (line) => {
        const [label, figures] = labelOver(line);
        return [label.slice(0, 15), label.slice(15, 30), label.slice(30) + figures];
      }),
    ],
    [
      'a label over three lines, its figures beside the middle one',
      broken(FEE_LABEL, (line) => {
        const [label, figures] = labelOver(line);
        return [label.slice(0, 15), label.slice(15, 30) + figures, label.slice(30)];
      }),
    ],
    [
      'a label over two lines, its figures beside the first',
      broken(FEE_LABEL, (line) => {
        const [label, figures] = labelOver(line);
        return [label.slice(0, 20) + figures, label.slice(20)];
      }),
    ],
    [
      'headings of table 四 come apart into characters',
      broken('结果维持\t', (line) => line.split('\t').flatMap((cell) => Array.from(cell))),
    ],
    [
      'the title on one line, 年度 for 年',
      (lines) => [lines[0]! + lines[1]!.replace('年政府', '年度政府'), ...lines.slice(2)],
    ],
    [
      'the year in full-width digits',
      (lines) => [lines[0]!, lines[1]!.replace('2024', '２０２４'), ...lines.slice(2)],
    ],
    [
      'the year in Chinese numerals',
      (lines) => [lines[0]!, lines[1]!.replace('2024', '二〇二四'), ...lines.slice(2)],
    ],
    [
      'radicals for characters, as a browser prints them to PDF',
      (lines) =>
        lines.map((line) => line.replace(/[人民工作日月年大行金水火目自]/g, (one) => RADICALS[one] ?? one)),
    ],
    [
      'a table of contents',
      (lines) => [
        ...lines.slice(0, 2),
        '目录',
        ...DOCUMENT.sections.map(({ heading }) => heading),
        ...lines.slice(2),
      ],
    ],
  ])('%s', async (_what, change) => {
    const report = await checked(plainTextOf(DOCUMENT, change));
    expectAllRead(report);
    expect([report.agency, report.year, report.findings]).toEqual(['淮安市人民政府', 2024, []]);
  });
});

describe('text that does not tell which column a figure is of', () => {
  it('a blank is not read as if the next figure stood in its place', async () => {
    const text = plainTextOf(DOCUMENT, (lines) =>
      lines.map((line) =>
        line.replace(
          '部分公开（区分处理的，只计这一情形，不计其他情形）\t447\t7',
          '部分公开（区分处理的，只计这一情形，不计其他情形）\t447\t',
        ),
      ),
    );
    const { tables, findings } = await checked(text);
    expect(tables.applications.rows.find(({ key }) => key === 'partial')?.values).toEqual(
      Array(7).fill(null),
    );
    expect(findings.map(({ rule, severity, row }) => [rule, severity, row])).toEqual([
      ['row.unreadable', 'error', 'partial'],
    ]);
    expect(findings[0]?.message).toContain('应有 7 个数，读出 6 个');
  });

  it('a row whose label a line or a page tears is not read, and nobody is told to add it', async () => {
    const row = '1.本机关不掌握相关政府信息';
    const text = plainTextOf(DOCUMENT, (lines) =>
      lines.flatMap((line) => {
        const at = line.indexOf(row);
        if (at < 0) return [line];
        return [line.slice(0, at + row.length - 1), '第 3 页 1', `息${line.slice(at + row.length)}`];
      }),
    );
    const { findings } = await checked(text);
    expect(findings.map(({ rule, severity, row: key }) => [rule, severity, key])).toEqual([
      ['row.torn', 'warning', 'unavailable.notHeld'],
    ]);
    expect(findings[0]?.message).not.toContain('补上');
  });

  it('cells that stand each on a line of its own are no table that is missing', async () => {
    const text = plainTextOf(DOCUMENT, (lines) => lines.flatMap((line) => line.split('\t')));
    const { findings } = await checked(text);
    expect(findings.map(({ rule, severity, table }) => [rule, severity, table])).toEqual([
      ['table.flattened', 'warning', 'proactive'],
      ['table.flattened', 'warning', 'applications'],
      ['table.flattened', 'warning', 'proceedings'],
    ]);
    for (const { message } of findings) expect(message).not.toContain('补上');
  });

  it('a table that is left out is missing, though its section is there', async () => {
    const text = plainTextOf(DOCUMENT, (lines) => lines.filter((line) => !line.includes('\t')));
    const { findings } = await checked(text);
    expect(rulesOf(findings).filter((rule) => rule === 'table.missing')).toHaveLength(3);
  });

  it('figures that ran together are not cut', async () => {
    const text = plainTextOf(DOCUMENT, (lines) =>
      lines.map((line) =>
        line.replace(
          '四、结转下年度继续办理\t103\t0\t0\t0\t0\t0\t103',
          '四、结转下年度继续办理\t10300000103',
        ),
      ),
    );
    const { tables, findings } = await checked(text);
    expect(tables.applications.rows.at(-1)?.values).toEqual(Array(7).fill(null));
    expect(rulesOf(findings.filter(({ severity }) => severity === 'error'))).toContain('row.missing');
  });
});

describe('encodings', () => {
  const gbk = (html: string): Buffer => {
    // Only characters of the two-byte range are needed to tell the encodings apart.
    const bytes: number[] = [];
    const pairs = new Map<string, readonly [number, number]>();
    for (let high = 0x81; high <= 0xfe; high += 1)
      for (let low = 0x40; low <= 0xfe; low += 1)
        pairs.set(new TextDecoder('gbk').decode(Uint8Array.of(high, low)), [high, low]);
    for (const character of html)
      bytes.push(
        ...(character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : (pairs.get(character) ?? [0x3f])),
      );
    return Buffer.from(bytes);
  };
  const html = renderHtml(DOCUMENT);

  it.each(['gb2312', 'gbk', 'GB18030'])('a page that declares %s is read as such', async (name) => {
    const report = await checked(gbk(html.replace('charset="utf-8"', `charset="${name}"`)), 'report.html');
    expectAllRead(report);
    expect(report.findings).toEqual([]);
  });

  it('a text in GBK that declares nothing is refused, with the remedy', async () => {
    await expect(checked(gbk(plainTextOf(DOCUMENT)))).rejects.toMatchObject({
      code: 'publishedReport.encoding',
      message:
        '“report.txt”：文件不是 UTF-8 编码，也没有声明别的编码，文字无法可靠识别；请用记事本另存为 UTF-8 后重试。',
    });
  });

  it('a page that was converted and kept its old declaration is UTF-8 all the same', async () => {
    expectAllRead(await checked(html.replace('charset="utf-8"', 'charset="gb2312"'), 'report.html'));
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('text in %s, as Notepad saves it', async (_what, encoded) => {
    const report = await checked(encoded(plainTextOf(DOCUMENT)));
    expectAllRead(report);
    expect(report.agency).toBe('淮安市人民政府');
  });
});

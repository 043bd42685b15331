import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { exportLedger } from '../export-ledger.js';
import { parseRecord } from '../ledger/records/parse-record.js';
import type { LedgerRecord } from '../ledger/records/record-schemas.js';
import { FULL_REGISTER } from '../../../test/support/full-register.js';
import { exportWorkbook } from './export-workbook.js';
import { readRegisterWorkbook } from './read-register-workbook.js';

async function exported(records: Iterable<LedgerRecord>): Promise<Buffer> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), exportWorkbook(records, out, { agencyName: '某局' })]);
  return bytes;
}
async function readBack(bytes: Buffer): Promise<LedgerRecord[]> {
  const records: LedgerRecord[] = [];
  for await (const line of readRegisterWorkbook(bytes)) {
    const parsed = 'record' in line ? parseRecord(line) : line;
    if ('refusals' in parsed) throw new Error(JSON.stringify(parsed.refusals));
    expect(parsed.warnings).toEqual([]);
    records.push(parsed.record);
  }
  return records;
}
/** In an order that neither the records nor the keys inside them decide. */
const sorted = (records: readonly LedgerRecord[]): string[] =>
  records.map((one) => JSON.stringify(inKeyOrder(one))).sort();
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => [key, inKeyOrder(held)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
const printed = (value: unknown): string =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : `${(value as string | number | undefined) ?? ''}`;
const base = FULL_REGISTER.find((one) => one.kind === 'application')!;
const saying = (description: string): LedgerRecord => ({ ...base, description });

it('what is exported reads back the same, every field of every kind', async () => {
  expect(sorted(await readBack(await exported(FULL_REGISTER)))).toEqual(sorted(FULL_REGISTER));
});

it('an empty register is a workbook too', async () => {
  expect(await readBack(await exported([]))).toEqual([]);
});

describe('texts', () => {
  const beginnings = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =', "'=", '"='];
  const hostile = beginnings.map((one) => `${one}HYPERLINK("http://x.example","点我")`);
  const odd = [
    '  两端的空格  ',
    '控制\u0001\u001f字符',
    '_x000D_',
    'a_x0041_b',
    '𠮷野家',
    '行一\r\n行二\n',
    '<b>&amp;</b>',
    '2024-01-05',
    '0012',
    '1.5',
  ];

  it.each([...hostile, ...odd])('%j comes back as it was', async (text) => {
    const [read] = await readBack(await exported([saying(text)]));
    expect((read as { description: string }).description).toBe(text);
  });

  it('half of a surrogate pair is refused by its place, as in every other text', async () => {
    await expect(readBack(await exported([saying('半个\ud83d')]))).rejects.toThrow(
      '工作表“申请”第 2 行：申请内容的写法不对，应当是不含控制字符和残缺字符的文字。',
    );
  });

  it('are typed as texts and never a formula', async () => {
    const zip = await JSZip.loadAsync(
      await exported(
        hostile.map(
          (text, index) => ({ ...saying(text), ref: `${hostile[index] ?? ''}${index}` }) as LedgerRecord,
        ),
      ),
    );
    const sheets = Object.keys(zip.files).filter((name) => name.startsWith('xl/worksheets/'));
    for (const name of sheets) {
      const xml = await zip.file(name)!.async('string');
      expect(xml).not.toMatch(/<f[ >]/);
      for (const [cell] of xml.matchAll(/<c [^>]*>(?:(?!<\/c>).)*HYPERLINK/gs))
        expect(cell).toMatch(/ t="(str|inlineStr)"/);
      if (name.endsWith('sheet1.xml')) expect(xml).toContain('HYPERLINK');
    }
  });

  it('longer than a cell can hold are refused with the way out', async () => {
    const out = new PassThrough().resume();
    await expect(exportWorkbook([saying('长'.repeat(40_000))], out)).rejects.toMatchObject({
      code: 'export.cellTooLong',
      message: expect.stringContaining('JSONL'),
    });
  });
});

describe('the 台账', () => {
  let rows: string[][];
  beforeAll(async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await exported(FULL_REGISTER);
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    expect(workbook.worksheets[0]!.name).toBe('台账');
    rows = workbook.worksheets[0]!.getSheetValues()
      .slice(1)
      .map((row) => Array.from((row as unknown[]).slice(1), printed));
  });

  it('has the columns that every office keeps', () => {
    expect(rows[0]!.join('·')).toBe(
      '序号·编号·收到日期·申请人·类型·方式·内容·补正·延期·征求意见·承办单位·答复日期·文号·答复类型·送达方式·邮件号·送达日·复议/诉讼·结果·备注',
    );
  });

  it('has a row for each application with its reviews and lawsuits', () => {
    const row = rows.find((one) => one[1] === '某公开申〔2024〕1号')!;
    expect(row).toEqual(FULL_OVERVIEW);
    expect(rows).toHaveLength(1 + FULL_REGISTER.filter(({ kind }) => kind === 'application').length);
  });
});

it('JSON Lines: one record a line', async () => {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), exportLedger(FULL_REGISTER, out)]);
  const lines = bytes.toString('utf8').trimEnd().split('\n');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(FULL_REGISTER);
});

const FULL_OVERVIEW = [
  '1',
  '某公开申〔2024〕1号',
  '2024-01-05',
  '张三、某村委会',
  '自然人',
  '互联网渠道',
  '某批复',
  '2024-01-06 告知补正\n2024-01-10 收到补正',
  '2024-01-20 延长答复期限\n2024-02-01 告知延迟答复',
  '2024-01-11 征求第三方意见（甲公司）\n2024-01-15 第三方反馈意见（甲公司）\n2024-01-11 征求其他机关意见（乙局）\n2024-01-14 其他机关反馈意见（乙局）',
  '某局',
  '2024-09-03',
  '某公开〔2024〕9号',
  '部分公开',
  '直接送达',
  '',
  '2024-09-03',
  '行政复议 复议〔2024〕3号\n行政诉讼（复议后起诉） （2024）某行初5号',
  '2024-06-01 撤销\n2024-12-20 驳回诉讼请求',
  '由其他机关转来（T7）\n与 A2 重复\n先后答复 2 次，所列为最近一次',
];

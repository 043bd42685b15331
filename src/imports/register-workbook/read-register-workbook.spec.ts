import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { isUnreadable, type LedgerLine } from '../ledger/ledger-line.js';
import { readRegisterWorkbook } from './read-register-workbook.js';

type Rows = readonly (readonly unknown[])[];

async function lines(sheets: Readonly<Record<string, Rows>>, change?: (workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.addWorksheet(name).addRows(rows as unknown[][]);
  }
  change?.(workbook);
  const read: LedgerLine[] = [];
  for await (const line of readRegisterWorkbook(Buffer.from(await workbook.xlsx.writeBuffer())))
    read.push(line);
  return read;
}
const records = (read: readonly LedgerLine[]): unknown[] =>
  read.map((line) => ('record' in line ? line.record : line));
/** `sheet row code` of every refusal. */
const refusals = (read: readonly LedgerLine[]): string[] =>
  read
    .filter(isUnreadable)
    .flatMap((line) => line.refusals.map((one) => `${one.sheet ?? ''} ${one.line} ${one.code}`));
const messages = (read: readonly LedgerLine[]): string[] =>
  read.filter(isUnreadable).flatMap((line) => line.refusals.map(({ message }) => message));

const HEADINGS = ['编号', '申请人类型', '申请人姓名或名称', '提交方式', '收到日期', '申请内容'];
const row = (ref: string, ...more: unknown[]): unknown[] => [
  ref,
  '自然人',
  '张三',
  '互联网渠道',
  '2024-01-05',
  '某批复',
  ...more,
];
const record = (ref: string, more: object = {}): object => ({
  kind: 'application',
  ref,
  applicant: { type: 'naturalPerson', name: '张三' },
  channel: 'online',
  receivedOn: '2024-01-05',
  description: '某批复',
  ...more,
});
const one = async (heading: string, value: unknown): Promise<LedgerLine> =>
  (await lines({ 申请: [[...HEADINGS, heading], row('A1', value)] }))[0]!;
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('headings', () => {
  it('in any order, with spaces, full-width forms, stars and the names that registers in use have', async () => {
    const read = await lines({
      ' 申 请 ': [
        [
          '申请内容＊',
          '收 到 日 期',
          '编号 *',
          '申请方式',
          '申请人',
          '申请人类型（必填）',
          '补正期限(工作日)',
          '告知补正日期',
        ],
        ['某批复', '2024-01-05', 'A1', '互联网渠道', '张三', '自然人', 15, '2024-01-06'],
      ],
    });
    const events = [{ type: 'supplementRequested', on: '2024-01-06', replyWithinWorkingDays: 15 }];
    expect(records(read)).toEqual([record('A1', { events })]);
    expect(read[0]).toMatchObject({ line: 2, sheet: '申请' });
  });

  it('unknown ones are refused by name with those that are known, and nothing is read', async () => {
    const read = await lines({ 申请: [[...HEADINGS, '心情'], row('A1', '好')] });
    expect(refusals(read)).toEqual(['申请 1 heading.unknown']);
    expect(messages(read)[0]).toMatch(/G 列的表头“心…”.*编号、机构代码/);
    expect(read).toHaveLength(1);
  });

  it.each([
    ['twice', [...HEADINGS, '编号'], 'heading.duplicate'],
    ['a required one missing', HEADINGS.slice(1), 'heading.missing'],
    ['none at all', ['某某局2024年度台账'], 'sheet.noHeadings'],
  ])('%s', async (_, headings, code) => {
    expect(refusals(await lines({ 申请: [headings, row('A1')] }))).toEqual([`申请 1 ${code}`]);
  });

  it('content without a heading is refused', async () => {
    expect(refusals(await lines({ 申请: [HEADINGS, row('A1', undefined, '备注')] }))).toEqual([
      '申请 2 cell.noHeading',
    ]);
  });
});

describe('sheets', () => {
  it('unknown ones are refused by name with those that are known', async () => {
    const read = await lines({ 申请: [HEADINGS, row('A1')], 备忘: [['x']] });
    expect(refusals(read)).toEqual(['备… 1 sheet.unknown']);
    expect(messages(read)[0]).toContain('申请、单位、办理过程、答复');
  });

  it('empty ones, the guide and the overview are passed over, blank rows too', async () => {
    const read = await lines({
      Sheet1: [],
      说明: [['任何']],
      台账: [['任何']],
      申请: [HEADINGS, row('A1'), [], ['  '], row('A2')],
    });
    expect(records(read)).toEqual([record('A1'), record('A2')]);
    expect(read.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('merged cells are refused with their place, and nothing is read', async () => {
    const read = await lines({ 申请: [HEADINGS, row('A1'), row('A2')] }, (workbook) => {
      workbook.getWorksheet('申请')!.mergeCells('C2:C3');
    });
    expect(refusals(read)).toEqual(['申请 1 sheet.merged']);
    expect(messages(read)[0]).toContain('C2:C3');
  });

  it('a workbook without any sheet of ours', async () => {
    await expect(lines({ 说明: [['x']] })).rejects.toMatchObject({ code: 'file.noSheets' });
  });

  it('an empty register', async () => {
    expect(await lines({ 申请: [HEADINGS] })).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['2024-1-5'],
    ['2024/1/5'],
    ['2024.1.5'],
    ['2024年1月5日'],
    ['２０２４年１月５日'],
    [' 2024-01-05 '],
    ['2024-01-05 00:00:00'],
    ['20240105'],
    [20240105],
    [day('2024-01-05')],
    [new Date('2024-01-05T15:30:00Z')],
    [{ formula: 'TODAY()', result: day('2024-01-05') }],
  ])('%j', async (value) => {
    expect(await one('提交日期', value)).toMatchObject({ record: { submittedOn: '2024-01-05' } });
  });

  it('of the system that begins in 1904', async () => {
    const read = await lines(
      { 申请: [[...HEADINGS, '提交日期'], row('A1', day('2024-02-29'))] },
      (workbook) => {
        workbook.properties.date1904 = true;
      },
    );
    expect(records(read)).toEqual([record('A1', { submittedOn: '2024-02-29' })]);
  });

  it('a day that does not exist is left for the ledger to refuse', async () => {
    expect(await one('提交日期', '2024年2月30日')).toMatchObject({ record: { submittedOn: '2024-02-30' } });
  });

  it.each([
    ['去年春天', 'cell.date'],
    ['2024-13', 'cell.date'],
    [45296, 'cell.serialDate'],
    [true, 'cell.date'],
  ])('%j is none', async (value, code) => {
    expect(refusals([await one('提交日期', value)])).toEqual([`申请 2 ${code}`]);
  });
});

describe('numbers and texts', () => {
  it.each([
    [3, 3],
    ['3', 3],
    [' ３ ', 3],
    ['1,200', 1200],
    ['300.50', 300.5],
  ])('the number %j', async (written, value) => {
    expect(await one('收费金额（元）', written)).toMatchObject({
      record: { events: [{ amountYuan: value }] },
    });
  });

  it('a number that is none', async () => {
    expect(messages([await one('收费件数', '三件')])[0]).toContain('收费件数“三…”应当是数字');
  });

  it('texts stored as numbers keep their digits', async () => {
    expect(await one('电话', 13800138000)).toMatchObject({ record: { applicant: { phone: '13800138000' } } });
  });

  it('identity card numbers as text stay whole', async () => {
    const id = '110101199003070017';
    expect(await one('证件号码', id)).toMatchObject({ record: { applicant: { idNumber: id } } });
  });

  it.each([[110101199003070000], ['1.10101E+17'], ['1.1E+17']])(
    'the identity card number %j has lost digits',
    async (value) => {
      const line = await one('证件号码', value);
      expect(refusals([line])).toEqual(['申请 2 cell.digitsLost']);
      expect(messages([line])[0]).toContain('末尾已经丢失');
    },
  );

  it('a case number that the spreadsheet made a date of', async () => {
    expect(refusals([await one('案号', day('2024-01-01'))])).toEqual(['申请 2 cell.becameDate']);
  });

  it('rich text, line breaks and characters that XML cannot hold', async () => {
    const richText = [{ text: '某' }, { font: { bold: true }, text: '批复' }];
    expect(await one('所需形式', { richText })).toMatchObject({ record: { form: '某批复' } });
    expect(await one('所需形式', '甲\n乙 & <丙>')).toMatchObject({ record: { form: '甲\n乙 & <丙>' } });
    expect(await one('所需形式', '甲_x000D_乙')).toMatchObject({ record: { form: '甲\r乙' } });
  });

  it('the result of a formula with a warning, an error value not at all', async () => {
    expect(await one('电话', { formula: 'A1', result: '123' })).toMatchObject({
      record: { applicant: { phone: '123' } },
      warnings: [{ code: 'cell.formula', field: 'applicant.phone', line: 2, sheet: '申请' }],
    });
    expect(refusals([await one('电话', { error: '#REF!' })])).toEqual(['申请 2 cell.fault']);
    expect(refusals([await one('电话', { formula: 'A1' })])).toEqual(['申请 2 cell.fault']);
  });
});

describe('choices', () => {
  it.each([
    ['不予公开：保护第三方合法权益', 'refused.thirdParty'],
    ['不予公开:保护第三方合法权益', 'refused.thirdParty'],
    ['其他处理·其他', 'other.misc'],
    ['予以公开 ', 'granted'],
    ['refused.thirdParty', 'refused.thirdParty'],
  ])('%s', async (written, outcome) => {
    expect(await one('处理结果', written)).toMatchObject({ record: { decision: { outcome } } });
  });

  it('others are refused with those that can be picked', async () => {
    const line = await one('处理结果', '其他');
    expect(refusals([line])).toEqual(['申请 2 cell.type']);
    expect(messages([line])[0]).toContain('其他处理：其他');
  });
});

describe('lists in sheets of their own', () => {
  const EVENTS = ['编号', '环节', '日期', '被征求意见的一方'];
  it('are joined to their application, events of both places by day', async () => {
    const read = await lines({
      办理过程: [
        EVENTS,
        [' A1 ', '征求第三方意见', '2024-01-08', '甲公司'],
        ['A2', '邮件退回', '2024-02-01'],
      ],
      申请: [[...HEADINGS, '延期日期'], row('A1', '2024-01-07'), row('A2')],
      共同申请人: [
        ['编号', '申请人类型', '申请人'],
        ['A1', '其他', '某村委会'],
      ],
    });
    expect(records(read)).toEqual([
      record('A1', {
        coApplicants: [{ type: 'other', name: '某村委会' }],
        events: [
          { type: 'extended', on: '2024-01-07' },
          { type: 'thirdPartyConsulted', on: '2024-01-08', party: '甲公司' },
        ],
      }),
      record('A2', { events: [{ type: 'returnedUndelivered', on: '2024-02-01' }] }),
    ]);
  });

  it('an entry without its application, or one that is wrong, takes nothing with it unseen', async () => {
    const read = await lines({
      申请: [HEADINGS, row('A1'), row('A2')],
      办理过程: [
        EVENTS,
        ['A9', '邮件退回', '2024-02-01'],
        ['A2', '睡觉', '2024-02-01'],
        ['', '邮件退回', '2024-02-01'],
      ],
    });
    expect(refusals(read)).toEqual([
      '办理过程 3 cell.type',
      '办理过程 4 value.missing',
      '申请 3 row.partRefused',
      '办理过程 2 row.orphan',
    ]);
    expect(records(read.filter((line) => !isUnreadable(line)))).toEqual([record('A1')]);
  });

  it('the first answer may stand with the application, the later ones in their sheet', async () => {
    const ANSWERS = ['编号', '轮次', '处理结果', '作出原因'];
    const sheets = (round: number): Record<string, Rows> => ({
      申请: [[...HEADINGS, '处理结果'], row('A1', '予以公开')],
      答复: [ANSWERS, ['A1', round, '部分公开', '撤销后重新答复']],
      理由: [
        ['编号', '轮次', '理由', '依据条款'],
        ['A1', 2, '部分公开', '第三十七条'],
      ],
    });
    expect(records(await lines(sheets(2)))).toEqual([
      record('A1', {
        decisions: [
          { round: 1, cause: 'first', outcome: 'granted' },
          {
            round: 2,
            cause: 'redo',
            outcome: 'partial',
            grounds: [{ outcome: 'partial', article: '第三十七条' }],
          },
        ],
      }),
    ]);
    expect(refusals(await lines(sheets(1)))).toEqual(['申请 2 row.decisionTwice']);
    expect(refusals(await lines({ ...sheets(3) }))).toEqual(['理由 2 row.noRound']);
  });

  it('a review of several applications, a lawsuit with its instances, figures and documents', async () => {
    const read = await lines({
      行政复议: [
        ['编号', '涉及的多件申请编号', '受理日期', '文书用语'],
        ['R1', 'A1、A2，A3', '2024-02-01', '确认违法'],
      ],
      行政诉讼: [
        ['编号', '起诉途径', '受理日期'],
        ['L1', '复议后起诉', '2024-03-01'],
      ],
      审级: [
        ['编号', '审级', '裁判日期'],
        ['L1', 1, '2024-05-01'],
        ['L1', 2, '2024-08-01'],
      ],
      主动公开数据: [
        ['年度', '数据项目', '数值', '文字'],
        [2024, '行政许可·本年处理决定数量', 12],
        [2024, 'narrative.other', undefined, '无'],
      ],
    });
    expect(records(read)).toEqual([
      {
        kind: 'review',
        ref: 'R1',
        applications: ['A1', 'A2', 'A3'],
        acceptedOn: '2024-02-01',
        disposal: '确认违法',
      },
      {
        kind: 'lawsuit',
        ref: 'L1',
        route: 'afterReview',
        acceptedOn: '2024-03-01',
        instances: [
          { level: 1, decidedOn: '2024-05-01' },
          { level: 2, decidedOn: '2024-08-01' },
        ],
      },
      { kind: 'figure', year: 2024, item: 'licensing.decisions', value: 12 },
      { kind: 'figure', year: 2024, item: 'narrative.other', value: '无' },
    ]);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createWriteStream, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ImportIssue } from '../../src/imports/ledger/import-issues.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { Cli } from '../support/cli.js';
import type { CliRun } from '../support/cli.js';
import { sheetOf, textCell, workbookParts, zipArchive } from '../support/zip-archive.js';

/**
 * What the command line says to input that is wrong: a sentence in Chinese with place, reason and remedy, the exit code of the
 * interchange contract, and nothing left behind.
 */

let cli: Cli;
beforeAll(async () => {
  cli = await Cli.open('cluster');
});
afterEach(async () => {
  expect(await cli.leftovers()).toEqual([]);
});
afterAll(() => cli.close());

const application = (fields: object = {}): object => ({
  kind: 'application',
  ref: 'A1',
  applicant: { type: 'naturalPerson', name: '张三' },
  channel: 'online',
  receivedOn: '2024-03-01',
  description: '某规划的批复',
  ...fields,
});
const answered = (fields: object = {}, more: object = {}): object =>
  application({
    decision: { outcome: 'granted', delivery: 'post', dispatchedOn: '2024-03-15', ...fields },
    ...more,
  });

const tables = (ledger: string, ...more: string[]): Promise<CliRun> =>
  cli.run(['tables', '--ledger', ledger, '--year', '2024', ...more]);

describe('lines that are refused: exit 1, {"refused":[…]} and no tables', () => {
  type Place = readonly [line: number, field: string, code: string];
  const BAD: readonly (readonly [string, string | readonly object[], Place, RegExp])[] = [
    ['wrong JSON', '\n{"kind":"application",}', [2, '', 'json.malformed'], /第 23 个字符.*请检查/],
    ['an unknown key', [application({ colour: '红' })], [1, 'colour', 'key.unknown'], /colour.*请检查拼写/],
    [
      'an unknown key inside',
      [application({ applicant: { type: 'naturalPerson', name: '张三', age: 30 } })],
      [1, 'applicant.age', 'key.unknown'],
      /age.*申请人.*请检查拼写/,
    ],
    [
      'an unknown outcome',
      [answered({ outcome: 'refused.privacy' })],
      [1, 'decision.outcome', 'value.vocabulary'],
      /refused\.privacy.*可选：.*refused\.thirdParty/,
    ],
    [
      'an impossible date',
      [application({ receivedOn: '2023-02-29' })],
      [1, 'receivedOn', 'date.impossible'],
      /2023-02-29.*不是真实存在的日期，请/,
    ],
    [
      'a decision before the receipt',
      [application({ ref: 'A0' }), answered({ dispatchedOn: '2024-02-28' })],
      [2, 'decision.dispatchedOn', 'date.order'],
      /2024-02-28 早于收到日期 2024-03-01，请核对/,
    ],
    [
      'an event after the decision',
      [answered({}, { events: [{ type: 'extended', on: '2024-03-20', workingDays: 20 }] })],
      [1, 'events[0].on', 'event.afterDecision'],
      /2024-03-20 晚于答复之日 2024-03-15.*请核对/,
    ],
    [
      'a reference used twice',
      [application(), application()],
      [2, 'ref', 'ref.duplicate'],
      /A1.*第 1 行重复/,
    ],
    [
      'a review of an unknown application',
      [application(), { kind: 'review', ref: 'R1', application: 'A9', acceptedOn: '2024-05-06' }],
      [2, 'application', 'ref.unknown'],
      /A9.*找不到.*请改正/,
    ],
    [
      'the same figure twice',
      [7, 8].map((value) => ({ kind: 'figure', year: 2024, item: 'licensing.decisions', value })),
      [2, 'item', 'figure.duplicate'],
      /licensing\.decisions.*第 1 行.*请只保留一个/,
    ],
  ];

  it.each(BAD)('%s', async (_title, ledger, [line, field, code], sentence) => {
    const done = await tables(cli.write('bad.jsonl', ledger), '--json');
    expect([done.code, Object.keys(JSON.parse(done.stdout) as object)]).toEqual([1, ['refused']]);
    const { refused } = JSON.parse(done.stdout) as { refused: ImportIssue[] };
    expect(refused).toHaveLength(1);
    expect(refused[0]).toEqual({ line, field, code, message: expect.stringMatching(sentence) });
    expect(refused[0]?.message).toMatch(new RegExp(`^第 ${line} 行：`));
    expect(done.stderr).toContain(refused[0]?.message);
    expect(done.stderr).toContain('没有导入任何数据');
  });

  it('without --json nothing stands on standard output', async () => {
    const done = await tables(cli.write('bad.jsonl', [application(), application()]));
    expect([done.code, done.stdout]).toEqual([1, '']);
    expect(done.stderr).toMatch(/^第 2 行：.*重复/);
  });

  it('a report is not begun', async () => {
    const ledger = cli.write('bad.jsonl', [application(), application()]);
    const done = await cli.run([
      'report',
      '--ledger',
      ledger,
      '--year',
      '2024',
      '--agency',
      '某局',
      '--out',
      cli.out,
      '--json',
    ]);
    expect(done.code).toBe(1);
    expect(JSON.parse(done.stdout)).toMatchObject({ refused: [{ line: 2, code: 'ref.duplicate' }] });
  });

  it('a line of 200 MB: in little memory and time, with its number', async () => {
    const ledger = cli.write('huge.jsonl', '');
    const stream = createWriteStream(ledger);
    stream.write(`${JSON.stringify(application())}\n{"kind":"application","ref":"`);
    const piece = Buffer.alloc(2 ** 20, 'a');
    for (let written = 0; written < 200; written += 1) {
      if (!stream.write(piece)) await once(stream, 'drain');
    }
    stream.end('"}\n');
    await once(stream, 'close');
    const done = await tables(ledger, '--json');
    expect(done.code).toBe(1);
    expect(JSON.parse(done.stdout)).toEqual({
      refused: [
        {
          line: 2,
          field: '',
          code: 'line.tooLong',
          message: expect.stringMatching(/^第 2 行：.*请检查是否缺少换行/),
        },
      ],
    });
    expect(done.megabytes).toBeLessThan(400);
    expect(done.seconds).toBeLessThan(30);
    cli.write('huge.jsonl', '');
  });
});

/** One sentence in Chinese with a remedy, no tables, no stack of calls. */
function expectWrongUse(done: CliRun, sentence: RegExp): void {
  expect([done.code, done.stdout]).toEqual([2, '']);
  expect(done.stderr).toMatch(sentence);
  expect(done.stderr).not.toMatch(/^\s+at |Error:/m);
}

describe('input that cannot be read: exit 2', () => {
  const lines = `${JSON.stringify(application())}\n`;
  const gbk = Buffer.concat([
    Buffer.from(lines),
    Buffer.from('{"name":"'),
    Buffer.from('d5c5c8fd', 'hex'),
    Buffer.from('"}'),
  ]);
  const utf16 = Buffer.from(`\uFEFF${lines}`, 'utf16le');
  const bomb = (): Buffer =>
    zipArchive(workbookParts(sheetOf(`<row r="1">${textCell('A1', ' '.repeat(60 * 2 ** 20))}</row>`)));

  it.each([
    ['GBK', () => gbk, /不是 UTF-8 编码（第 2 行起，看起来是 GBK）.*请.*另存为 UTF-8/],
    ['UTF-16', () => utf16, /看起来是 UTF-16.*另存为 UTF-8/],
    ['UTF-16 of the other byte order', () => Buffer.from(utf16).swap16(), /看起来是 UTF-16.*另存为 UTF-8/],
    ['a spreadsheet bomb', bomb, /异常膨胀.*没有继续读取。请/],
    ['a damaged workbook', () => Buffer.from('504b0304140000000000', 'hex'), /工作簿.*请.*另存/],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /不是文本.*请核对/],
  ] as const)('%s', async (_title, content, sentence) => {
    const done = await tables(cli.write('unreadable', content()), '--json');
    expectWrongUse(done, sentence);
    expect(done.megabytes).toBeLessThan(500);
  });

  it('a file that is not there', async () => {
    expectWrongUse(await tables(join(cli.folder, '没有.jsonl'), '--json'), /没有\.jsonl”不存在，请核对路径/);
  });
  it('a folder', async () => {
    expectWrongUse(await tables(cli.folder, '--json'), /不是普通文件.*请指明台账文件/);
  });
});

describe('wrong use: exit 2', () => {
  const empty = (): string => cli.write('empty.jsonl', '');

  it.each([
    [['--yaer', '2024'], /--yaer.*可用的选项：--ledger/],
    [['--year'], /--year 缺少取值/],
    [['--year', '24'], /--year 应为四位年份，例如 2024，而不是“24”/],
    [['--year', '2024', '--edition', '2020'], /--edition 只能是 2019、2021 之一，而不是“2020”/],
    [['--year', '2024', '--scope', 'tree'], /--scope 只能是 own、rollup 之一/],
    [['--year', '2024', '--as-of', '2024-02-30'], /--as-of 应为存在的日期/],
    [['--from', '2024-01-01'], /请用 --year .*--from 和 --to/],
    [['--year', '2024', '--from', '2024-01-01', '--to', '2024-03-31'], /只能选用一种/],
    [['--from', '2024-04-01', '--to', '2024-03-31'], /早于开始日 2024-04-01.*请调换或更正/],
    [['--year', '2024', 'extra'], /多余的参数“extra”/],
    [['--year', '2018'], /2018.*2019/],
    [['--from', '2018-10-01', '--to', '2018-12-31'], /2018.*2019/],
    [['--year', '2024', '--agency', 'X9'], /没有代码为“X9”的单位，现有：ledger/],
  ])('tables %j', async (args, sentence) => {
    expectWrongUse(await cli.run(['tables', '--ledger', empty(), ...args, '--json']), sentence);
  });

  it('no ledger', async () => {
    expectWrongUse(await cli.run(['tables', '--year', '2024', '--json']), /缺少选项 --ledger/);
  });

  it.each([
    [[], /用法：.*tables --ledger/s],
    [['table'], /没有“table”这个命令/],
    [['constructor'], /没有“constructor”这个命令/],
  ])('gongkai %j', async (args, sentence) => {
    expectWrongUse(await cli.run(args), sentence);
  });

  it.each([[['--help']], [['tables', '--help']], [['report', '--year', '--help']]])(
    'not: gongkai %j, which tells the usage',
    async (args) => {
      const { code, stdout, stderr } = await cli.run(args);
      expect([code, `${stdout}${stderr}`]).toEqual([0, expect.stringMatching(/^用法：.*tables --ledger/s)]);
    },
  );

  it('several offices at the top and none named', async () => {
    const ledger = cli.write('two.jsonl', [
      { kind: 'agency', code: 'A1', name: '甲局' },
      { kind: 'agency', code: 'B1', name: '乙局' },
    ]);
    expectWrongUse(
      await tables(ledger, '--json'),
      /多个最上级单位，请用 --agency 指明代码：A1（甲局）、B1（乙局）/,
    );
    const named = await tables(ledger, '--agency', 'B1', '--json');
    expect(named.code).toBe(0);
    expect((JSON.parse(named.stdout) as YearTables[])[0]?.agency).toEqual({ code: 'B1', name: '乙局' });
  });
});

describe('wrong prose: exit 2 and no file', () => {
  const report = (narrative: string, ...more: string[]): Promise<CliRun> =>
    cli.run([
      ...['report', '--ledger', cli.write('empty.jsonl', ''), '--year', '2024', '--agency', '某局'],
      ...['--out', cli.out, '--narrative', narrative, ...more],
    ]);

  it('an unknown placeholder, by name', async () => {
    const narrative = cli.write(
      'n.md',
      '# 一\n\n收到{{applications.newReceived.total}}件，{{applications.received.total}}件。',
    );
    expectWrongUse(
      await report(narrative),
      /一、总体情况”中的占位符 \{\{applications\.received\.total\}\} 不存在.*请更正/,
    );
  });
  it('section 二, whose table the cases make', async () => {
    expectWrongUse(
      await report(cli.write('n.md', '# 二\n\n许可3件。')),
      /“# 二”不是可填写的部分.*请更正标题/,
    );
  });
  it('GBK', async () => {
    const narrative = cli.write(
      'n.md',
      Buffer.concat([Buffer.from('# 一\n\n'), Buffer.from('d5c5c8fd', 'hex')]),
    );
    expectWrongUse(await report(narrative), /n\.md”不是 UTF-8 编码，请/);
  });
  it('a folder in place of the file', async () => {
    expectWrongUse(await report(cli.folder), /不是普通文件.*请指明文字材料/);
  });
  it('an unknown format', async () => {
    expectWrongUse(
      await report(cli.write('n.md', ''), '--format', 'pdf,odt'),
      /--format 只能是.*而不是“odt”/,
    );
  });
  it('an output folder that is a file', async () => {
    const done = await report(cli.write('n.md', ''), '--format', 'json', '--out', cli.write('file', ''));
    expectWrongUse(done, /file”已经存在而且不是目录/);
  });
});

describe('what is accepted', () => {
  it('an empty file is an empty register', async () => {
    const done = await tables(cli.write('empty.jsonl', ''), '--json');
    expect([done.code, done.stderr]).toEqual([0, expect.not.stringMatching(/^\s+at /m)]);
    const [year] = JSON.parse(done.stdout) as YearTables[];
    expect(year?.agency).toEqual({ code: 'ledger', name: '台账单位' });
    expect(new Set(year?.applications.rows.flatMap(({ values }) => values))).toEqual(new Set([0]));
  });

  it('what is merely not told: a warning each, exit 0, and it counts', async () => {
    const ledger = [
      application({ ref: 'A1', decision: { outcome: 'other.noSupplement' }, closedOn: '2024-04-01' }),
      application({ ref: 'A2', decision: { outcome: 'other.feeUnpaid' }, closedOn: '2024-04-01' }),
      answered({ outcome: 'declined.duplicate' }, { ref: 'A3' }),
      answered({}, { ref: 'A4', channel: 'mail' }),
      { kind: 'lawsuit', ref: 'L1', application: 'A3', route: 'afterReview', acceptedOn: '2024-06-03' },
    ];
    const done = await tables(cli.write('gaps.jsonl', ledger), '--json');
    expect(done.code).toBe(0);
    const warnings = done.stderr.split('\n').filter((line) => line.startsWith('提醒：'));
    expect(warnings).toEqual([
      expect.stringMatching(/第 1 行：.*补正通知.*请补充/),
      expect.stringMatching(/第 2 行：.*收费通知.*请补充/),
      expect.stringMatching(/第 3 行：.*重复申请.*请补填/),
      expect.stringMatching(/第 4 行：.*mail.*平信请改为 ordinaryMail/),
      expect.stringMatching(/第 5 行：.*复议后起诉.*请补填/),
    ]);
    const [year] = JSON.parse(done.stdout) as YearTables[];
    expect(year?.applications.rows.find(({ key }) => key === 'total')?.values[0]).toBe(4);
    expect(year?.proceedings.suitAfterReview.pending).toBe(1);
  });

  it('only the formats that were asked for are written', async () => {
    const out = join(cli.folder, 'asked', 'deeper');
    mkdirSync(join(cli.folder, 'asked'));
    const ledger = cli.write('empty.jsonl', '');
    const done = await cli.run([
      ...[
        'report',
        '--ledger',
        ledger,
        '--year',
        '2024',
        '--agency',
        '某局',
        '--out',
        out,
        '--format',
        'html,json',
      ],
    ]);
    expect(done.code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(
      ['html', 'json'].map((each) => `某局2024年政府信息公开工作年度报告.${each}`),
    );
    expect(readFileSync(join(out, readdirSync(out)[0] ?? ''), 'utf8')).toContain('政府信息公开工作年度报告');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Deadline } from '../../src/domain/deadline/deadline.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { Cli } from '../support/cli.js';
import { createTestDatabase } from '../support/database.js';
import { INVENTED_2027 } from '../support/notices/invented-2027.js';

let cli: Cli;
beforeAll(async () => {
  cli = await Cli.open('cluster');
});
afterAll(() => cli.close());

const json = async (...args: string[]): Promise<unknown> => {
  const done = await cli.run([...args, '--json']);
  expect([done.code, done.stderr]).toEqual([0, '']);
  return JSON.parse(done.stdout);
};

describe('gongkai deadline', () => {
  it('gives the last day and its explanation (条例第三十三条第二款)', async () => {
    const found = (await json('deadline', '--received', '2024-02-05', '--on', '2024-02-20')) as Deadline;
    expect(found).toMatchObject({
      dueOn: '2024-03-08',
      daysUsed: 7,
      daysLeft: 13,
      extendableTo: '2024-04-08',
    });
    expect(found.trace.filter(({ step }) => step === 'counted')).toHaveLength(20);
  });

  it('takes the events of the ledger, with their number of days', async () => {
    const events = [
      'supplementRequested=2026-02-05:10',
      'supplementReceived=2026-02-10',
      'extended=2026-03-10:20',
    ];
    const args = events.flatMap((event) => ['--event', event]);
    expect(await json('deadline', '--received', '2026-02-02', ...args, '--on', '2026-03-10')).toMatchObject({
      dueOn: '2026-04-14',
      waitingFor: null,
    });
    expect(await json('deadline', '--received', '2026-02-02', ...args, '--on', '2026-02-09')).toMatchObject({
      dueOn: null,
      waitingFor: 'supplement',
      waitingUntil: '2026-02-26',
    });
    const delayed = ['--event', 'delayed=2026-02-10:30', '--on', '2026-02-10'];
    expect(await json('deadline', '--received', '2026-02-02', ...delayed)).toMatchObject({
      dueOn: '2026-03-30',
    });
  });

  it('explains itself to people', async () => {
    const done = await cli.run(['deadline', '--received', '2026-12-04', '--on', '2026-12-04']);
    expect(done.stdout).toContain('答复期限：2027-01-04（暂定：尚无放假安排），还有 20 个工作日');
    expect(done.stdout).toContain('2026-12-31  第 19 个工作日');
  });

  it.each([
    [['--received', '2019-05-14'], '只计算 2019-05-15 及以后的'],
    [[], '缺少选项 --received'],
    [['--received', '2026-02-30'], '应为存在的日期'],
    [['--received', '2026-02-02', '--event', 'extended'], '应形如 类型=日期'],
    [['--received', '2026-02-02', '--event', 'answered=2026-02-03'], '没有“answered”这种事项'],
    [['--received', '2026-02-02', '--event', 'extended=2026-13-03'], '应为存在的日期'],
    [['--received', '2026-02-02', '--event', 'extended=2026-02-03:x'], '1 至 999 的整数'],
    [['--received', '2026-02-02', '--event', 'withdrawn=2026-02-03:2'], '没有天数'],
    [['--received', '2026-02-02', '--event', 'delayed=2026-02-03'], '须写明天数'],
    [['--received', '2026-02-02', '--event', 'extended=2026-02-01:5'], '早于收到日期'],
    [['--received', '2060-02-02'], '没有 2060 年的工作日历'],
  ])('refuses %j', async (args, sentence) => {
    const done = await cli.run(['deadline', ...args, '--json']);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain(sentence);
  });
});

/** Each of §7's examples as a whole command: what was done, and the day it comes to. */
describe('worked examples of DOMAIN §7', () => {
  const found = async (command: string): Promise<Deadline> =>
    (await json('deadline', ...command.split(' '))) as Deadline;

  it.each([
    ['A 2024', '--received 2024-02-05', '2024-02-20', '2024-03-08', '2024-04-08'],
    ['B 2025', '--received 2025-01-10', '2025-01-21', '2025-02-13', '2025-03-13'],
    ['C 2026', '--received 2026-02-02', '2026-02-11', '2026-03-06', '2026-04-03'],
  ])('%s', async (_, command, notice, due, extended) => {
    expect(await found(command)).toMatchObject({
      supplementNoticeBy: notice,
      dueOn: due,
      extendableTo: extended,
      provisional: false,
    });
  });

  it.each([
    ['2024-12-03', '2024-12-31', false],
    ['2024-12-04', '2025-01-02', false],
    ['2025-12-03', '2025-12-31', false],
    ['2025-12-04', '2026-01-04', false],
    ['2026-12-04', '2027-01-04', true],
  ])('D year end: received %s, due %s', async (received, due, provisional) => {
    expect(await found(`--received ${received} --on ${received}`)).toMatchObject({ dueOn: due, provisional });
  });

  it('E suspension', async () => {
    const asked = '--event thirdPartyConsulted=2025-03-10';
    const answered = '--event thirdPartyReplied=2025-03-24';
    expect(await found('--received 2025-03-03 --on 2025-03-04')).toMatchObject({ dueOn: '2025-03-31' });
    expect(await found(`--received 2025-03-03 ${asked} ${answered} --on 2025-03-24`)).toMatchObject({
      dueOn: '2025-04-15',
      daysUsed: 5,
      daysLeft: 15,
      alertOn: '2025-04-14',
    });
  });

  it('F restart', async () => {
    const asked = '--event supplementRequested=2025-12-31:10';
    expect(
      await found(`--received 2025-12-22 ${asked} --event supplementReceived=2026-01-06 --on 2026-01-07`),
    ).toMatchObject({ supplementNoticeBy: '2025-12-31', dueOn: '2026-02-03', remarks: [] });
  });

  it('G fee', async () => {
    const noticed = '--received 2026-04-15 --event feeNoticed=2026-04-28';
    expect(await found(`${noticed} --on 2026-05-06`)).toMatchObject({
      dueOn: null,
      waitingUntil: '2026-05-28',
    });
    expect(await found(`${noticed} --event feePaid=2026-05-20 --on 2026-05-20`)).toMatchObject({
      dueOn: '2026-06-17',
    });
  });
});

describe('a calendar of one’s own', () => {
  const of2027 = ['deadline', '--received', '2026-12-04', '--on', '2026-12-04'];

  it('a notice as it was published', async () => {
    const file = cli.write('notice.txt', INVENTED_2027);
    expect(await json(...of2027, '--calendar', file)).toMatchObject({
      dueOn: '2027-01-05',
      provisional: false,
    });
  });

  it('or a year in the form of the data files', async () => {
    const year = {
      year: 2027,
      notices: [
        {
          title: '某放假通知',
          issuedOn: '2026-12-01',
          holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-05' }],
          makeUpDays: [],
        },
      ],
    };
    const file = cli.write('2027.json', JSON.stringify(year));
    expect(await json(...of2027, '--calendar', file)).toMatchObject({ dueOn: '2027-01-06' });
  });

  it('or that of a database', async () => {
    const database = await createTestDatabase();
    try {
      await withClient(database.superuserUrl, (client) =>
        client.query(
          `insert into holiday_notice (year, kind, title, issued_on, holidays, make_up_days, loaded_by, loaded_at)
           values (2027, 'arrangement', '某通知', '2026-12-01',
                   '[{"name":"元旦","from":"2027-01-01","to":"2027-01-06"}]', '[]', 'admin', now())`,
        ),
      );
      const done = await cli.run([...of2027, '--database', '--json'], {
        DATABASE_URL: database.applicationUrl,
        DATABASE_OWNER_URL: database.ownerUrl,
      });
      expect(JSON.parse(done.stdout)).toMatchObject({ dueOn: '2027-01-07', provisional: false });
    } finally {
      await database.drop();
    }
  });

  it.each([
    ['一、元旦：1月1日放假。', '不知道是哪一年'],
    [INVENTED_2027.replace('1月9日（周六）', '1月9日（周五）'), '通知写的是周五'],
    ['year: 2027\nnotices: []\n', '的 notices 不正确'],
  ])('refuses what it cannot read', async (text, sentence) => {
    const done = await cli.run([...of2027, '--calendar', cli.write('wrong.txt', text)]);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain(sentence);
    const both = await cli.run([...of2027, '--database', '--calendar', 'x']);
    expect(both.stderr).toContain('只能选用一种');
  });
});

describe('gongkai fees', () => {
  it('by items of a month, or by pages', async () => {
    expect(await json('fees', '--items', '45')).toMatchObject({ totalYuan: 5500, tiers: { length: 4 } });
    expect(await json('fees', '--pages', '250')).toMatchObject({ totalYuan: 4700 });
    const done = await cli.run(['fees', '--pages', '201']);
    expect(done.stdout.trimEnd().split('\n')).toEqual([
      '第 1 至 30 页：30 × 0 元 = 0 元',
      '第 31 至 100 页：70 × 10 元 = 700 元',
      '第 101 至 200 页：100 × 20 元 = 2000 元',
      '第 201 页起：1 × 40 元 = 40 元',
      '合计 2740 元',
    ]);
  });

  it.each([
    [[], '两者不能同时收取'],
    [['--items', '3', '--pages', '4'], '两者不能同时收取'],
    [['--items', '-1'], '缺少取值'],
    [['--pages', '1.5'], '不超过九位的整数'],
  ])('refuses %j', async (args, sentence) => {
    const done = await cli.run(['fees', ...args]);
    expect([done.code, done.stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

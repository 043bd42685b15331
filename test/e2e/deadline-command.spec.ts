import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Deadline } from '../../src/domain/deadline/deadline.js';
import { Cli } from '../support/cli.js';

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

import { describe, expect, it } from '@jest/globals';
import { law } from '../law.js';
import { localDate } from '../local-date.js';
import { lawAt } from './dated-parameter.js';

const { timeLimits, reportDeadlines, feeTiers } = law();

describe('values of the law by date', () => {
  it('第三十三条第二款: 20 working days from 2019-05-15 on', () => {
    expect(lawAt(timeLimits.answerPeriod, localDate('2019-05-15'))).toBe(20);
    expect(lawAt(timeLimits.answerPeriod, localDate('2026-03-02'))).toBe(20);
    expect(timeLimits.answerPeriod.unit).toBe('workingDays');
  });

  it('a receipt of 2019-05-14 falls under the old regulation and is refused', () => {
    expect(() => lawAt(timeLimits.answerPeriod, localDate('2019-05-14'))).toThrow(
      expect.objectContaining({
        code: 'law.notComputable',
        message: expect.stringContaining('只计算 2019-05-15 及以后的'),
        facts: { parameter: 'answerPeriod', date: '2019-05-14' },
      }),
    );
  });

  it('a day before any value is refused', () => {
    expect(() => lawAt(timeLimits.feePayment, localDate('2020-12-31'))).toThrow(
      expect.objectContaining({ code: 'law.notInForce' }),
    );
    expect(lawAt(timeLimits.feePayment, localDate('2021-01-01'))).toBe(20);
  });

  it('reviewApplication: 60 days under either law, each with its own article', () => {
    expect(timeLimits.reviewApplication.at(localDate('2023-12-31')).citation).toBe(
      '1999年《行政复议法》第九条',
    );
    expect(timeLimits.reviewApplication.at(localDate('2024-01-01')).citation).toBe(
      '《行政复议法》第二十条第一款',
    );
  });

  it.each([
    ['extensionMax', 20],
    ['supplementNotice', 7],
    ['thirdPartyReply', 15],
    ['agencyReply', 15],
    ['feePayment', 20],
    ['redoAnswer', 20],
    ['suitDirect', 6],
    ['suitAfterReview', 15],
  ] as const)('%s is %i', (key, value) => {
    expect(lawAt(timeLimits[key], localDate('2025-06-01'))).toBe(value);
  });

  it('第四十九条: a department reports by 01-31, a government by 03-31', () => {
    expect(lawAt(reportDeadlines.department, localDate('2025-01-01'))).toBe('01-31');
    expect(lawAt(reportDeadlines.government, localDate('2025-01-01'))).toBe('03-31');
  });

  it('国办函〔2020〕109号: tiers by item and by page', () => {
    const byItem = lawAt(feeTiers.byItem, localDate('2025-01-01'));
    expect(byItem.tiers.map((tier) => [tier.from, tier.to, tier.yuanEach])).toEqual([
      [1, 10, 0],
      [11, 30, 100],
      [31, 40, 200],
    ]);
    expect(byItem.thenEvery).toEqual({ count: 10, addYuan: 100 });
    expect(lawAt(feeTiers.byPage, localDate('2025-01-01')).tiers.at(-1)).toEqual({ from: 201, yuanEach: 40 });
  });
});

import { expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import { digestWords } from './digest-words.js';

const NOTHING = {
  open: 0,
  overdue: 0,
  today: 0,
  week: 0,
  supplement: 0,
  fee: 0,
  termsNear: 0,
  termsOver: 0,
  reportsOver: 0,
  below: null,
};
const day = localDate('2026-11-30');

it('says that nothing is overdue', () => {
  expect(digestWords('某局', day, NOTHING)).toEqual({
    title: '2026-11-30 期限汇总：逾期 0 件，今日到期 0 件',
    text:
      '某局：未办结 0 件，其中逾期 0 件，今日到期 0 件，七日内到期 0 件；等待补正 0 件，等待缴费 0 件。\n' +
      '复议诉讼：期限临近 0 项，期限已过 0 项。年度报告：逾期 0 项。',
  });
});

it('says how it stands below, those with the most first', () => {
  const most = [
    { name: '甲局', overdue: 3 },
    { name: '乙局', overdue: 1 },
  ];
  const of = (late: number): string | undefined =>
    digestWords('某县', day, {
      ...NOTHING,
      below: { agencies: 12, overdue: 5, late, reports: 1, most },
    }).text.split('\n')[2];
  expect(of(2)).toBe('下级 12 个机关：逾期 5 件（甲局 3 件、乙局 1 件）；年度报告逾期 1 个机关。');
  expect(of(3)).toBe('下级 12 个机关：逾期 5 件（甲局 3 件、乙局 1 件等）；年度报告逾期 1 个机关。');
});

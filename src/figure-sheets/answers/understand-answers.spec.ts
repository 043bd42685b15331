import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { understandAnswers, type GivenAnswer } from './understand-answers.js';

const asked = ['licensing.decisions', 'fees.amountWan'].map((key) => law().figureItem(key)!);
const right: GivenAnswer = { item: 'licensing.decisions', written: '7', source: '台账' };
const understood = (...given: GivenAnswer[]): ReturnType<typeof understandAnswers> =>
  understandAnswers(asked, [right, ...given]);

describe('what a unit reports', () => {
  it.each([
    ['0', 0],
    ['12.3456', 12_345_600],
    ['0.000001', 1],
  ])('%s 万元 is %i 分', (written, stored) => {
    const { answers, faults } = understood({ item: 'fees.amountWan', written, source: '账目' });
    expect([answers[1]?.stored, faults]).toEqual([stored, []]);
  });

  it('a reason why there is no number is no 0', () => {
    const { answers } = understood({ item: 'fees.amountWan', absent: 'notOurs' });
    expect(answers[1]).toEqual({ item: 'fees.amountWan', stored: null, absent: 'notOurs', source: null });
  });

  it.each<[string, Partial<GivenAnswer>, RegExp]>([
    ['a blank', { written: ' ' }, /没有数值。确实没有发生的填 0/],
    ['a stroke', { written: '—', source: '账目' }, /应为十进制数/],
    ['yuan to the seventh place', { written: '1.2345678', source: '账目' }, /应为十进制数|最多 6 位小数/],
    ['a negative amount', { written: '-1', source: '账目' }, /不能是负数/],
    ['no source', { written: '1' }, /没有写明数据来源/],
    ['a number and a reason', { written: '0', absent: 'notHeld' }, /只保留一样/],
  ])('%s is refused with its place', (_, answer, complaint) => {
    const { faults } = understood({ item: 'fees.amountWan', place: '第 8 行', ...answer });
    expect(faults).toHaveLength(1);
    expect(faults[0]!.message).toMatch(/^第 8 行“行政事业性收费·本年收费金额（单位：万元）”/);
    expect(faults[0]!.message).toMatch(complaint);
  });

  it('what is missing, told twice or not asked for is named', () => {
    const { faults } = understandAnswers(asked, [right, right, { item: 'coercion.decisions', written: '1' }]);
    expect(faults.map(({ item }) => item)).toEqual([
      'licensing.decisions',
      'fees.amountWan',
      'coercion.decisions',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { DamagedLaw, type Planted } from '../../../test/support/damaged-law.js';

const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
  'parameters/time-limits.yaml': [
    [
      'a period without its source',
      ', citation: 《政府信息公开条例》第三十二条',
      '',
      'thirdPartyReply.values.0.citation',
      '缺少依据',
    ],
    [
      'periods out of order',
      'from: 2019-05-15, value: 20',
      'from: 2008-05-01, value: 20',
      'answerPeriod.values.1.from',
      '应当晚于前一个值',
    ],
    ['a period of no length', 'value: 7', 'value: 0', 'supplementNotice.values.0.value', ''],
    ['a period left out', 'suitDirect:', 'suitOther:', 'suitDirect', ''],
  ],
  'parameters/report-deadlines.yaml': [
    ['a report deadline that is no day', "'03-31'", "'03-32'", 'government.values.0.value', 'MM-DD'],
  ],
  'parameters/fee-tiers.yaml': [
    ['a gap between fee tiers', '{ from: 11, to: 30', '{ from: 12, to: 30', 'byItem.values.0', '不相接'],
    ['a fee tier that gets cheaper', 'yuanEach: 200', 'yuanEach: 50', 'byItem.values.0', '应当更高'],
    ['a tariff that ends', 'thenEvery: { count: 10, addYuan: 100 }', '', 'byItem.values.0', 'thenEvery'],
  ],
};

describe.each(Object.entries(PLANTED))('%s, wrong on purpose', (file, planted) => {
  it.each(planted)('%s is found at its place', (_, text, replacement, path, reason) => {
    expect(new DamagedLaw().plant(file, text, replacement).problems()).toContainEqual({
      file,
      path,
      reason: expect.stringContaining(reason),
    });
  });
});

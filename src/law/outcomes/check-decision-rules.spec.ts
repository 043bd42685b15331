import { describe, expect, it } from '@jest/globals';
import { DamagedLaw, type Planted } from '../../../test/support/damaged-law.js';

const FILE = 'outcomes/decision-rules.yaml';

const PLANTED: readonly Planted[] = [
  ['an outcome that is none', '  refused.lawForbids:', '  refused.whatever:', 'outcomes', '未知的键'],
  [
    'an outcome left out',
    '  refused.lawForbids:',
    '  refused.whatever:',
    'outcomes.refused.lawForbids',
    '缺少这一项',
  ],
  [
    'an outcome twice',
    '  refused.lawForbids:',
    '  refused.stateSecret: {}\n  refused.lawForbids:',
    '',
    '同一处的同一个键写了两次',
  ],
  [
    'its articles missing',
    '    articles: [第三十二条, 第四十四条]\n',
    '',
    'outcomes.granted.articles',
    '缺少这一项',
  ],
  [
    'an article that is no place of the 条例',
    '[第三十二条, 第四十四条]',
    '[第三十二条, 民法典]',
    'outcomes.granted.articles.1',
    '“民法典”不是条例的一个条款',
  ],
  [
    'an article twice',
    '[第三十二条, 第四十四条]',
    '[第三十二条, 第三十二条]',
    'outcomes.granted.articles.1',
    '重复',
  ],
  ['a common article that is none', 'common: [第二十七条', 'common: [第条', 'common.0', '不是条例的一个条款'],
  [
    'a particular that is none',
    'key: given, need',
    'key: gift, need',
    'outcomes.granted.particulars.0.key',
    '无效选项',
  ],
  [
    'a need that is none',
    'need: optional',
    'need: perhaps',
    'outcomes.granted.particulars.0.need',
    '无效选项',
  ],
  [
    'a particular asked for twice',
    '{ key: refused, need: required',
    '{ key: given, need: required',
    'outcomes.partial.particulars',
    'given 写了 2 次',
  ],
  ['an anchor that is none', 'common: [', 'common: *nowhere\nother: [', '', '引用了没有定义的锚点'],
];

describe('what an answer has to say, wrong on purpose', () => {
  it.each(PLANTED)('%s is found at its place', (_, text, replacement, path, reason) => {
    expect(new DamagedLaw().plant(FILE, text, replacement).problems()).toContainEqual({
      file: FILE,
      path,
      reason: expect.stringContaining(reason),
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { DamagedLaw, type Planted } from '../../../test/support/damaged-law.js';

const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
  'editions/2021.yaml': [
    ['unreadable YAML', 'sections:', 'sections: [', '', 'YAML 格式错误'],
    ['an unknown key', 'overviewHeads:', 'overviewHeadings: []\noverviewHeads:', '', 'overviewHeadings'],
    ['an unknown key in a row', 'measure: received', 'measures: received', 'applications.rows.0', 'measure'],
    [
      'an unknown outcome',
      'outcomes: [granted]',
      'outcomes: [grant]',
      'applications.rows.2.rows.0.outcomes.0',
      '无效选项',
    ],
    [
      'an outcome in two rows',
      'outcomes: [granted]',
      'outcomes: [granted, partial]',
      'applications.rows',
      '办理结果 partial 应当恰好列入一次，现在是 2 次',
    ],
    ['a row key twice', 'key: carriedIn,', 'key: newReceived,', 'applications.rows', '行 newReceived 重复'],
    [
      'an applicant type in no column',
      'applicantTypes: [other]',
      'applicantTypes: [naturalPerson]',
      'applications.columns',
      '申请人类型 other 应当恰好列入一次，现在是 0 次',
    ],
    [
      'outcomes in a row that counts receipts',
      'measure: received',
      'measure: received, outcomes: [granted]',
      'applications.rows.newReceived',
      'outcomes',
    ],
    [
      'no 总计 row',
      '{ key: total, label: （七）总计, measure: handled }',
      '{ key: total, label: （七）总计, measure: carriedIn }',
      'applications.rows',
      '总计行应当恰好一行',
    ],
    [
      'no 总计 column',
      '{ key: total, label: 总计 }',
      '{ key: total, label: 总计, applicantTypes: [other] }',
      'applications.columns',
      '总计列',
    ],
    [
      'a missing group of table 四',
      '- { key: suitDirect, label: 未经复议直接起诉 }',
      '',
      'proceedings.headings',
      '组 suitDirect',
    ],
    [
      'a missing result column of table 四',
      '- { key: upheld, label: 结果维持, counts: upheld }',
      '',
      'proceedings.columns',
      '结果 upheld',
    ],
    [
      'a missing item of table 二',
      '- { label: 行政强制, items: [{ key: coercion.decisions, unit: count }] }',
      '',
      'proactive',
      '缺少数据项 coercion.decisions',
    ],
    ['an item too many', 'key: fees.amountWan', 'key: fees.amount', 'proactive', '多出数据项 fees.amount'],
    [
      'an item under no column',
      '[信息内容, 本年收费金额（单位：万元）]',
      '[信息内容, 收费金额, 本年]',
      'proactive.3',
      '数据项个数与列数不符',
    ],
    ['sections out of order', 'key: problems', 'key: other', 'sections', 'overview、proactive'],
    ['a file whose name tells another edition', "id: '2021'", "id: '2022'", 'id', '与文件名不一致'],
    ['an edition without its source', 'citation: 国办公开办函〔2021〕30号', '', 'citation', '缺少依据'],
  ],
  'editions/2019.yaml': [
    [
      'an outcome in no row',
      'outcomes: [other.noSupplement, other.feeUnpaid, other.misc]',
      'outcomes: [other.noSupplement, other.misc]',
      'applications.rows',
      '办理结果 other.feeUnpaid 应当恰好列入一次，现在是 0 次',
    ],
    ['editions that overlap', 'until: 2020', 'until: 2021', 'reportYears', '适用年份与 2021 版重叠'],
    ['a year without an edition', 'until: 2020', 'until: 2019', 'reportYears', '有年份没有格式可用'],
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

it('an edition that other programs rely on may not be missing', () => {
  expect(new DamagedLaw().without('editions/2019.yaml').problems()).toEqual([
    { file: 'editions', path: '2019', reason: '缺少该版格式' },
  ]);
});

it('an edition that cannot be read is complained of once', () => {
  expect(
    new DamagedLaw().plant('editions/2019.yaml', 'measure: received', 'measure: got').problems(),
  ).toEqual([
    {
      file: 'editions/2019.yaml',
      path: 'applications.rows.0.measure',
      reason: expect.stringContaining('无效选项'),
    },
  ]);
});

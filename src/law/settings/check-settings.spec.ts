import { describe, expect, it } from '@jest/globals';
import { DamagedLaw, type Planted } from '../../../test/support/damaged-law.js';

const FILE = 'settings/agency-settings.yaml';

const PLANTED: readonly Planted[] = [
  ['a setting that is none', '  redoRule:\n', '  redoRuler:\n', 'settings', '未知的键'],
  ['a setting left out', '  redoRule:\n', '  redoRuler:\n', 'settings.redoRule', '缺少这一项'],
  ['a setting twice', '  redoRule:\n', '  lapseDate: {}\n  redoRule:\n', '', '同一处的同一个键写了两次'],
  [
    'an option that is none',
    'key: newCase, label',
    'key: newCases, label',
    'settings.redoRule.options',
    '应当依次是 ignore、newCase',
  ],
  [
    'its article missing',
    '    source: 《中华人民共和国政府信息公开条例》第三十条、第三十一条；计入哪一年没有规定\n',
    '',
    'settings.supplementedYear.source',
    '缺少依据',
  ],
  [
    'an option without a name',
    'label: 不另计, description',
    "label: '', description",
    'settings.redoRule.options.0.label',
    '不能为空',
  ],
  [
    'a field that is none',
    '    meaning: 答复被撤销后',
    '    sense: 答复被撤销后',
    'settings.redoRule',
    '未知的键',
  ],
];

describe('the settings, wrong on purpose', () => {
  it.each(PLANTED)('%s is found at its place', (_, text, replacement, path, reason) => {
    expect(new DamagedLaw().plant(FILE, text, replacement).problems()).toContainEqual({
      file: FILE,
      path,
      reason: expect.stringContaining(reason),
    });
  });

  it('a file that is missing is told by name', () => {
    expect(new DamagedLaw().without(FILE).problems()).toEqual([
      { file: FILE, path: '', reason: '文件不存在' },
    ]);
  });
});

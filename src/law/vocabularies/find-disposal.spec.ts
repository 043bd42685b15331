import { describe, expect, it } from '@jest/globals';
import { law } from '../law.js';

const { disposals } = law();

describe('what the articles themselves order, word for word', () => {
  it.each([
    ['review', '第四十一条第（一）项', '准予撤回行政复议申请', '撤回复议申请'],
    ['review', '第六十四条', '撤销并责令重新答复', '撤销并责令重作'],
    ['review', '第六十四条', '部分撤销', '部分撤销'],
    ['review', '第六十五条', '程序轻微违法', '确认程序轻微违法'],
    ['review', '第六十九条', '驳回行政复议请求', '驳回复议请求'],
    ['review', '第七十三条', '行政复议调解书', '调解'],
    ['review', '第七十四条', '和解', '和解'],
    ['lawsuit', '第六十二条', '准许撤诉', '准许撤诉'],
    ['lawsuit', '第六十二条', '不准许撤诉', '不准许撤诉'],
    ['lawsuit', '第七十条', '撤销并责令重新作出行政行为', '撤销并责令重作'],
    ['lawsuit', '第七十三条', '履行给付义务', '给付'],
    ['lawsuit', '第七十六条', '采取补救措施', '责令采取补救措施'],
    ['lawsuit', '第七十六条', '承担赔偿责任', '判令赔偿'],
    ['lawsuit', '第七十八条', '继续履行', '继续履行'],
    ['lawsuit', '第八十九条', ' 驳回上诉，维持原判。', '驳回上诉'],
    ['lawsuit', '第八十九条', '驳回上诉，维持原裁定', '驳回上诉'],
    ['lawsuit', '第八十九条', '变更原判', '改判'],
    ['lawsuit', '第八十九条', '撤销原判，发回重审', '发回重审'],
    ['lawsuit', '第八十九条', '撤销原判，驳回诉讼请求', '改判驳回诉讼请求'],
    ['lawsuit', '第一百零九条', '撤销原裁定，指令立案', '指令立案'],
  ] as const)('%s, %s: “%s” is the word %s', (kind, article, written, word) => {
    const found = disposals.find(kind, written);
    expect(found?.word).toBe(word);
    expect(found?.article).toContain(article);
  });

  it.each([
    ['review', '中止', true],
    ['lawsuit', '中止诉讼', true],
    ['lawsuit', '不准许撤诉', true],
    ['lawsuit', '发回重审', false],
    ['lawsuit', '指令立案', false],
  ] as const)('%s: %s leaves the case pending, in the same instance: %s', (kind, word, goesOn) => {
    expect(disposals.find(kind, word)).toMatchObject({ column: 'pending', goesOn });
  });
});

describe('words that the law data do not know', () => {
  it.each([
    ['review', '驳回起诉'],
    ['lawsuit', '责令道歉'],
    ['lawsuit', 'constructor'],
    ['lawsuit', ''],
  ] as const)('%s: “%s” is not found', (kind, word) => {
    expect(disposals.find(kind, word)).toBeUndefined();
  });
});

describe('what a column is called', () => {
  it('is the name that the table prints, where it prints one', () => {
    const { proceedingResults } = law().terms;
    for (const column of ['upheld', 'corrected', 'other'] as const)
      expect(disposals.columnLabel(column)).toBe(proceedingResults[column].label);
    expect(disposals.columnLabel('pending')).toBe('尚未审结');
  });
});

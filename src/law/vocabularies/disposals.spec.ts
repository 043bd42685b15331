import { describe, expect, it } from '@jest/globals';
import { law } from '../law.js';

const { disposals } = law();

describe('how a review ended, and its column of table 四', () => {
  it.each([
    ['维持', 'upheld', '行政复议法第六十八条'],
    ['驳回行政复议请求', 'upheld', '行政复议法第六十九条'],
    ['驳回行政复议申请', 'other', '行政复议法第三十三条'],
    ['撤销', 'corrected', '行政复议法第六十四条'],
    ['部分撤销', 'corrected', '行政复议法第六十四条'],
    ['变更', 'corrected', '行政复议法第六十三条'],
    ['确认违法', 'corrected', '行政复议法第六十五条'],
    ['确认程序轻微违法', 'corrected', '行政复议法第六十五条'],
    ['确认无效', 'corrected', '行政复议法第六十七条'],
    ['责令履行', 'corrected', '行政复议法第六十六条'],
    ['终止', 'other', '行政复议法第四十一条'],
    ['和解', 'other', '行政复议法第四十一条、第七十四条'],
    ['调解书', 'other', '行政复议法第七十三条'],
    ['中止', 'pending', '行政复议法第三十九条'],
    ['不予受理', 'notCounted', '行政复议法第三十条'],
  ])('%s is %s (%s)', (word, column, article) => {
    expect(disposals.find('review', word)).toMatchObject({
      column,
      article: expect.stringContaining(article),
    });
  });
});

describe('how a lawsuit ended, and its column of table 四', () => {
  it.each([
    ['判决驳回诉讼请求', 'upheld', '行政诉讼法第六十九条'],
    ['撤销', 'corrected', '行政诉讼法第七十条'],
    ['部分撤销', 'corrected', '行政诉讼法第七十条'],
    ['变更', 'corrected', '行政诉讼法第七十七条'],
    ['限期履行', 'corrected', '行政诉讼法第七十二条'],
    ['给付', 'corrected', '行政诉讼法第七十三条'],
    ['确认违法', 'corrected', '行政诉讼法第七十四条'],
    ['确认无效', 'corrected', '行政诉讼法第七十五条'],
    ['裁定驳回起诉', 'dismissedSuit', '适用行政诉讼法的解释第六十九条'],
    ['准许撤诉', 'other', '行政诉讼法第六十二条'],
    ['按撤诉处理', 'other', '行政诉讼法第五十八条'],
    ['终结诉讼', 'other', '适用行政诉讼法的解释第八十八条'],
    ['移送', 'other', '行政诉讼法第二十二条'],
    ['调解', 'other', '行政诉讼法第六十条'],
    ['中止诉讼', 'pending', '适用行政诉讼法的解释第八十七条'],
    [' 驳回上诉，维持原判。', 'asFirstInstance', '行政诉讼法第八十九条第一款第（一）项'],
    ['驳回上诉，维持原裁定', 'asFirstInstance', '行政诉讼法第八十九条第一款第（一）项'],
    ['准许撤回上诉', 'asFirstInstance', '行政诉讼法第一百零一条'],
    ['改判', 'stated', '行政诉讼法第八十九条第一款第（二）'],
    ['指令继续审理', 'pending', '适用行政诉讼法的解释第一百零九条'],
    ['撤销原裁定，指令立案', 'pending', '适用行政诉讼法的解释第一百零九条'],
    ['撤销并责令重新答复', 'corrected', '行政诉讼法第七十条'],
    ['发回重审', 'pending', '行政诉讼法第八十九条第一款第（三）'],
    ['不予立案', 'notCounted', '行政诉讼法第五十一条'],
  ])('%s is %s (%s)', (word, column, article) => {
    expect(disposals.find('lawsuit', word)).toMatchObject({
      column,
      article: expect.stringContaining(article),
    });
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

import { describe, expect, it } from '@jest/globals';
import { law } from '../law.js';

const { disposals } = law();

/** Days since which the texts are in force: 行政复议法 of 2023, 行政诉讼法, its 解释 of 2018; 行政复议法 of 1999 and its 实施条例. */
const REVIEW_LAW = '2024-01-01';
const SUIT_LAW = '2015-05-01';
const INTERPRETATION = '2018-02-08';
const FORMER_LAW = '1999-10-01';
const FORMER_RULES = '2007-08-01';

type Row = readonly [word: string, column: string, article: string, from: string];

/** Every word of a review in the data, written down from the texts. */
const REVIEW: readonly Row[] = [
  ['维持', 'upheld', '行政复议法第六十八条', REVIEW_LAW],
  ['驳回复议请求', 'upheld', '行政复议法第六十九条', REVIEW_LAW],
  ['驳回复议申请', 'other', '行政复议法第三十三条', REVIEW_LAW],
  ['变更', 'corrected', '行政复议法第六十三条', REVIEW_LAW],
  ['撤销', 'corrected', '行政复议法第六十四条、第七十条', REVIEW_LAW],
  ['撤销并责令重作', 'corrected', '行政复议法第六十四条', REVIEW_LAW],
  ['部分撤销', 'corrected', '行政复议法第六十四条、第七十条', REVIEW_LAW],
  ['部分维持部分撤销', 'corrected', '行政复议法第六十四条、第六十八条', REVIEW_LAW],
  ['确认违法', 'corrected', '行政复议法第六十五条、第七十条', REVIEW_LAW],
  ['确认程序轻微违法', 'corrected', '行政复议法第六十五条第一款第（二）项', REVIEW_LAW],
  ['确认违法并责令履行', 'corrected', '行政复议法第六十五条、第六十六条', REVIEW_LAW],
  ['确认无效', 'corrected', '行政复议法第六十七条、第七十条', REVIEW_LAW],
  ['责令履行', 'corrected', '行政复议法第六十六条、第七十条', REVIEW_LAW],
  ['责令采取补救措施', 'corrected', '行政复议法第七十二条第一款', REVIEW_LAW],
  ['给予赔偿', 'corrected', '行政复议法第七十二条第一款', REVIEW_LAW],
  ['责令返还财产', 'corrected', '行政复议法第七十二条第二款', REVIEW_LAW],
  ['驳回赔偿请求', 'upheld', '行政复议法第七十二条第一款', REVIEW_LAW],
  ['责令履行协议', 'corrected', '行政复议法第七十一条第一款', REVIEW_LAW],
  ['给予补偿', 'corrected', '行政复议法第七十一条第二款', REVIEW_LAW],
  ['终止', 'other', '行政复议法第四十一条', REVIEW_LAW],
  ['撤回复议申请', 'other', '行政复议法第四十一条第（一）项、第七十四条第二款', REVIEW_LAW],
  ['和解', 'other', '行政复议法第四十一条第（一）项、第七十四条', REVIEW_LAW],
  ['申请人死亡终止', 'other', '行政复议法第四十一条第（二）项', REVIEW_LAW],
  ['申请组织终止', 'other', '行政复议法第四十一条第（三）项', REVIEW_LAW],
  ['采取刑事强制措施终止', 'other', '行政复议法第四十一条第（四）项', REVIEW_LAW],
  ['中止满六十日终止', 'other', '行政复议法第四十一条第（五）项', REVIEW_LAW],
  ['调解', 'other', '行政复议法第七十三条', REVIEW_LAW],
  ['中止', 'pending', '行政复议法第三十九条', REVIEW_LAW],
  ['不予受理', 'notCounted', '行政复议法第三十条', REVIEW_LAW],
  ['视为放弃复议申请', 'notCounted', '行政复议法第三十一条第二款', REVIEW_LAW],
];

/** Every word of a lawsuit in the data, written down from the texts. */
const LAWSUIT: readonly Row[] = [
  ['驳回诉讼请求', 'upheld', '行政诉讼法第六十九条', SUIT_LAW],
  ['撤销', 'corrected', '行政诉讼法第七十条', SUIT_LAW],
  ['撤销并责令重作', 'corrected', '行政诉讼法第七十条、第七十一条', SUIT_LAW],
  ['部分撤销', 'corrected', '行政诉讼法第七十条', SUIT_LAW],
  ['部分撤销并驳回其他诉讼请求', 'corrected', '行政诉讼法第六十九条、第七十条', SUIT_LAW],
  ['变更', 'corrected', '行政诉讼法第七十七条', SUIT_LAW],
  ['限期履行', 'corrected', '行政诉讼法第七十二条', SUIT_LAW],
  ['给付', 'corrected', '行政诉讼法第七十三条', SUIT_LAW],
  ['确认违法', 'corrected', '行政诉讼法第七十四条', SUIT_LAW],
  ['确认程序轻微违法', 'corrected', '行政诉讼法第七十四条第一款第（二）项', SUIT_LAW],
  ['确认无效', 'corrected', '行政诉讼法第七十五条', SUIT_LAW],
  ['责令采取补救措施', 'corrected', '行政诉讼法第七十六条、第七十八条第一款', SUIT_LAW],
  ['判令赔偿', 'corrected', '行政诉讼法第七十六条、第七十八条第一款', SUIT_LAW],
  [
    '驳回赔偿请求',
    'upheld',
    '最高人民法院关于适用行政诉讼法的解释第一百零九条；行政诉讼法第六十九条',
    INTERPRETATION,
  ],
  ['继续履行', 'corrected', '行政诉讼法第七十八条第一款', SUIT_LAW],
  ['给予补偿', 'corrected', '行政诉讼法第七十八条第二款', SUIT_LAW],
  ['驳回对原行政行为和复议决定的诉讼请求', 'upheld', '行政诉讼法第六十九条、第七十九条', SUIT_LAW],
  [
    '撤销原行政行为和复议决定',
    'corrected',
    '行政诉讼法第七十条、第七十九条；最高人民法院关于适用行政诉讼法的解释第一百三十六条',
    INTERPRETATION,
  ],
  [
    '确认原行政行为和复议决定违法',
    'corrected',
    '行政诉讼法第七十四条、第七十九条；最高人民法院关于适用行政诉讼法的解释第一百三十六条',
    INTERPRETATION,
  ],
  [
    '撤销复议决定并责令履行',
    'corrected',
    '行政诉讼法第七十二条、第七十三条、第七十九条；最高人民法院关于适用行政诉讼法的解释第一百三十六条',
    INTERPRETATION,
  ],
  [
    '撤销复议决定并驳回对原行政行为的诉讼请求',
    'upheld',
    '行政诉讼法第六十九条、第七十九条；最高人民法院关于适用行政诉讼法的解释第一百三十六条',
    INTERPRETATION,
  ],
  [
    '确认复议决定违法并驳回对原行政行为的诉讼请求',
    'upheld',
    '行政诉讼法第六十九条、第七十九条；最高人民法院关于适用行政诉讼法的解释第一百三十六条',
    INTERPRETATION,
  ],
  ['驳回起诉', 'dismissedSuit', '最高人民法院关于适用行政诉讼法的解释第六十九条', INTERPRETATION],
  [
    '一并驳回起诉',
    'dismissedSuit',
    '行政诉讼法第七十九条；最高人民法院关于适用行政诉讼法的解释第六十九条、第一百三十六条',
    INTERPRETATION,
  ],
  ['准许撤诉', 'other', '行政诉讼法第六十二条', SUIT_LAW],
  ['不准许撤诉', 'pending', '行政诉讼法第六十二条', SUIT_LAW],
  ['按撤诉处理', 'other', '行政诉讼法第五十八条', SUIT_LAW],
  ['按自动撤诉处理', 'other', '最高人民法院关于适用行政诉讼法的解释第六十一条', INTERPRETATION],
  ['终结诉讼', 'other', '最高人民法院关于适用行政诉讼法的解释第八十八条', INTERPRETATION],
  ['移送', 'other', '行政诉讼法第二十二条', SUIT_LAW],
  ['调解', 'other', '行政诉讼法第六十条', SUIT_LAW],
  ['中止诉讼', 'pending', '最高人民法院关于适用行政诉讼法的解释第八十七条', INTERPRETATION],
  ['驳回上诉', 'asFirstInstance', '行政诉讼法第八十九条第一款第（一）项', SUIT_LAW],
  ['准许撤回上诉', 'asFirstInstance', '行政诉讼法第一百零一条', SUIT_LAW],
  ['改判', 'stated', '行政诉讼法第八十九条第一款第（二）、（三）项', SUIT_LAW],
  ['改判驳回诉讼请求', 'upheld', '行政诉讼法第六十九条、第八十九条第一款第（二）、（三）项', SUIT_LAW],
  ['改判撤销', 'corrected', '行政诉讼法第七十条、第八十九条第一款第（二）、（三）项、第三款', SUIT_LAW],
  ['改判变更', 'corrected', '行政诉讼法第七十七条、第八十九条第一款第（二）、（三）项、第三款', SUIT_LAW],
  ['改判履行', 'corrected', '行政诉讼法第七十二条、第八十九条第一款第（二）、（三）项、第三款', SUIT_LAW],
  ['改判确认违法', 'corrected', '行政诉讼法第七十四条、第八十九条第一款第（二）、（三）项、第三款', SUIT_LAW],
  [
    '撤销原判并驳回起诉',
    'dismissedSuit',
    '行政诉讼法第八十九条第一款第（二）项；最高人民法院关于适用行政诉讼法的解释第六十九条',
    INTERPRETATION,
  ],
  ['发回重审', 'pending', '行政诉讼法第八十九条第一款第（三）、（四）项', SUIT_LAW],
  ['指令继续审理', 'pending', '最高人民法院关于适用行政诉讼法的解释第一百零九条', INTERPRETATION],
  ['指令立案', 'pending', '最高人民法院关于适用行政诉讼法的解释第一百零九条', INTERPRETATION],
  [
    '驳回再审申请',
    'asFirstInstance',
    '最高人民法院关于适用行政诉讼法的解释第一百一十六条；行政诉讼法第九十条',
    INTERPRETATION,
  ],
  ['不予立案', 'notCounted', '行政诉讼法第五十一条', SUIT_LAW],
];

/** What the words of a review rested on before 2024. */
const FORMERLY: readonly (readonly [word: string, article: string, from: string])[] = [
  ['维持', '行政复议法（1999年）第二十八条第一款第（一）项', FORMER_LAW],
  ['驳回复议申请', '行政复议法实施条例第四十八条第一款', FORMER_RULES],
  ['变更', '行政复议法（1999年）第二十八条第一款第（三）项', FORMER_LAW],
  ['撤销', '行政复议法（1999年）第二十八条第一款第（三）项、第（四）项', FORMER_LAW],
  ['撤销并责令重作', '行政复议法（1999年）第二十八条第一款第（三）项', FORMER_LAW],
  ['确认违法', '行政复议法（1999年）第二十八条第一款第（三）项', FORMER_LAW],
  ['责令履行', '行政复议法（1999年）第二十八条第一款第（二）项', FORMER_LAW],
  ['给予赔偿', '行政复议法（1999年）第二十九条第一款', FORMER_LAW],
  ['责令返还财产', '行政复议法（1999年）第二十九条第二款', FORMER_LAW],
  ['终止', '行政复议法实施条例第四十二条', FORMER_RULES],
  ['撤回复议申请', '行政复议法（1999年）第二十五条', FORMER_LAW],
  ['和解', '行政复议法实施条例第四十条、第四十二条第一款', FORMER_RULES],
  ['申请人死亡终止', '行政复议法实施条例第四十二条第一款', FORMER_RULES],
  ['申请组织终止', '行政复议法实施条例第四十二条第一款', FORMER_RULES],
  ['采取刑事强制措施终止', '行政复议法实施条例第四十二条第一款', FORMER_RULES],
  ['中止满六十日终止', '行政复议法实施条例第四十二条第二款', FORMER_RULES],
  ['调解', '行政复议法实施条例第五十条', FORMER_RULES],
  ['中止', '行政复议法实施条例第四十一条', FORMER_RULES],
  ['不予受理', '行政复议法（1999年）第十七条', FORMER_LAW],
  ['视为放弃复议申请', '行政复议法实施条例第二十九条', FORMER_RULES],
];

/** Where no national text says so. */
const SILENT = {
  review: [
    '驳回复议申请',
    '部分维持部分撤销',
    '驳回赔偿请求',
    '责令履行协议',
    '给予补偿',
    '不予受理',
    '视为放弃复议申请',
  ],
  lawsuit: [
    '部分撤销并驳回其他诉讼请求',
    '驳回赔偿请求',
    '继续履行',
    '给予补偿',
    '撤销复议决定并驳回对原行政行为的诉讼请求',
    '确认复议决定违法并驳回对原行政行为的诉讼请求',
    '驳回起诉',
    '一并驳回起诉',
    '中止诉讼',
    '准许撤回上诉',
    '撤销原判并驳回起诉',
    '驳回再审申请',
    '不予立案',
  ],
};

const TABLES = { review: REVIEW, lawsuit: LAWSUIT };
const KINDS = ['review', 'lawsuit'] as const;

describe('how a review ended, and its column of table 四', () => {
  it.each(REVIEW)('%s is %s (%s, since %s)', (word, column, article, from) => {
    expect(disposals.find('review', word)).toMatchObject({ word, column, article, from });
  });

  it.each(FORMERLY)('%s rested on %s before (since %s)', (word, article, from) => {
    expect(disposals.find('review', word)?.formerly).toEqual({ article, from });
  });
});

describe('how a lawsuit ended, and its column of table 四', () => {
  it.each(LAWSUIT)('%s is %s (%s, since %s)', (word, column, article, from) => {
    expect(disposals.find('lawsuit', word)).toMatchObject({ word, column, article, from });
  });
});

describe.each(KINDS)('the words of a %s', (kind) => {
  const words = disposals[kind];

  it('are all in the table above, and none is there that the data do not have', () => {
    expect(words.map(({ word }) => word)).toEqual(TABLES[kind].map(([word]) => word));
    const former = kind === 'review' ? FORMERLY.map(([word]) => word) : [];
    expect(words.filter(({ formerly }) => formerly).map(({ word }) => word)).toEqual(former);
  });

  it('say where no national text places them', () => {
    expect(words.filter(({ silent }) => silent).map(({ word }) => word)).toEqual(SILENT[kind]);
  });

  it('are found by every way of writing them', () => {
    for (const one of words) for (const alias of one.aliases) expect(disposals.find(kind, alias)).toBe(one);
    expect(words.reduce((sum, { aliases }) => sum + aliases.length, 0)).toBeGreaterThan(80);
  });
});

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const articleNo = (no: number): string => `第${NUMERALS[Math.floor(no / 10)]}十${NUMERALS[no % 10]}条`;
/** Articles of a text that the words of a kind cite, and the texts named beside it. */
const cites = (kind: (typeof KINDS)[number], text: string, no: number): boolean =>
  disposals[kind].some(({ article }) =>
    article
      .split('；')
      .filter((part) => part.startsWith(text))
      .some((part) => part.includes(articleNo(no))),
  );

describe('no article that ends a review or a lawsuit is left out', () => {
  it.each([33, 39, 41, 63, 64, 65, 66, 67, 68, 69, 73, 74])('行政复议法 article %d', (no) => {
    expect(cites('review', '行政复议法', no)).toBe(true);
  });

  it.each([60, 62, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 89])('行政诉讼法 article %d', (no) => {
    expect(cites('lawsuit', '行政诉讼法', no)).toBe(true);
  });

  it('would see one that is', () => {
    expect([cites('review', '行政复议法', 62), cites('lawsuit', '行政诉讼法', 80)]).toEqual([false, false]);
  });
});

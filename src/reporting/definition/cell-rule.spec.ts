import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { SETTING_NAMES } from '../../law/settings/setting-keys.js';
import { isCountingRule } from '../../law/settings/setting-keys.js';
import { applicationsTable } from './applications-table.js';
import { caseCellRule, figureCellRule, proceedingCellRule, type CellRule } from './cell-rule.js';
import { proceedingsTable } from './proceedings-table.js';

const PERIOD = { from: localDate('2026-01-01'), to: localDate('2026-11-29') };

/** The rule of every cell of an edition, by row/column or group/column. */
function rulesOf(id: '2019' | '2021'): ReadonlyMap<string, CellRule> {
  const edition = law().edition(id);
  const [cases, proceedings] = [applicationsTable(edition), proceedingsTable(edition)];
  return new Map([
    ...cases.rows.flatMap((row, r) =>
      cases.columns.map((column, c): [string, CellRule] => [
        `${row.key}/${column.key}`,
        caseCellRule(cases.cells[r * cases.columns.length + c]!, row.label, PERIOD, law()),
      ]),
    ),
    ...proceedings.groups.flatMap((group, g) =>
      proceedings.columns.map((column, c): [string, CellRule] => [
        `${group}/${column.key}`,
        proceedingCellRule(
          proceedings.cells[g * proceedings.columns.length + c]!,
          column.label,
          PERIOD,
          law(),
        ),
      ]),
    ),
  ]);
}
const of2021 = rulesOf('2021');
const rule = (cell: string): CellRule => of2021.get(cell)!;

describe('the rule of a cell', () => {
  it.each([
    ['2019', 176],
    ['2021', 190],
  ] as const)('is told of every cell of edition.%s, and no two cells have the same', (id, cells) => {
    const told = [...rulesOf(id).values()].map(({ sentences }) => sentences.join('；'));
    expect(told).toHaveLength(cells);
    expect(new Set(told).size).toBe(cells);
    expect(told.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
  });

  it('is the day of receipt for what is new (条例第三十一条), and the period where it is cut', () => {
    expect(rule('newReceived/naturalPerson')).toMatchObject({
      sentences: ['收到之日在2026年1月1日至2026年11月29日之间的政府信息公开申请', '申请人为自然人'],
      articles: ['条例第三十一条', '条例第五十条第一款第（二）项', '条例第二十七条'],
    });
    expect(rule('newReceived/naturalPerson').settings).toContain('soleTraderColumn');
  });

  it('names the last day before the period for what was carried in', () => {
    expect(rule('carriedIn/total').sentences).toEqual([
      '2026年1月1日以前收到、到2025年12月31日仍未办结的申请',
      '不分申请人类型',
    ]);
  });

  it('of a result has the article on which the result rests, whatever text that is of', () => {
    expect(rule('refused.thirdParty/other').articles).toEqual(
      expect.arrayContaining(['条例第十五条', '条例第三十二条', '条例第三十六条第（三）项']),
    );
    expect(rule('other.feeUnpaid/total').articles).toContain('国办函〔2020〕109号');
    expect(rule('total/total').sentences).toContain('不论办理结果');
  });

  it('of the one row for other results in edition.2019 has the articles of all three', () => {
    expect(rulesOf('2019').get('other/total')?.articles).toEqual(
      expect.arrayContaining(['条例第三十条', '条例第四十二条', '年度报告格式表三（六）3']),
    );
  });

  it('of table 四 names the words that count in the column, each with its article', () => {
    const corrected = rule('review/corrected');
    expect(corrected.sentences[1]).toMatch(/^计入本列的用语：.*撤销/);
    expect(corrected.articles.some((article) => article.startsWith('行政复议法第六十四条'))).toBe(true);
    expect(rule('suitDirect/upheld').settings).toContain('dismissedSuit');
    expect(rule('suitDirect/corrected').settings).not.toContain('dismissedSuit');
    expect(rule('review/pending').sentences).toEqual([
      '2026年11月29日及以前受理（立案）、到该日尚未审结的行政复议案件',
    ]);
  });

  it('leaves out no choice that moves figures', () => {
    const told = new Set([...of2021.values()].flatMap(({ settings }) => settings));
    expect(SETTING_NAMES.filter((name) => isCountingRule(name) && !told.has(name))).toEqual([]);
  });
});

describe('the rule of a cell of table 二', () => {
  const figureRule = (edition: '2019' | '2021', item: string): CellRule =>
    figureCellRule(
      law()
        .figureItems(edition)
        .find(({ key }) => key === item)!,
      { from: localDate('2025-01-01'), to: localDate('2025-12-31') },
      law(),
    );

  it.each(['2019', '2021'] as const)(
    'is there for every item of the edition of %s, with its item of article 20',
    (id) => {
      for (const { key, subject } of law().figureItems(id)) {
        const { sentences, articles } = figureRule(id, key);
        expect([key, sentences[0]]).toEqual([key, expect.stringContaining(subject)]);
        expect(articles[0]).toMatch(/^条例第二十条第（[一五六八九]）项$/);
      }
    },
  );

  it('tells the days, what counts besides, and from where the number comes', () => {
    expect(figureRule('2021', 'regulations.repealed')).toEqual({
      sentences: [
        '2025年1月1日至2025年12月31日废止、宣布失效或者到期的规章的件数',
        '规范性文件台账声明完整的，按台账计数，不用填报的数',
      ],
      articles: ['条例第二十条第（一）项', '条例第五十条第一款第（一）项'],
      settings: [],
    });
    expect(figureRule('2019', 'licensing.previousItems').sentences[0]).toBe(
      '到2024年12月31日的行政许可的项目数量',
    );
    expect(figureRule('2021', 'licensing.decisions').sentences).toEqual([
      '2025年1月1日至2025年12月31日作出的全部行政许可决定的件数，依法不公开的也计',
      '由提供数据的业务部门确认后填报',
    ]);
  });
});

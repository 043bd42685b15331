import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FIGURE_ITEMS } from '../../src/law/vocabularies/figure-item-keys.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { ledgerFromTables } from '../builders/ledger-from-tables.js';
import { publishedReport } from '../builders/published-figures.js';
import { Cli } from '../support/cli.js';

/** One register in both editions of the report. */

const COUNT_IDENTITIES = /^(applications\.(balance|outcomeSum|rowSum)|proceedings\.groupSum)$/;
const rows = ({ applications }: YearTables) =>
  applications.rows.map(({ key, values }) => [key, ...values] as const);

/** A number of its own for every item of both editions; an item that both have is supplied once. */
const items = [...new Set(Object.values(FIGURE_ITEMS).flat())];
const valueOf = (item: string): number => (item.endsWith('.change') ? -1 : 1) * (items.indexOf(item) + 1);

describe('one register in both editions', () => {
  let cli: Cli;
  let young: YearTables;
  let old: YearTables;
  beforeAll(async () => {
    cli = await Cli.open('cluster');
    const report = publishedReport('huaian-city-2024');
    const ledger = cli.write('both.jsonl', [
      ...ledgerFromTables([report]).filter(({ kind }) => kind !== 'figure'),
      ...items.map((item) => ({ kind: 'figure', year: report.year, item, value: valueOf(item) })),
    ]);
    const tables = async (edition: string): Promise<YearTables> => {
      const [only] = await cli.tables(ledger, [report.year], ['--edition', edition]);
      if (!only) throw new Error('no tables');
      return only;
    };
    [young, old] = [await tables('2021'), await tables('2019')];
  }, 120_000);
  afterAll(() => cli.close());

  it('table 三: the three rows of 其他处理 become one, their sum, at their place; nothing else moves', () => {
    const three = rows(young).filter(([key]) => key.startsWith('other.'));
    expect(three).toHaveLength(3);
    const [first = []] = three;
    const sums = first.slice(1).map((_, c) => three.reduce((sum, row) => sum + Number(row[c + 1]), 0));
    expect(sums.at(-1)).toBe(71 + 6 + 110);
    const expected = rows(young).filter(([key]) => !['other.feeUnpaid', 'other.misc'].includes(key));
    expect(rows(old)).toEqual(
      expected.map((row) => (row[0] === 'other.noSupplement' ? ['other', ...sums] : row)),
    );
    expect([rows(young).length, rows(old).length]).toEqual([25, 23]);
  });

  it('table 四: the same', () => {
    expect(old.proceedings).toEqual(young.proceedings);
    expect(young.proceedings.review.total).toBe(351);
  });

  it.each(['2019', '2021'] as const)(
    'table 二 of %s: the items of that edition and no other, in its order',
    (id) => {
      const { proactive, checks } = id === '2019' ? old : young;
      expect(Object.entries(proactive)).toEqual(FIGURE_ITEMS[id].map((item) => [item, valueOf(item)]));
      expect(checks.filter(({ id: check }) => check === 'figures.supplied').map(({ item }) => item)).toEqual(
        FIGURE_ITEMS[id],
      );
    },
  );

  it('42 identities in one, 40 in the other, and all hold', () => {
    const identities = [young, old].map(({ checks }) => checks.filter(({ id }) => COUNT_IDENTITIES.test(id)));
    expect(identities.map(({ length }) => length)).toEqual([42, 40]);
    expect(identities.flat().filter(({ status }) => status !== 'pass')).toEqual([]);
  });
});

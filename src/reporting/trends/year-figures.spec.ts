import { describe, expect, it } from '@jest/globals';
import { distinctTables } from '../../../test/golden/distinct-tables.js';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { OUTCOMES } from '../../law/vocabularies/keys.js';
import { groupLabel, groupOf, OUTCOME_GROUPS } from './outcome-groups.js';
import { hasData, yearFigures } from './year-figures.js';

const NONE = { inTime: 0, late: 0, notJudged: 0 };

describe('what a year adds to a row of years', () => {
  it.each(['2019', '2021'])('edition.%s: sums of cells of its tables, each result under its head', (id) => {
    const tables = distinctTables(law().edition(id));
    const { rows } = tables.applications;
    const of = (...keys: string[]): number =>
      rows.filter(({ key }) => keys.includes(key)).reduce((sum, { values }) => sum + values[6]!, 0);
    const figures = yearFigures(tables, NONE);
    expect(figures).toMatchObject({
      received: of('newReceived'),
      carriedIn: of('carriedIn'),
      handled: of('total'),
      carriedOut: of('carriedOut'),
      running: false,
      proceedings: tables.proceedings,
    });
    expect(Object.values(figures.applicantTypes)).toEqual(rows[0]!.values.slice(0, 6));
    expect(figures.outcomes.declined).toBe(
      of(
        'declined.petition',
        'declined.duplicate',
        'declined.publication',
        'declined.excessive',
        'declined.confirmReissue',
      ),
    );
    const others = ['other', 'other.noSupplement', 'other.feeUnpaid', 'other.misc'];
    expect(figures.outcomes.other).toBe(of(...others));
    const results = rows.filter(({ key }) => groupOf(key) !== undefined).map(({ key }) => key);
    expect(Object.values(figures.outcomes).reduce((a, b) => a + b, 0)).toBe(of(...results));
  });

  it('is running until its last day, and empty where only what is stated is zero', () => {
    const tables = distinctTables(law().edition('2021'));
    const cut = { ...tables, period: { from: localDate('2021-01-01'), to: localDate('2021-12-30') } };
    expect(yearFigures(cut, NONE).running).toBe(true);
    expect(hasData(yearFigures(tables, NONE))).toBe(true);
    const zero = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };
    const empty = {
      ...tables,
      applications: { ...tables.applications, rows: [] },
      proceedings: { review: zero, suitDirect: zero, suitAfterReview: zero },
    };
    expect(hasData(yearFigures(empty, NONE))).toBe(false);
    const suit = {
      ...empty,
      proceedings: { ...empty.proceedings, suitDirect: { ...zero, pending: 1, total: 1 } },
    };
    expect(hasData(yearFigures(suit, NONE))).toBe(true);
  });
});

it('every outcome has a group, and the groups have the names of the law data', () => {
  expect(OUTCOMES.filter((outcome) => groupOf(outcome) === undefined)).toEqual([]);
  expect(['newReceived', 'carriedIn', 'total', 'carriedOut'].map(groupOf)).toEqual(
    new Array(4).fill(undefined),
  );
  expect(OUTCOME_GROUPS.map((group) => groupLabel(group, law().outcomes))).toEqual([
    '予以公开',
    '部分公开',
    '不予公开',
    '无法提供',
    '不予处理',
    '其他处理',
  ]);
});

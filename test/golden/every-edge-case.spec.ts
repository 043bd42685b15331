import { beforeAll, describe, expect, it } from '@jest/globals';
import { SETTING_OPTIONS } from '../../src/law/settings/setting-keys.js';
import { registeredTitles } from '../support/registered-titles.js';

/**
 * Every worked example and every edge case that the handling of applications, reviews and lawsuits answers for has a test of its own under its
 * number. What there is is read from the tests that Jest registers, what there must be from the numbers here.
 */

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);
const EDGE_CASES = [...span(1, 42), 48, 49, ...span(52, 60)];
const EXAMPLES = Array.from('ABCDEFGH');
/** The sources disagree or are silent: each is tested as it is by default, and another way. */
const DOUBTFUL = [4, 5, 6, 8, 11, 12, 13, 14, 15, 17, 18, 20, 26, 29, 36, 37, 48];
/** There is nothing to choose beforehand: whoever registers it decides. */
const RECORDED_OTHERWISE = [20];

let titles: readonly string[] = [];
beforeAll(async () => {
  titles = await registeredTitles('test/golden/edge-cases');
}, 240_000);

/** The numbers that a title cites: “edge 4: …”, “edges 6 and 55: …”. */
function cited(title: string): number[] {
  const [, numbers = ''] = /\bedges? (\d+(?:(?:, | and )\d+)*)/.exec(title) ?? [];
  return (numbers.match(/\d+/g) ?? []).map(Number);
}
const of = (number: number): string[] => titles.filter((title) => cited(title).includes(number));
/** “under soleTraderColumn commercialEnterprise”: another option of a setting than the one that is recommended. */
function isUnderAnother(title: string): boolean {
  const [, name = '', value = ''] = /\bunder (\w+) ([\w.]+)/.exec(title) ?? [];
  const options = Object.entries(SETTING_OPTIONS).find(([setting]) => setting === name)?.[1] ?? [];
  return options.findIndex((option) => option === value) > 0;
}

it('reads the numbers of a title, and nothing else', () => {
  expect(cited('edges 6 and 55: the period')).toEqual([6, 55]);
  expect(cited('by default edge 8: a letter dated 12-31')).toEqual([8]);
  expect(cited('acknowledged 12 of them')).toEqual([]);
  expect(isUnderAnother('edge 8: a letter under resultDateRule signed')).toBe(true);
  expect(isUnderAnother('edge 8: a letter under resultDateRule legalMoment')).toBe(false);
});

describe('has a test that cites it', () => {
  it.each(EDGE_CASES)('edge case %i', (number) => {
    expect(of(number)).not.toEqual([]);
  });

  it.each(EXAMPLES)('worked example %s', (letter) => {
    expect(titles.filter((title) => title.includes(`example ${letter} `))).not.toEqual([]);
  });
});

describe('has a test by default and one otherwise', () => {
  it.each(DOUBTFUL)('edge case %i', (number) => {
    const found = of(number);
    expect(found.filter((title) => title.includes('by default'))).not.toEqual([]);
    const otherwise = RECORDED_OTHERWISE.includes(number)
      ? found.filter((title) => title.includes('recorded otherwise'))
      : found.filter(isUnderAnother);
    expect(otherwise).not.toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { feeOf } from './fee-of.js';

const day = localDate('2026-03-02');
const byItem = law().feeTiers.byItem.at(day).value;
const byPage = law().feeTiers.byPage.at(day).value;

describe('the information handling fee (国办函〔2020〕109号)', () => {
  it.each([
    [0, 0],
    [10, 0],
    [11, 100],
    [30, 2000],
    [31, 2200],
    [35, 3000],
    [40, 4000],
    [41, 4300],
    [45, 5500],
    [51, 7400],
    [61, 11_500],
  ])('%i items cost %i yuan (art. 4)', (count, yuan) => {
    expect(feeOf(count, byItem).totalYuan).toBe(yuan);
  });

  it.each([
    [30, 0],
    [31, 10],
    [100, 700],
    [101, 720],
    [200, 2700],
    [201, 2740],
    [250, 4700],
  ])('%i pages cost %i yuan (art. 5)', (count, yuan) => {
    expect(feeOf(count, byPage).totalYuan).toBe(yuan);
  });

  it('tells every tier that was reached, the free one too', () => {
    expect(feeOf(45, byItem)).toEqual({
      totalYuan: 5500,
      tiers: [
        { from: 1, to: 10, count: 10, yuanEach: 0, yuan: 0 },
        { from: 11, to: 30, count: 20, yuanEach: 100, yuan: 2000 },
        { from: 31, to: 40, count: 10, yuanEach: 200, yuan: 2000 },
        { from: 41, to: 50, count: 5, yuanEach: 300, yuan: 1500 },
      ],
    });
    expect(feeOf(250, byPage).tiers.at(-1)).toEqual({
      from: 201,
      to: null,
      count: 50,
      yuanEach: 40,
      yuan: 2000,
    });
  });

  it('refuses a part of an item, and less than none', () => {
    expect(() => feeOf(1.5, byItem)).toThrow(RangeError);
    expect(() => feeOf(-1, byPage)).toThrow(RangeError);
  });
});

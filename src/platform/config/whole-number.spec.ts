import { describe, expect, it } from '@jest/globals';
import { wholeNumber } from './whole-number.js';

describe('a variable that is a whole number', () => {
  const days = wholeNumber({ from: 2, to: 366, unit: '天', usual: 7 });
  const said = (text: string): string[] =>
    (days.safeParse(text).error?.issues ?? []).map(({ message }) => message);

  it.each([
    ['2', 2],
    ['366', 366],
    ['007', 7],
    [undefined, 7],
  ])('takes both ends, and the usual where it is not set: %s', (text, number) => {
    expect(days.parse(text)).toBe(number);
  });

  it.each(['1', '367', '0366', '-3', '3.5', '1e2', ' 3', '', '三', '0x10'])(
    'says once what it may be: %j',
    (text) => {
      expect(said(text)).toEqual(['应为 2 到 366 之间的整数（天）']);
    },
  );
});

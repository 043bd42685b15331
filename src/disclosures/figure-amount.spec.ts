import { describe, expect, it } from '@jest/globals';
import { storedAmount } from './figure-amount.js';

describe('a figure of table 二 as it is stored', () => {
  it.each([
    ['447228', 'count', 447228],
    ['0', 'count', 0],
    ['7.00', 'count', 7],
    ['1234.5678', 'wan', 1_234_567_800],
    ['0.29', 'yuan', 29],
    ['1.005', 'wan', 1_005_000],
    ['81.1', 'wan', 81_100_000],
  ] as const)('%s (%s) is %d, exactly', (written, unit, stored) => {
    expect(storedAmount(written, unit, false)).toEqual({ stored });
  });

  it('may be negative only where the format counts a change', () => {
    expect(storedAmount('-3', 'count', true)).toEqual({ stored: -3 });
    expect(storedAmount('-3', 'count', false)).toEqual({ fault: '不能是负数' });
    expect(storedAmount('-0', 'count', false)).toEqual({ stored: 0 });
  });

  it.each([
    ['1.5', 'count', '整数'],
    ['0.001', 'yuan', '2 位小数'],
    ['1.0000001', 'wan', '十进制数'],
    ['1e3', 'count', '十进制数'],
    ['', 'count', '十进制数'],
    ['十二', 'count', '十进制数'],
    ['999999999999999', 'wan', '过大'],
  ] as const)('refuses %s (%s)', (written, unit, reason) => {
    expect(storedAmount(written, unit, false)).toEqual({ fault: expect.stringContaining(reason) });
  });
});

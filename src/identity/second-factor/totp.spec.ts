import { describe, expect, it } from '@jest/globals';
import { base32, codeOf, keyUri, matchingStep, newSecret, stepAt } from './totp.js';

/** RFC 6238, appendix B: its codes have eight digits, ours are the last six. */
const SECRET = Buffer.from('12345678901234567890');

describe('time-based codes', () => {
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('are those of RFC 6238 at %d seconds', (seconds, code) => {
    expect(codeOf(SECRET, stepAt(seconds * 1000))).toBe(code.slice(2));
  });

  it('are accepted one period early or late, and never again', () => {
    const now = 1000;
    for (const step of [999, 1000, 1001]) {
      expect(matchingStep(SECRET, codeOf(SECRET, step), now, 0)).toBe(step);
      expect(matchingStep(SECRET, codeOf(SECRET, step), now, step)).toBeUndefined();
      expect(matchingStep(SECRET, codeOf(SECRET, step), now, step - 1)).toBe(step);
    }
    for (const step of [998, 1002])
      expect(matchingStep(SECRET, codeOf(SECRET, step), now, 0)).toBeUndefined();
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('are not %j', (text) => {
    expect(matchingStep(SECRET, text, 1000, 0)).toBeUndefined();
  });

  it('come from secrets that authenticators can read', () => {
    expect(base32(SECRET)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(base32(Buffer.from('foob'))).toBe('MZXW6YQ');
    expect(newSecret()).not.toEqual(newSecret());
    expect(keyUri(SECRET, '信息公开', 'admin')).toBe(
      'otpauth://totp/%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80:admin?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80',
    );
  });
});

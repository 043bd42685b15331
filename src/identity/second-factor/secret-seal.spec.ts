import { describe, expect, it } from '@jest/globals';
import { SecretSeal } from './secret-seal.js';

const SECRET = Buffer.from('12345678901234567890');
const KEY = Buffer.alloc(32, 7);

describe('the secret of an authenticator', () => {
  it('is unreadable with a key and opens for its owner alone', () => {
    const seal = new SecretSeal(KEY);
    const stored = seal.seal(SECRET, 1);
    expect(stored.includes(SECRET)).toBe(false);
    expect(seal.seal(SECRET, 1)).not.toEqual(stored);
    expect(seal.open(stored, 1)).toEqual(SECRET);
    expect(() => seal.open(stored, 2)).toThrow();
    expect(() => new SecretSeal(Buffer.alloc(32, 8)).open(stored, 1)).toThrow();
    expect(() => new SecretSeal().open(stored, 1)).toThrow('no key');
    stored[stored.length - 1]! ^= 1;
    expect(() => seal.open(stored, 1)).toThrow();
  });

  it('that was stored before a key was given opens too', () => {
    expect(new SecretSeal(KEY).open(new SecretSeal().seal(SECRET, 1), 1)).toEqual(SECRET);
  });
});

import { describe, expect, it } from '@jest/globals';
import { hashPassword, oneTimePassword, verifyAgainstNobody, verifyPassword } from './password.js';

describe('passwords', () => {
  it('are stored as argon2id with a salt of their own and verified', async () => {
    const [first, second] = await Promise.all([hashPassword('正确 horse 1'), hashPassword('正确 horse 1')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
    expect(await verifyPassword(first, '正确 horse 1')).toBe(true);
    expect(await verifyPassword(first, '正确 horse 2')).toBe(false);
    expect(await verifyAgainstNobody('正确 horse 1')).toBe(false);
  });

  it('given out once have three classes', () => {
    for (let i = 0; i < 200; i++) {
      const password = oneTimePassword();
      expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[a-zA-Z2-9]{16}$/);
    }
  });
});

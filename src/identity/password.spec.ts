import { describe, expect, it } from '@jest/globals';
import { hashPassword, oneTimePassword, verifyAgainstNobody, verifyPassword, weakness } from './password.js';

describe('passwords', () => {
  it('are stored as argon2id with a salt of their own and verified', async () => {
    const [first, second] = await Promise.all([hashPassword('正确 horse 1'), hashPassword('正确 horse 1')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
    expect(await verifyPassword(first, '正确 horse 1')).toBe(true);
    expect(await verifyPassword(first, '正确 horse 2')).toBe(false);
    expect(await verifyAgainstNobody('正确 horse 1')).toBe(false);
  });

  it.each([
    ['Ab1-short', '至少要有 10 个'],
    ['alllowercase', '至少三类'],
    ['Admin-2026-ok', '用户名'],
    ['aaaaaaAAAAA111', '重复字符'],
    ['x'.repeat(129), '不能超过 128'],
  ])('refuses %s and says why', (password, reason) => {
    expect(weakness(password, 'admin')).toContain(reason);
  });

  it('accepts three classes, a long phrase, and every one-time password', () => {
    expect(weakness('Blue-Lantern-7', 'admin')).toBeUndefined();
    expect(weakness('correct horse battery', 'admin')).toBeUndefined();
    for (let i = 0; i < 50; i++) expect(weakness(oneTimePassword(), 'admin')).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { PasswordPolicy } from './password-policy.js';

const CONTEXT = ['zhangwei', '张伟', 'aa-1', '甲县教育局'];
const DAY = 24 * 3_600_000;

describe('the profile djbh', () => {
  const policy = new PasswordPolicy('djbh');

  it.each([
    ['Ab1-short', '至少要有 10 个'],
    ['alllowercase', '至少三类'],
    ['correct horse battery', '至少三类'],
    ['ZhangWei-2026-ok', '用户名'],
    ['Lantern-张伟-2026', '姓名'],
    ['Lantern-AA-1-2026', '代码'],
    ['aaaaaaAAAAA111', '重复字符'],
    ['Password-2026', '容易被猜中'],
    ['P@ssw0rd-2026', '容易被猜中'],
    ['Admin@123456', '容易被猜中'],
    ['Gongkai-Lamp-7', '本系统'],
    ['Zfxxgk@lamp-7', '本系统'],
    ['Aa12345678!', '容易被猜中'],
    ['Qwertyuiop1!', '容易被猜中'],
    ['1qaz2wsx#EDC', '容易被猜中'],
    ['x'.repeat(129), '不能超过 128'],
  ])('refuses %s and says why', (password, reason) => {
    expect(policy.weakness(password, CONTEXT)).toContain(reason);
  });

  it('accepts three classes', () => {
    for (const password of ['Blue-Lantern-7', 'Correct-Horse-7', '湖-Lantern-2031', 'mountain_Road_88'])
      expect([password, policy.weakness(password, CONTEXT)]).toEqual([password, undefined]);
  });

  it('asks for a new password after 90 days, and for one that differs from the last five', () => {
    const now = new Date('2026-06-01T00:00:00+08:00');
    expect(policy.isTooOld(new Date(now.getTime() - 90 * DAY), now)).toBe(false);
    expect(policy.isTooOld(new Date(now.getTime() - 90 * DAY - 1), now)).toBe(true);
    expect(policy.remembered).toBe(5);
  });
});

describe('the profile asvs', () => {
  const policy = new PasswordPolicy('asvs');

  it('asks for length alone, and never for a change', () => {
    expect(policy.weakness('correct horse battery', CONTEXT)).toBeUndefined();
    expect(policy.weakness('Blue-Lant-7', CONTEXT)).toContain('至少要有 12 个');
    expect(policy.isTooOld(new Date(0), new Date('2026-06-01T00:00:00+08:00'))).toBe(false);
  });

  it.each(['password1234', 'zhangwei is here', 'zhengfuxinxi-lamp', '123456789012'])(
    'refuses %s',
    (password) => {
      expect(policy.weakness(password, CONTEXT)).toBeDefined();
    },
  );
});

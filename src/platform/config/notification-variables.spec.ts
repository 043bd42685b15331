import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './config.js';

const FROM = { GONGKAI_MAIL_FROM: '政府信息公开 <gongkai@example.gov.cn>' };
const SECRET = { GONGKAI_WEBHOOK_SECRET: 'x'.repeat(32) };
const smtp = (url: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  GONGKAI_SMTP_URL: url,
  ...FROM,
  ...more,
});
const webhook = (url: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  GONGKAI_WEBHOOK_URL: url,
  ...SECRET,
  ...more,
});

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the mail server', () => {
  it('is none unless one is named', () => {
    expect(loadConfig({})).toMatchObject({ mail: undefined, webhook: undefined });
  });

  it.each([
    [
      smtp('smtps://u:p%40ss@mail.example.gov.cn'),
      { port: 465, tls: 'implicit', user: 'u', password: 'p@ss' },
    ],
    [smtp('smtp://mail.example.gov.cn'), { port: 587, tls: 'required' }],
    [smtp('smtp://10.0.0.5:25', { GONGKAI_SMTP_INSECURE: 'on' }), { port: 25, tls: 'unchecked' }],
    [smtp('smtps://10.0.0.5', { GONGKAI_SMTP_INSECURE: 'on' }), { port: 465, tls: 'implicitUnchecked' }],
    [smtp('smtp://127.0.0.1:2525'), { host: '127.0.0.1', port: 2525, tls: 'none' }],
    [smtp('smtp://[::1]'), { host: '::1', tls: 'none' }],
    [smtp('smtp://127.evil.example'), { host: '127.evil.example', tls: 'required' }],
  ])('%j', (env, mail) => {
    expect(loadConfig(env).mail).toMatchObject(mail);
  });

  it.each([
    [{ GONGKAI_SMTP_URL: 'smtp://mail' }, 'GONGKAI_MAIL_FROM：设置了邮件服务器'],
    [FROM, 'GONGKAI_SMTP_URL：填写了发件地址'],
    [smtp('mail.example.gov.cn'), 'GONGKAI_SMTP_URL：应为邮件服务器地址'],
    [smtp('smtp://u:%zz@mail'), 'GONGKAI_SMTP_URL：应为邮件服务器地址'],
    [smtp('https://mail'), 'GONGKAI_SMTP_URL：应为邮件服务器地址'],
    [
      smtp('smtp://mail', { GONGKAI_MAIL_FROM: 'a@b.cn, c@d.cn' }),
      'GONGKAI_MAIL_FROM=a@b.cn, c@d.cn：应为发件地址',
    ],
    [smtp('smtp://mail', { GONGKAI_SMTP_INSECURE: 'yes' }), 'GONGKAI_SMTP_INSECURE=yes：应为 on 或 off'],
  ])('%j is refused', (env, problem) => {
    expect(problemsOf(env)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the gateway', () => {
  it.each([
    webhook('https://gateway.example.gov.cn/notify'),
    webhook('http://127.0.0.1:8080/notify'),
    webhook('http://10.0.0.5/notify', { GONGKAI_WEBHOOK_INSECURE: 'on' }),
  ])('%j', (env) => {
    expect(loadConfig(env).webhook).toEqual({ url: env.GONGKAI_WEBHOOK_URL, secret: 'x'.repeat(32) });
  });

  it.each([
    [{ GONGKAI_WEBHOOK_URL: 'https://gateway' }, 'GONGKAI_WEBHOOK_SECRET：设置了网关'],
    [SECRET, 'GONGKAI_WEBHOOK_URL：填写了签名用的密钥'],
    [webhook('http://10.0.0.5/notify'), 'GONGKAI_WEBHOOK_URL：不在本机的网关应使用 https'],
    [webhook('https://u:p@gateway'), 'GONGKAI_WEBHOOK_URL：应为网关的网址'],
    [webhook('file:///etc/passwd'), 'GONGKAI_WEBHOOK_URL：应为网关的网址'],
    [
      webhook('https://gateway', { GONGKAI_WEBHOOK_SECRET: 'short' }),
      'GONGKAI_WEBHOOK_SECRET：不能少于 32 个字符',
    ],
  ])('%j is refused, and no secret is repeated', (env, problem) => {
    const problems = problemsOf(env);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toMatch(/short|u:p|x{32}/);
  });
});

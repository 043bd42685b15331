import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { ConfigError, loadConfig } from './config.js';

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('configuration', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toMatchObject({
      production: false,
      port: 3000,
      dataDir: resolve('data'),
      databaseUrl: undefined,
      demo: true,
      duties: 'combined',
      passwordProfile: 'djbh',
    });
  });

  it('separates duties and loads no demonstration in production', () => {
    expect(loadConfig({ NODE_ENV: 'production', GONGKAI_DEMO: 'on' })).toMatchObject({
      demo: false,
      duties: 'separated',
    });
    expect(loadConfig({ NODE_ENV: 'production', GONGKAI_DUTIES: 'combined' })).toMatchObject({
      duties: 'combined',
    });
    expect(loadConfig({ GONGKAI_DEMO: 'off' })).toMatchObject({ demo: false });
  });

  it('takes an empty variable for an absent one', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '', GONGKAI_ADMIN_PASSWORD: ' ' })).toMatchObject({
      port: 3000,
      databaseUrl: undefined,
      adminPassword: undefined,
    });
  });

  it.each([
    [{ PORT: '80a' }, 'PORT=80a：应为 0 到 65535 之间的整数。'],
    [{ PORT: '65536' }, 'PORT=65536：应为 0 到 65535 之间的整数。'],
    [{ GONGKAI_JOB_LEASE_SECONDS: '1' }, 'GONGKAI_JOB_LEASE_SECONDS=1：应为 2 到 3600 之间的整数（秒）。'],
    [{ GONGKAI_JOB_LEASE_SECONDS: 'x' }, 'GONGKAI_JOB_LEASE_SECONDS=x：应为 2 到 3600 之间的整数（秒）。'],
    [
      { GONGKAI_JOB_LEASE_SECONDS: '3601' },
      'GONGKAI_JOB_LEASE_SECONDS=3601：应为 2 到 3600 之间的整数（秒）。',
    ],
    [
      { GONGKAI_EXPORT_REASON_ABOVE: '-1' },
      'GONGKAI_EXPORT_REASON_ABOVE=-1：应为 0 到 999999999 之间的整数。',
    ],
    [{ GONGKAI_LOG: 'xml' }, 'GONGKAI_LOG=xml：应为 json 或 text。'],
    [{ GONGKAI_DRAIN_SECONDS: '31' }, 'GONGKAI_DRAIN_SECONDS=31：应为 0 到 30 之间的整数（秒）。'],
    [{ GONGKAI_BACKUP_DAYS: '367' }, 'GONGKAI_BACKUP_DAYS=367：应为 0 到 366 之间的整数（天）。'],
    [
      { GONGKAI_METRICS_TOKEN: 'short-and-known' },
      'GONGKAI_METRICS_TOKEN：应为 24 至 200 个字母或数字，请用 openssl rand -hex 24 生成。',
    ],
    [
      { REDIS_URL: 'redis://127.0.0.1' },
      'REDIS_URL：必须与 DATABASE_URL 同时设置。设置了 REDIS_URL 的服务只派发作业，而工作进程不能使用内嵌数据库，作业将无人处理。',
    ],
    [{ GONGKAI_DEMO: 'false' }, 'GONGKAI_DEMO=false：应为 on 或 off。'],
    [{ GONGKAI_PASSWORD_PROFILE: 'none' }, 'GONGKAI_PASSWORD_PROFILE=none：应为 djbh 或 asvs。'],
    [{ GONGKAI_DUTIES: 'none' }, 'GONGKAI_DUTIES=none：应为 separated 或 combined。'],
    [{ GONGKAI_ATTACHMENT_MB: '201' }, 'GONGKAI_ATTACHMENT_MB=201：应为 1 到 200 之间的整数（MB）。'],
    [{ GONGKAI_SCAN: 'on' }, 'GONGKAI_SCAN=on：应为 require 或 warn 或 off。'],
    [
      { GONGKAI_CLAMD: 'clamav' },
      'GONGKAI_CLAMD=clamav：应为 clamd 的地址，例如 127.0.0.1:3310 或 /run/clamav/clamd.ctl。',
    ],
    [
      { GONGKAI_SCAN_COMMAND: 'clamscan --quiet' },
      'GONGKAI_SCAN_COMMAND=clamscan --quiet：应为查毒命令的绝对路径，例如 /usr/bin/clamdscan，文件路径会作为唯一的参数。',
    ],
    [
      { PUBLIC_URL: 'gongkai' },
      'PUBLIC_URL=gongkai：应为对外访问的网址，例如 https://gongkai.example.gov.cn。',
    ],
    [{ DATABASE_TIMEOUT_SECONDS: '2' }, 'DATABASE_TIMEOUT_SECONDS=2：应为 3 到 3600 之间的整数（秒）。'],
  ])('refuses %j', (env, message) => {
    expect(problemsOf(env)).toEqual([message]);
  });

  it('takes a list of proxies, and believes nobody without it', () => {
    expect(loadConfig({}).trustedProxies).toEqual([]);
    expect(loadConfig({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8' }).trustedProxies).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      'fd00::/8',
    ]);
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '::1/129', 'true']) {
      expect(problemsOf({ TRUSTED_PROXIES: wrong })).toEqual([
        `TRUSTED_PROXIES=${wrong}：应为反向代理的 IP 地址或网段，用逗号分隔，例如 127.0.0.1,10.0.0.0/8。`,
      ]);
    }
  });

  it('writes its log for programs in production, and for people otherwise', () => {
    expect(loadConfig({})).toMatchObject({ log: 'text', drainSeconds: 0, metricsToken: undefined });
    expect(loadConfig({ NODE_ENV: 'production' }).log).toBe('json');
    expect(loadConfig({ NODE_ENV: 'production', GONGKAI_LOG: 'text' }).log).toBe('text');
    expect(loadConfig({ GONGKAI_METRICS_TOKEN: 'a1'.repeat(24) }).metricsToken).toHaveLength(48);
  });

  it('believes no whole internet in production', () => {
    for (const all of ['0.0.0.0/0', '10.0.0.1,::/0', '0.0.0.0/0, 10.0.0.1'])
      expect(problemsOf({ NODE_ENV: 'production', TRUSTED_PROXIES: all })).toEqual([
        `TRUSTED_PROXIES=${all}：不能信任所有地址，否则任何人都可以伪造来源地址，绕过登录限制。请只填写反向代理的地址。`,
      ]);
    expect(problemsOf({ NODE_ENV: 'production', TRUSTED_PROXIES: '10.0.0.0/8' })).toEqual([]);
  });

  it('scans what is attached where a scanner is named, and lets nobody demand it without', () => {
    expect(loadConfig({})).toMatchObject({
      attachmentFolder: resolve('data/attachments'),
      attachmentBytes: 50 * 1024 * 1024,
      scanPolicy: 'off',
    });
    expect(loadConfig({ GONGKAI_CLAMD: '127.0.0.1:3310' })).toMatchObject({
      scanPolicy: 'require',
      scanner: { clamd: { host: '127.0.0.1', port: 3310 } },
    });
    expect(loadConfig({ GONGKAI_CLAMD: '[::1]:3310', GONGKAI_SCAN: 'warn' })).toMatchObject({
      scanPolicy: 'warn',
      scanner: { clamd: { host: '::1', port: 3310 } },
    });
    expect(loadConfig({ GONGKAI_CLAMD: '/run/clamd' }).scanner).toEqual({ clamd: { path: '/run/clamd' } });
    expect(loadConfig({ GONGKAI_SCAN_COMMAND: '/usr/bin/clamdscan' }).scanner).toEqual({
      command: '/usr/bin/clamdscan',
    });
    expect(problemsOf({ GONGKAI_SCAN: 'require' })).toEqual([
      'GONGKAI_SCAN=require：需要查毒服务。请设置 GONGKAI_CLAMD（clamd 的地址）或者 GONGKAI_SCAN_COMMAND（查毒命令）。',
    ]);
    expect(problemsOf({ GONGKAI_CLAMD: 'a:1', GONGKAI_SCAN_COMMAND: '/b' })).toEqual([
      'GONGKAI_CLAMD 与 GONGKAI_SCAN_COMMAND 只能设置一个，请取消其中之一。',
    ]);
  });

  it('does not repeat secrets', () => {
    const [problem] = problemsOf({ DATABASE_URL: 'mysql://root:geheim@db/x' });
    expect(problem).toContain('DATABASE_URL：应为 PostgreSQL 连接地址');
    expect(problem).not.toContain('geheim');
  });

  it('names every variable that is wrong at once', () => {
    expect(
      problemsOf({ PORT: '-1', GONGKAI_DEMO: 'x', DATABASE_OWNER_URL: 'postgres://a@b/c' }),
    ).toHaveLength(3);
  });
});

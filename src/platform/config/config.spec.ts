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
    [{ GONGKAI_DEMO: 'false' }, 'GONGKAI_DEMO=false：应为 on 或 off。'],
    [{ GONGKAI_PASSWORD_PROFILE: 'none' }, 'GONGKAI_PASSWORD_PROFILE=none：应为 djbh 或 asvs。'],
    [{ GONGKAI_DUTIES: 'none' }, 'GONGKAI_DUTIES=none：应为 separated 或 combined。'],
    [
      { PUBLIC_URL: 'gongkai' },
      'PUBLIC_URL=gongkai：应为对外访问的网址，例如 https://gongkai.example.gov.cn。',
    ],
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

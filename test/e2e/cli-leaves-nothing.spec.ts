import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { superuserUrl } from '../../src/platform/database/embedded-database.js';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/start-embedded-postgres.js';
import type { RunningPostgres } from '../../src/platform/database/embedded/start-embedded-postgres.js';
import { withClient } from '../../src/platform/database/with-client.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { aCase } from '../builders/a-case.js';
import { ledgerFromTables } from '../builders/ledger-from-tables.js';
import { publishedReport } from '../builders/published-figures.js';
import { Cli } from '../support/cli.js';

/** A command starts its own database, or makes one on a server that it is given, and leaves neither behind. */

let cli: Cli;
beforeAll(async () => {
  cli = await Cli.open('embedded');
});
afterAll(() => cli.close());

describe('a command with a database of its own', () => {
  const home = (): string => join(cli.folder, 'home');
  beforeAll(() => {
    mkdirSync(home());
  });
  afterEach(async () => {
    expect(await cli.leftovers()).toEqual([]);
    // As an ordinary user the server's binaries may be kept, and nothing else.
    const kept = readdirSync(home(), { recursive: true, encoding: 'utf8' });
    expect(kept.filter((path) => !/^\.cache(\/gongkai(\/postgresql-.*)?)?$/.test(path))).toEqual([]);
  });

  it('淮安 2024, 3,119 applications: under 15 seconds from start to end', async () => {
    const report = publishedReport('huaian-city-2024');
    const ledger = cli.write('huaian.jsonl', ledgerFromTables([report]));
    const done = await cli.run(['tables', '--ledger', ledger, '--year', '2024', '--json'], { HOME: home() });
    const [tables] = JSON.parse(done.stdout) as YearTables[];
    expect([done.code, tables?.applications.rows[0]?.values]).toEqual([0, report.applications.newReceived]);
    expect(done.seconds).toBeLessThan(15);
    expect(done.megabytes).toBeLessThan(400);
  });

  it('refused lines', async () => {
    const ledger = cli.write('twice.jsonl', [aCase('A1').line(), aCase('A1').line()]);
    const done = await cli.run(['tables', '--ledger', ledger, '--year', '2024', '--json'], { HOME: home() });
    expect([done.code, Object.keys(JSON.parse(done.stdout) as object)]).toEqual([1, ['refused']]);
  });

  it('prose with an unknown placeholder', async () => {
    const done = await cli.run(
      [
        ...['report', '--ledger', cli.write('empty.jsonl', ''), '--year', '2024', '--agency', '某局'],
        ...['--out', cli.out, '--narrative', cli.write('n.md', '# 六\n\n{{nothing}}')],
      ],
      { HOME: home() },
    );
    expect([done.code, done.stderr]).toEqual([2, expect.stringContaining('{{nothing}}')]);
  });
});

describe('a command with a server that it is given', () => {
  const folder = mkdtempSync(join(process.env.GONGKAI_TEST_RUN ?? '', 'second-'));
  let server: RunningPostgres;
  let before: string[];

  /** Everything that a server holds outside its databases. */
  const holdings = (): Promise<string[]> =>
    withClient(superuserUrl(server), async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select 'database ' || datname as name from pg_database union all
         select 'role ' || rolname from pg_roles union all
         select 'member ' || roleid::regrole || ' ' || member::regrole from pg_auth_members order by 1`,
      );
      return rows.map(({ name }) => name);
    });
  const sql = (text: string) => withClient(superuserUrl(server), (client) => client.query(text));
  const urlOf = (user: string): string => {
    const url = new URL(superuserUrl(server));
    [url.username, url.password] = [user, 'secret-word'];
    return url.href;
  };
  const count = (url: string) =>
    cli.run(['tables', '--ledger', cli.write('one.jsonl', [aCase().line()]), '--year', '2024', '--json'], {
      DATABASE_URL: url,
    });

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), durable: false });
    await sql(`create role plain login password 'secret-word'`);
    await sql(`create role maker login createdb password 'secret-word'`);
    before = await holdings();
  });
  afterEach(async () => {
    expect([await holdings(), readdirSync(join(cli.folder, 'tmp'))]).toEqual([before, []]);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
    expect(existsSync(folder)).toBe(false);
  });

  it('as an administrator: the tables, in a database that is gone afterwards with the role it needed', async () => {
    const done = await count(superuserUrl(server));
    expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('"newReceived"')]);
  });

  it('after Ctrl-C nothing is left either', async () => {
    const running = cli.run(
      [
        'tables',
        '--ledger',
        cli.write('long.jsonl', ledgerFromTables([publishedReport('suqian-city-2023')])),
        '--year',
        '2023',
      ],
      { DATABASE_URL: superuserUrl(server) },
      async (child) => {
        while (!(await holdings()).some((name) => name.startsWith('database gongkai_scratch')))
          await new Promise(setImmediate);
        child.kill('SIGINT');
      },
    );
    expect((await running).code).toBe(130);
  });

  it('without the right to make databases: exit 2, with the way out and without the password', async () => {
    const { code, stdout, stderr } = await count(urlOf('plain'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/不能在 127\.0\.0\.1.*建立临时数据库.*CREATEDB/);
    expect(stderr).not.toMatch(/secret-word|^\s+at /m);
  });

  it('with the right to make databases but not the role: exit 2 with the statement for the administrator', async () => {
    const { code, stdout, stderr } = await count(urlOf('maker'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/请由数据库管理员执行：CREATE ROLE gongkai_app NOLOGIN;/);
  });

  it('with both: the tables, and the role that was there stays', async () => {
    await sql('create role gongkai_app nologin');
    await sql('grant gongkai_app to maker');
    const held = await holdings();
    expect(await count(urlOf('maker'))).toMatchObject({ code: 0 });
    expect(await holdings()).toEqual(held);
    await sql('drop role gongkai_app');
  });

  it.each([
    ['postgres://postgres@127.0.0.1:1/test', /不能在 127\.0\.0\.1:1\/test.*请检查连接地址/],
    ['not an address', /DATABASE_URL 的值不是数据库地址.*请更正或取消/],
  ])('at %s: exit 2', async (url, sentence) => {
    const { code, stdout, stderr } = await count(url);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

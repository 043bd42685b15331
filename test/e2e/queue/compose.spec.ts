import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/start-embedded-postgres.js';
import type { RunningPostgres } from '../../../src/platform/database/embedded/start-embedded-postgres.js';
import { superuserUrl } from '../../../src/platform/database/embedded-database.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { buildProduct, dataFolder, freePort, Product } from '../../support/product.js';
import { describeWithRedis, RedisServer } from '../../support/redis.js';
import { composeServices, exampleVariables } from './compose-file.js';
import type { Service } from './compose-file.js';
import { until } from './fault-world.js';

const ROLES = join(__dirname, '..', '..', '..', 'deploy', 'roles.sh');
const secret = (): string => randomBytes(24).toString('hex');
/** As an administrator fills in deploy/example.env. */
const VARIABLES = {
  ...exampleVariables(),
  POSTGRES_PASSWORD: secret(),
  GONGKAI_OWNER_PASSWORD: secret(),
  GONGKAI_SERVER_PASSWORD: secret(),
  GONGKAI_BACKUP_PASSWORD: secret(),
  GONGKAI_DATA_KEY: randomBytes(32).toString('base64'),
};

describeWithRedis('docker-compose.yml', () => {
  const services = composeServices(VARIABLES);
  const built = Object.entries(services).filter(([, { build }]) => build !== undefined);
  /** What runs until it is stopped; a service with a profile is run from a timer. */
  const ours = built.filter(([, { profiles }]) => profiles === undefined);
  const processes = new Map<string, Product>();
  let postgres: RunningPostgres;
  let redis: RedisServer;
  let folder: string;
  let port: number;

  const rows = <Row>(sql: string): Promise<Row[]> =>
    withClient(superuserUrl(postgres, 'gongkai'), async (client) => (await client.query(sql)).rows as Row[]);

  /** The environment of a service, with the machines and the folder that this test has instead. */
  const environmentOf = ({ environment = {} }: Service): Record<string, string> =>
    Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [
        name,
        value
          .replace('@postgres:5432/', `@127.0.0.1:${postgres.port}/`)
          .replace('//redis:6379', `//127.0.0.1:${redis.port}`)
          .replace(/^\/data$/, folder)
          .replace(/^3000$/, String(port)),
      ]),
    );

  beforeAll(async () => {
    buildProduct();
    folder = dataFolder();
    port = await freePort();
    const { command = [] } = services.redis!;
    expect(command[0]).toBe('redis-server');
    redis = await RedisServer.start(command.slice(1));
    postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), durable: false });
    const { environment = {} } = services.postgres!;
    await withClient(superuserUrl(postgres), (client) =>
      client.query(`create database ${environment.POSTGRES_DB}`),
    );
    const statements = execFileSync(ROLES, ['--print'], {
      env: { PATH: process.env.PATH, ...environment },
      encoding: 'utf8',
    });
    for (const _time of ['once', 'twice']) await rows(statements);
  }, 300_000);
  afterAll(async () => {
    for (const one of processes.values()) if (one.endedWith === null) await one.signal('SIGKILL');
    await postgres.stop();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a server, workers and what they need, and lets nobody but a proxy on the host in', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'backup', 'postgres', 'redis', 'worker']);
    expect(ours.map(([name]) => name)).toEqual(['api', 'worker']);
    expect(Object.values(services).flatMap(({ ports = [] }) => ports)).toEqual(['127.0.0.1:3000:3000']);
    expect([services.postgres!.image, services.redis!.image]).toEqual(['postgres:18', 'redis:7']);
  });

  it('asks for every password and key, and the example names every variable', () => {
    const example = exampleVariables();
    for (const name of [
      'GONGKAI_OWNER_PASSWORD',
      'GONGKAI_SERVER_PASSWORD',
      'GONGKAI_BACKUP_PASSWORD',
      'GONGKAI_DATA_KEY',
      'POSTGRES_PASSWORD',
    ]) {
      expect([name, example[name]]).toEqual([name, '']);
      expect(() => composeServices({ ...VARIABLES, [name]: '' })).toThrow(`${name} is not set`);
    }
    const known = Object.fromEntries(Object.keys(example).map((name) => [name, 'x']));
    expect(() => composeServices(known)).not.toThrow();
  });

  it('keeps jobs in a Redis that writes them down and throws none away', async () => {
    expect(await redis.say('CONFIG GET appendonly')).toContain('yes');
    expect(await redis.say('CONFIG GET maxmemory-policy')).toContain('noeviction');
  });

  it('starts each of our services by its own command and environment', async () => {
    for (const [name, service] of ours) {
      const [program, ...command] = service.command ?? [];
      expect(program).toBe('node');
      const started = Product.start(environmentOf(service), command);
      processes.set(name, started);
      await started.ready();
    }
    expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
    expect(await rows(`select tableowner as owner from pg_tables where tablename = 'outbox'`)).toEqual([
      { owner: 'gongkai_owner' },
    ]);
  }, 180_000);

  it('has the worker do what is left to do, over Redis', async () => {
    await rows(`
      insert into agency (id, code, name, level, kind) overriding system value values (1, 'aa', '某县人民政府', 'county', 'government');
      insert into report_build (agency_id, id, year, scope, formats, requested_by, requested_at)
        values (1, 1, 2025, 'own', '{pdf,docx}', 'admin', now());
      insert into outbox (agency_id, topic, key, payload) values (1, 'report.build', '1',
        '{"buildId": 1, "code": "aa", "year": 2025, "edition": null, "scope": "own", "formats": ["pdf", "docx"]}')`);
    await until(
      'the documents are built',
      async () => (await rows('select 1 from report_file')).length === 2,
    );
    expect(
      await rows(`select format, substr(bytes, 1, 2)::text as head from report_file order by 1`),
    ).toEqual([
      { format: 'docx', head: `\\x${Buffer.from('PK').toString('hex')}` },
      { format: 'pdf', head: `\\x${Buffer.from('%P').toString('hex')}` },
    ]);
  }, 120_000);

  it('backs everything up beside them, as a role that may change nothing', async () => {
    const { command = [], profiles, environment = {} } = services.backup!;
    expect(profiles).toEqual(['backup']);
    const place = join(folder, 'backups');
    const args = command.slice(1).map((word) => word.replace(/^\/backups$/, place));
    const backup = Product.start(environmentOf(services.backup!), args);
    expect([await backup.ended(), backup.output]).toEqual([0, expect.stringContaining('备份已完成')]);
    const [name = ''] = readdirSync(place).filter((entry) => entry !== 'files');
    const manifest = JSON.parse(readFileSync(join(place, name, 'manifest.json'), 'utf8')) as {
      tables: { name: string; rows: number }[];
    };
    expect(manifest.tables).toContainEqual(expect.objectContaining({ name: 'report_file', rows: 2 }));
    const url = environmentOf({ environment }).DATABASE_BACKUP_URL!;
    await expect(withClient(url, (client) => client.query('delete from outbox'))).rejects.toThrow(
      /read-only|permission denied/,
    );
  }, 60_000);

  it('stops each of them in order', async () => {
    for (const [name, one] of processes) {
      expect([name, await one.signal('SIGTERM')]).toEqual([name, 0]);
      expect(one.output).toContain('已停止');
      expect(one.output).not.toContain(VARIABLES.GONGKAI_SERVER_PASSWORD);
    }
  }, 60_000);
});

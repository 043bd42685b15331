import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../../src/platform/database/with-client.js';
import { Product } from '../../support/product.js';
import { describeWithRedis } from '../../support/redis.js';
import { composeServices, exampleVariables } from './compose-file.js';
import { ComposeWorld, filledIn } from './compose-world.js';
import { until } from './fault-world.js';

const ROOT = join(__dirname, '..', '..', '..');
/** Of `node`, in the images of Node. */
const IMAGE_UID = 1000;
const VARIABLES = filledIn();

describeWithRedis('docker-compose.yml', () => {
  const services = composeServices(VARIABLES);
  let world: ComposeWorld;

  beforeAll(async () => {
    world = await ComposeWorld.create(VARIABLES);
  }, 300_000);
  afterAll(() => world.drop());

  it('has two servers, two workers and what they need, and lets the outside reach nginx alone', () => {
    expect(Object.keys(services).sort()).toEqual([
      'api-1',
      'api-2',
      'backup',
      'nginx',
      'postgres',
      'redis',
      'worker',
    ]);
    expect(world.ours).toEqual(['api-1', 'api-2', 'worker']);
    expect(services.worker!.deploy).toEqual({ replicas: 2 });
    const open = Object.entries(services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => [name, port]),
    );
    expect(open).toEqual([
      ['nginx', '80:80'],
      ['nginx', '443:443'],
    ]);
    const images = ['postgres', 'redis', 'nginx'].map((name) => services[name]!.image);
    expect(images).toEqual(['postgres:18', 'redis:7', 'nginx:1.28']);
  });

  it('has servers that believe nginx alone, at the addresses that nginx knows', () => {
    const addressOf = (name: string): string | undefined => services[name]!.networks?.default.ipv4_address;
    expect(services.nginx!.extra_hosts).toEqual(
      ['api-1', 'api-2'].map((name) => `${name}:${addressOf(name)}`),
    );
    for (const name of ['api-1', 'api-2'])
      expect(services[name]!.environment!.TRUSTED_PROXIES).toBe(addressOf('nginx'));
    const moved = composeServices({ ...VARIABLES, GONGKAI_NETWORK: '10.77.3' });
    expect(moved['api-2']!.environment!.TRUSTED_PROXIES).toBe('10.77.3.10');
    const said = JSON.stringify(composeServices({ ...VARIABLES, GONGKAI_NETWORK: '10.77.3' }));
    expect(said).not.toContain('172.31.250');
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

  it('passes on every variable that the product knows', () => {
    const folder = join(ROOT, 'src', 'platform', 'config');
    const source = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const known = [...new Set(source.match(/\bGONGKAI_[A-Z_]+\b/g))];
    expect(known.length).toBeGreaterThan(20);
    // Files within the volume, one key in the environment, and no demonstration in production.
    const elsewhere = ['DATA_KEY_FILE', 'AUDIT_KEY_FILE', 'AUDIT_ANCHORS', 'DEMO'].map(
      (name) => `GONGKAI_${name}`,
    );
    const passed = Object.keys(services['api-1']!.environment!);
    expect(known.filter((name) => !passed.includes(name)).sort()).toEqual(elsewhere.sort());
  });

  it('tells whoever sends something where the product is reached', () => {
    for (const name of ['api-1', 'api-2', 'worker'])
      expect([name, services[name]!.environment!.PUBLIC_URL]).toEqual([name, VARIABLES.PUBLIC_URL]);
  });

  it('backs up into a folder that was made for its user, and lets Docker make none', () => {
    const owner = `install -d -o ${IMAGE_UID} -g ${IMAGE_UID} -m 700 backups`;
    for (const file of ['deploy/example.env', 'docs/operations.md'])
      expect(readFileSync(join(ROOT, file), 'utf8')).toContain(owner);
    expect(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')).toMatch(/^USER node$/m);
    const bind = { create_host_path: false };
    const folder = expect.objectContaining({
      type: 'bind',
      source: './backups',
      target: '/backups',
      bind,
    }) as unknown;
    expect(services.backup!.volumes).toContainEqual(folder);
  });

  it('keeps jobs in a Redis that writes them down and throws none away', async () => {
    expect(await world.redis.say('CONFIG GET appendonly')).toContain('yes');
    expect(await world.redis.say('CONFIG GET maxmemory-policy')).toContain('noeviction');
  });

  it('starts each of our services by its own command and environment, the servers at once on an empty database', async () => {
    await Promise.all(['api-1', 'api-2'].map((name) => world.start(name)));
    await world.start('worker');
    for (const name of ['api-1', 'api-2'])
      expect((await fetch(`http://127.0.0.1:${world.portOf(name)}/ready`)).status).toBe(200);
    expect(await world.rows(`select tableowner as owner from pg_tables where tablename = 'outbox'`)).toEqual([
      { owner: 'gongkai_owner' },
    ]);
    const passwords = [...world.processes.values()].map(({ output }) =>
      /密码 \S+?（只显示这一次/.exec(output),
    );
    expect(passwords.filter((found) => found !== null)).toHaveLength(1);
  }, 180_000);

  it('has the worker do what is left to do, over Redis', async () => {
    await world.rows(`
      insert into agency (id, code, name, level, kind) overriding system value values (1, 'aa', '某县人民政府', 'county', 'government');
      insert into report_build (agency_id, id, year, scope, formats, requested_by, requested_at)
        values (1, 1, 2025, 'own', '{pdf,docx}', 'admin', now());
      insert into outbox (agency_id, topic, key, payload) values (1, 'report.build', '1',
        '{"buildId": 1, "code": "aa", "year": 2025, "edition": null, "scope": "own", "formats": ["pdf", "docx"]}')`);
    await until(
      'the documents are built',
      async () => (await world.rows('select 1 from report_file')).length === 2,
    );
    expect(
      await world.rows(`select format, substr(bytes, 1, 2)::text as head from report_file order by 1`),
    ).toEqual([
      { format: 'docx', head: `\\x${Buffer.from('PK').toString('hex')}` },
      { format: 'pdf', head: `\\x${Buffer.from('%P').toString('hex')}` },
    ]);
  }, 120_000);

  it('backs everything up beside them, as a role that may change nothing', async () => {
    const { command = [], profiles } = services.backup!;
    expect(profiles).toEqual(['backup']);
    const place = join(world.folder, 'backups');
    const args = command.slice(1).map((word) => word.replace(/^\/backups$/, place));
    const backup = Product.start(world.environmentOf('backup'), args);
    expect([await backup.ended(), backup.output]).toEqual([0, expect.stringContaining('备份已完成')]);
    const [name = ''] = readdirSync(place).filter((entry) => entry !== 'files');
    const manifest = JSON.parse(readFileSync(join(place, name, 'manifest.json'), 'utf8')) as {
      tables: { name: string; rows: number }[];
    };
    expect(manifest.tables).toContainEqual(expect.objectContaining({ name: 'report_file', rows: 2 }));
    const url = world.environmentOf('backup').DATABASE_BACKUP_URL!;
    await expect(withClient(url, (client) => client.query('delete from outbox'))).rejects.toThrow(
      /read-only|permission denied/,
    );
  }, 60_000);

  it('stops each of them in order', async () => {
    for (const [name, one] of world.processes) {
      expect([name, await one.signal('SIGTERM')]).toEqual([name, 0]);
      expect(one.output).toContain('已停止');
      expect(one.output).not.toContain(VARIABLES.GONGKAI_SERVER_PASSWORD);
    }
  }, 60_000);

  it('is put back into a new database by the command of the page, and starts on it', async () => {
    const folder = join(world.folder, 'backups');
    const [name = ''] = readdirSync(folder).filter((entry) => entry !== 'files');
    const page = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8');
    const [, program = ''] = /run --rm -T backup node (\S+ restore) \/backups\//.exec(page) ?? [];
    await world.renewDatabase();
    const restore = Product.start(world.environmentOf('backup'), [...program.split(' '), join(folder, name)]);
    expect([await restore.ended(), restore.output]).toEqual([
      0,
      expect.stringContaining('所有用户需要重新登录'),
    ]);
    expect(await world.rows('select count(*)::int as files from report_file')).toEqual([{ files: 2 }]);
    const api = await world.start('api-1');
    expect(api.output).not.toContain('只显示这一次');
    expect(await api.signal('SIGTERM')).toBe(0);
  }, 120_000);
});

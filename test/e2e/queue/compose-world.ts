import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/start-embedded-postgres.js';
import type { RunningPostgres } from '../../../src/platform/database/embedded/start-embedded-postgres.js';
import { superuserUrl } from '../../../src/platform/database/embedded-database.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { NginxServer } from '../../support/nginx.js';
import { buildProduct, dataFolder, freePort, Product } from '../../support/product.js';
import { RedisServer } from '../../support/redis.js';
import { SecureClient } from '../../support/secure-client.js';
import { composeServices, exampleVariables } from './compose-file.js';
import type { Service } from './compose-file.js';

const ROOT = join(__dirname, '..', '..', '..');
const secret = (): string => randomBytes(24).toString('hex');

/** As an administrator fills in deploy/example.env. */
export const filledIn = (): Record<string, string> => ({
  ...exampleVariables(),
  POSTGRES_PASSWORD: secret(),
  GONGKAI_OWNER_PASSWORD: secret(),
  GONGKAI_SERVER_PASSWORD: secret(),
  GONGKAI_BACKUP_PASSWORD: secret(),
  GONGKAI_METRICS_TOKEN: secret(),
  GONGKAI_DATA_KEY: randomBytes(32).toString('base64'),
});

/** The services of docker-compose.yml as processes: their commands and environments, with this machine's addresses and folders. */
export class ComposeWorld {
  readonly processes = new Map<string, Product>();
  readonly #ports = new Map<string, number>();
  readonly #clients: SecureClient[] = [];
  #nginx: NginxServer | undefined;
  #certificate = '';

  private constructor(
    readonly services: Record<string, Service>,
    readonly folder: string,
    readonly postgres: RunningPostgres,
    readonly redis: RedisServer,
  ) {}

  static async create(variables: Record<string, string>): Promise<ComposeWorld> {
    buildProduct();
    const services = composeServices(variables);
    const folder = dataFolder();
    const { command = [] } = services.redis!;
    if (command[0] !== 'redis-server') throw new Error('Redis is started by another command');
    const redis = await RedisServer.start(command.slice(1));
    const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
    const world = new ComposeWorld(services, folder, postgres, redis);
    await world.prepareDatabase();
    for (const name of ['api-1', 'api-2', 'http', 'https']) world.#ports.set(name, await freePort());
    return world;
  }

  /** Once as Docker does at the first start, and again as an administrator may. */
  async prepareDatabase(): Promise<void> {
    const { environment = {} } = this.services.postgres!;
    await withClient(superuserUrl(this.postgres), (client) =>
      client.query(`create database ${environment.POSTGRES_DB}`),
    );
    const statements = execFileSync(join(ROOT, 'deploy', 'roles.sh'), ['--print'], {
      env: { PATH: process.env.PATH, ...environment },
      encoding: 'utf8',
    });
    for (const _time of ['once', 'twice']) await this.rows(statements);
  }

  /** As an administrator does before a restore: what there was stands beside it. */
  async renewDatabase(): Promise<void> {
    await withClient(superuserUrl(this.postgres), (client) =>
      client.query('alter database gongkai rename to gongkai_before'),
    );
    await this.prepareDatabase();
  }

  rows<Row>(sql: string): Promise<Row[]> {
    return withClient(
      superuserUrl(this.postgres, 'gongkai'),
      async (client) => (await client.query(sql)).rows as Row[],
    );
  }

  /** What runs until it is stopped, and is ours; a service with a profile is run from a timer. */
  get ours(): string[] {
    return Object.entries(this.services)
      .filter(([, { build, profiles }]) => build !== undefined && profiles === undefined)
      .map(([name]) => name);
  }

  portOf(name: string): number {
    return this.#ports.get(name)!;
  }

  environmentOf(name: string): Record<string, string> {
    const { environment = {} } = this.services[name]!;
    const proxy = this.services.nginx!.networks!.default.ipv4_address;
    return Object.fromEntries(
      Object.entries(environment).map(([variable, value]) => [
        variable,
        value
          .replace('@postgres:5432/', `@127.0.0.1:${this.postgres.port}/`)
          .replace('//redis:6379', `//127.0.0.1:${this.redis.port}`)
          .replace(/^\/data$/, this.folder)
          .replace(/^3000$/, String(this.portOf(name)))
          // Where nginx asks from.
          .replace(proxy, '127.0.0.1'),
      ]),
    );
  }

  async start(name: string): Promise<Product> {
    const [program, ...command] = this.services[name]!.command ?? [];
    if (program !== 'node') throw new Error(`${name} is started by ${program}`);
    const started = Product.start(this.environmentOf(name), command);
    this.processes.set(name, started);
    await started.ready();
    return started;
  }

  /** nginx by its own command and configuration. */
  async startNginx(): Promise<NginxServer> {
    const nginx = new NginxServer();
    this.#nginx = nginx;
    this.#certificate = nginx.certify(nginx.folder);
    const config = readFileSync(join(ROOT, 'deploy', 'nginx', 'nginx.conf'), 'utf8')
      .replace(/api-(\d):3000/g, (_whole, number: string) => `127.0.0.1:${this.portOf(`api-${number}`)}`)
      .replace('listen 80 ', `listen 127.0.0.1:${this.portOf('http')} `)
      .replace('listen 443 ', `listen 127.0.0.1:${this.portOf('https')} `)
      .replaceAll('/tmp/', `${nginx.folder}/`)
      .replaceAll('/etc/nginx/tls', nginx.folder);
    const { command = [] } = this.services.nginx!;
    if (command[0] !== 'nginx') throw new Error('nginx is started by another command');
    await nginx.start(command.slice(1), config, this.portOf('https'));
    return nginx;
  }

  client(more: ConstructorParameters<typeof SecureClient>[2] = {}): SecureClient {
    const client = new SecureClient(this.portOf('https'), this.#certificate, more);
    this.#clients.push(client);
    return client;
  }

  async drop(): Promise<void> {
    for (const client of this.#clients) client.close();
    await this.#nginx?.stop();
    for (const one of this.processes.values()) if (one.endedWith === null) await one.signal('SIGKILL');
    await this.postgres.stop();
    await this.redis.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { testCluster } from '../cluster.js';
import { createTestDatabase } from '../database.js';
import type { TestDatabase } from '../database.js';
import { buildProduct, dataFolder, freePort, Product } from '../product.js';
import { RedisServer } from '../redis.js';
import { PASSWORDS } from './canaries.js';
import { Exchanges } from './exchanges.js';
import { RedisTraffic, redisSinks } from './redis-traffic.js';
import { databaseSinks, fileSinks } from './stored-text.js';
import type { Sink } from './sweeper.js';

const TALKATIVE = ['--import', new URL('talkative.mjs', `file://${__dirname}/`).pathname];

/** The product as it is run: a server and a worker with loggers that say all they can, on a PostgreSQL and a Redis. */
export class CanaryWorld {
  readonly #processes: Product[] = [];
  readonly #temporary: string;
  #exchanges: Exchanges | undefined;

  private constructor(
    readonly database: TestDatabase,
    readonly admin: pg.Client,
    readonly redis: RedisServer,
    readonly traffic: RedisTraffic,
    private readonly folder: string,
  ) {
    this.#temporary = join(folder, 'tmp');
    mkdirSync(this.#temporary);
  }

  static async start(): Promise<CanaryWorld> {
    buildProduct();
    const database = await createTestDatabase();
    const admin = new pg.Client({ connectionString: database.superuserUrl });
    await admin.connect();
    // Somebody looks for slow statements: each is written into the server's log.
    await admin.query(`alter database ${database.name} set log_min_duration_statement = 0`);
    const redis = await RedisServer.start();
    const traffic = await RedisTraffic.of(redis.port);
    const world = new CanaryWorld(database, admin, redis, traffic, dataFolder());
    const port = await freePort();
    await world.run('dist/src/main.js', { PORT: String(port) });
    await world.run('dist/src/worker.js');
    world.#exchanges = new Exchanges(`http://127.0.0.1:${port}`);
    return world;
  }

  get exchanges(): Exchanges {
    return this.#exchanges!;
  }

  /** A process of the product, with everything that a server has. */
  async run(program: string, more: Record<string, string> = {}): Promise<Product> {
    const started = Product.start(
      {
        DATABASE_URL: this.database.applicationUrl,
        DATABASE_OWNER_URL: this.database.ownerUrl,
        REDIS_URL: this.redis.url,
        DATA_DIR: this.folder,
        TMPDIR: this.#temporary,
        GONGKAI_DEMO: 'off',
        GONGKAI_ADMIN_PASSWORD: PASSWORDS.admin,
        GONGKAI_JOB_LEASE_SECONDS: '2',
        GONGKAI_EXPORT_REASON_ABOVE: '1',
        // As in production: an event for each request, with its number.
        GONGKAI_LOG: 'json',
        ...more,
      },
      [...TALKATIVE, program],
    );
    this.#processes.push(started);
    await started.ready();
    return started;
  }

  /** Another program of Node, to its end. */
  async finish(command: readonly string[]): Promise<void> {
    const environment = {
      DATABASE_URL: this.database.applicationUrl,
      DATABASE_OWNER_URL: this.database.ownerUrl,
    };
    const started = Product.start({ ...environment, DATA_DIR: this.folder }, command);
    this.#processes.push(started);
    await started.ended();
  }

  async rows<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.admin.query(sql, values)).rows as Row[];
  }

  /** Where nobody's data and nobody's words belong. */
  async silentSinks(): Promise<Sink[]> {
    const { dataDir } = await testCluster();
    return [
      ...this.#processes.map(({ output, pid }) => ({ name: `output of process ${pid}`, content: output })),
      { name: 'log of PostgreSQL', content: readFileSync(join(dirname(dataDir), 'postgres.log')) },
      { name: 'traffic of Redis', content: Buffer.from(this.traffic.text, 'latin1') },
      ...(await redisSinks(this.redis.url)),
      ...fileSinks(this.folder),
    ];
  }

  tables(): Promise<Sink[]> {
    return databaseSinks(this.database.superuserUrl);
  }

  get temporaryFolder(): string {
    return this.#temporary;
  }

  async stop(): Promise<void> {
    this.traffic.stop();
    for (const one of this.#processes) if (one.endedWith === null) await one.signal('SIGTERM');
    await this.admin.end();
    await this.redis.stop();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

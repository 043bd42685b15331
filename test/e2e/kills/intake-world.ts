import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ensureEmbeddedDatabase, superuserUrl } from '../../../src/platform/database/embedded-database.js';
import type { DatabaseUrls } from '../../../src/platform/database/embedded-database.js';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/start-embedded-postgres.js';
import type { RunningPostgres } from '../../../src/platform/database/embedded/start-embedded-postgres.js';
import { setTypeParsers } from '../../../src/platform/database/type-parsers.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { buildProduct, dataFolder, freePort, Product } from '../../support/product.js';
import { proofNote } from '../../support/proof-note.js';
import { until } from '../queue/fault-world.js';
import { Clerk } from './clerk.js';

const ADMIN = { username: 'admin', password: 'Correct-Horse-7' };
const DATABASE = 'gongkai';

export interface WorldOptions {
  readonly agencies: number;
  readonly clerks: number;
  /** Of the product, more than what it needs. */
  readonly environment?: Record<string, string>;
}

/**
 * The built product on a PostgreSQL server of its own that writes to the disk as in production. Both are killed, and started
 * again by this world, as a service manager does it.
 */
export class IntakeWorld {
  readonly agencies: readonly string[];
  clerks: readonly Clerk[] = [];
  #product: Product | undefined;

  private constructor(
    readonly postgres: RunningPostgres,
    private readonly urls: DatabaseUrls,
    readonly folder: string,
    private readonly port: number,
    private readonly options: WorldOptions,
  ) {
    this.agencies = Array.from({ length: options.agencies }, (_, n) => `a${String(n).padStart(2, '0')}`);
  }

  static async create(options: WorldOptions): Promise<IntakeWorld> {
    buildProduct();
    setTypeParsers();
    const folder = dataFolder();
    const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'server'), durable: true });
    proofNote(`PostgreSQL ${postgres.version}, fsync on`);
    const urls = await ensureEmbeddedDatabase(postgres, DATABASE);
    const world = new IntakeWorld(postgres, urls, folder, await freePort(), options);
    await world.startProduct();
    await world.#open();
    return world;
  }

  async drop(): Promise<void> {
    for (const clerk of this.clerks) clerk.leave();
    if (this.#product?.endedWith === null) await this.#product.signal('SIGKILL');
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get product(): Product {
    return this.#product!;
  }

  get environment(): Record<string, string> {
    return {
      DATABASE_URL: this.urls.applicationUrl,
      DATABASE_OWNER_URL: this.urls.ownerUrl,
      DATA_DIR: this.folder,
      PORT: String(this.port),
      GONGKAI_DEMO: 'off',
      GONGKAI_ADMIN_PASSWORD: ADMIN.password,
      ...this.options.environment,
    };
  }

  async startProduct(): Promise<void> {
    this.#product = Product.start(this.environment);
    await this.#product.ready();
  }

  async killProduct(): Promise<void> {
    await this.product.signal('SIGKILL');
    await this.startProduct();
  }

  async killPostgres(): Promise<void> {
    const pid = this.postgres.pid();
    process.kill(pid, 'SIGKILL');
    await until('PostgreSQL is back', async () => {
      if (this.postgres.pid() === pid) return false;
      return this.rows('select 1').then(
        () => true,
        () => false,
      );
    });
  }

  /** As the superuser, who sees everything. */
  rows<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return withClient(this.superuserUrl, async (client) => (await client.query(sql, values)).rows as Row[]);
  }

  get superuserUrl(): string {
    return superuserUrl(this.postgres, DATABASE);
  }

  /** A connection of the superuser that stays; the caller ends it. */
  async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.superuserUrl });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** A command of the product beside it. @returns how it ended, and what it said */
  async command(...words: string[]): Promise<{ code: number | string; output: string }> {
    const command = Product.start(this.environment, ['dist/src/cli.js', ...words]);
    return { code: await command.ended(), output: command.output };
  }

  /** The agencies, an account in each, and the clerks at their desks: more than one may use an account. */
  async #open(): Promise<void> {
    const admin = new Clerk(this.port, 250);
    await admin.logIn(ADMIN.username, ADMIN.password);
    this.clerks = Array.from({ length: this.options.clerks }, (_, n) => new Clerk(this.port, n + 1));
    for (const [n, code] of this.agencies.entries()) {
      const agency = { code, name: `${code}县人民政府`, level: 'county', kind: 'government' };
      await created(admin, '/agencies', agency);
      const person = { username: `clerk-${code}`, name: '某某', roles: ['clerk'] };
      const { oneTimePassword } = JSON.parse(await created(admin, `/agencies/${code}/users`, person)) as {
        oneTimePassword: string;
      };
      const clerk = this.clerks[n]!;
      await clerk.logIn(person.username, oneTimePassword);
      await clerk.replacePassword(oneTimePassword, ADMIN.password);
    }
    admin.leave();
    for (const [n, clerk] of this.clerks.entries()) clerk.workAs(this.clerks[n % this.agencies.length]!);
  }

  /** Where the clerk of this number works. */
  agencyOf(clerk: number): string {
    return this.agencies[clerk % this.agencies.length]!;
  }
}

async function created(admin: Clerk, path: string, body: object): Promise<string> {
  const answer = await admin.send('POST', path, body);
  if (answer.status !== 201) throw new Error(answer.body);
  return answer.body;
}

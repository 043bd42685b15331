import pg from 'pg';
import { rmSync } from 'node:fs';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';
import { newCase } from '../../support/new-case.js';
import { buildProduct, dataFolder, freePort, Product } from '../../support/product.js';
import type { RedisServer } from '../../support/redis.js';

const PASSWORD = 'Correct-Horse-7';
export const LEASE_SECONDS = 2;
const PATIENCE = 600_000;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error(`it did not come to pass: ${what}`);
}

/**
 * The built product in several processes on one database. Each message here has an effect that can be counted: the case of
 * each counts otherwise than it stands, which its check puts into the audit trail, once for each message.
 */
export class FaultWorld {
  readonly #processes = new Set<Product>();
  #session: Record<string, string> = {};
  #base = '';

  private constructor(
    private readonly database: TestDatabase,
    private readonly owner: pg.Client,
    /** Holds a lock while the owner looks on. */
    private readonly holder: pg.Client,
    private readonly folder: string,
  ) {}

  static async create(): Promise<FaultWorld> {
    buildProduct();
    const database = await createTestDatabase();
    const [owner, holder] = [1, 2].map(() => new pg.Client({ connectionString: database.superuserUrl }));
    await Promise.all([owner!.connect(), holder!.connect()]);
    return new FaultWorld(database, owner!, holder!, dataFolder());
  }

  async drop(): Promise<void> {
    for (const one of this.#processes) if (one.endedWith === null) await one.signal('SIGKILL');
    await Promise.all([this.owner.end(), this.holder.end()]);
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async rows<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query(sql, values)).rows as Row[];
  }

  async server(redis?: RedisServer): Promise<Product> {
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}/api/v1`;
    return this.#start('dist/src/main.js', { PORT: String(port) }, redis);
  }

  worker(redis?: RedisServer): Promise<Product> {
    return this.#start('dist/src/worker.js', {}, redis);
  }

  async #start(program: string, more: Record<string, string>, redis?: RedisServer): Promise<Product> {
    const started = Product.start(
      {
        DATABASE_URL: this.database.applicationUrl,
        DATABASE_OWNER_URL: this.database.ownerUrl,
        DATA_DIR: this.folder,
        GONGKAI_DEMO: 'off',
        GONGKAI_ADMIN_PASSWORD: PASSWORD,
        GONGKAI_JOB_LEASE_SECONDS: String(LEASE_SECONDS),
        ...(redis && { REDIS_URL: redis.url }),
        ...more,
      },
      [program],
    );
    this.#processes.add(started);
    await started.ready();
    return started;
  }

  async send(method: string, path: string, body?: object): Promise<Response> {
    return fetch(`${this.#base}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...this.#session },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  /** At the server that was started last; sessions are in the database, so that they outlive it. */
  async logIn(): Promise<void> {
    const answer = await this.send('POST', '/session', { username: 'admin', password: PASSWORD });
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    this.#session = { cookie, 'x-csrf-token': csrfToken };
  }

  /** A clean agency, and a server that was used for it and ended. */
  async found(): Promise<void> {
    const server = await this.server();
    await this.logIn();
    const agency = { code: 'aa', name: '某县人民政府', level: 'county', kind: 'government' };
    const answer = await this.send('POST', '/agencies', agency);
    if (answer.status !== 201) throw new Error(await answer.text());
    await server.signal('SIGTERM');
  }

  /** A case as it is taken in. @returns the status of the answer */
  async takeIn(): Promise<number> {
    return (await this.send('POST', '/agencies/aa/cases', newCase())).status;
  }

  /** Makes every case count otherwise than it stands. */
  async spoil(): Promise<void> {
    await this.rows('update counted_case set applicant_type = 2 where applicant_type = 1');
  }

  /** A case whose check has an effect, and no message of its own left. */
  async spoiledCase(): Promise<void> {
    const server = await this.server();
    const status = await this.takeIn();
    if (status !== 201) throw new Error(`not taken in: ${status}`);
    await server.signal('SIGKILL');
    await this.rows('delete from outbox');
    await this.spoil();
  }

  /** Messages as an intake leaves them, about one spoiled case. */
  async put(count: number): Promise<void> {
    await this.rows(
      `insert into outbox (agency_id, topic, key, payload)
       select c.agency_id, 'case.changed', gen_random_uuid()::text, jsonb_build_object('caseId', c.id)
         from (select * from disclosure_case order by id limit 1) c, generate_series(1, $1::int)`,
      [count],
    );
  }

  /**
   * Holds back effects, until they are released.
   * @param rows that they change; every effect of a check ends with an entry in the audit trail, after everything else of it
   */
  async holdEffects(rows = 'select 1 from audit_head for update'): Promise<void> {
    await this.holder.query(`begin; ${rows}`);
  }

  /** Whether somebody is in the middle of an effect and waits there. @param statement that waits */
  async inEffect(statement = 'append_audit'): Promise<boolean> {
    const waiting = await this.rows(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
          and query like '%' || $1 || '%'`,
      [statement],
    );
    return waiting.length > 0;
  }

  releaseEffects(): Promise<unknown> {
    return this.holder.query('commit');
  }

  async allDone(): Promise<void> {
    let left: unknown[] = [];
    await until('all messages are done', async () => {
      left = await this.rows(
        `select id, attempts, last_error, dead_at is not null as dead, due_at - clock_timestamp() as due,
                leased_until - clock_timestamp() as leased, offered_until - clock_timestamp() as offered
           from outbox where done_at is null`,
      );
      return left.length === 0;
    }).catch((error: unknown) => {
      throw new Error(`left: ${JSON.stringify(left)}`, { cause: error });
    });
  }

  /** What a lost message, an effect too many or a broken chain would change. */
  async tally(): Promise<Record<string, number>> {
    const [tally] = await this.rows<Record<string, number>>(`
      select (select count(*) from outbox)::int as put,
             (select count(*) from outbox where done_at is not null and dead_at is null)::int as done,
             (select count(*) from inbox)::int as marks,
             (select count(*) from audit_entry where action = 'case.countDiffers')::int as effects,
             (select count(*) from audit_entry e where seq > 1 and not exists (
                select 1 from audit_entry p where p.chain = e.chain and p.seq = e.seq - 1 and p.hash = e.prev))::int as breaks`);
    return tally!;
  }
}

export const exactly = (count: number): Record<string, number> => ({
  put: count,
  done: count,
  marks: count,
  effects: count,
  breaks: 0,
});

export const freshWorld = async (): Promise<FaultWorld> => {
  const world = await FaultWorld.create();
  await world.found();
  return world;
};

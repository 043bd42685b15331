import type { DataSource } from 'typeorm';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { JobHandlers } from '../../../src/platform/queue/job-handlers.js';
import type { JobHandler } from '../../../src/platform/queue/job-handlers.js';
import { JobRunner } from '../../../src/platform/queue/job-runner.js';
import type { MessageRef } from '../../../src/platform/queue/message.js';
import { Outbox } from '../../../src/platform/queue/outbox.js';
import { QueueRepository } from '../../../src/platform/queue/queue.repository.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';

export const TOPIC = 'test.work';
export const AGENCIES = [1, 2, 3];

/** What a handler does unless a test says otherwise: a row that can be counted, told by whoever acts. */
export const HANDLER: JobHandler<unknown, null> = {
  topic: TOPIC,
  prepare: () => Promise.resolve(null),
  effect: async (manager, { key }) => {
    await manager.query(
      `insert into effect (agency_id, key) values (nullif(current_setting('app.agency'), '')::int, $1)`,
      [key],
    );
  },
};

/** A server that takes part in the work, with connections of its own. */
export interface Participant {
  readonly source: DataSource;
  readonly queue: QueueRepository;
  readonly system: SystemTransaction;
  readonly tenant: TenantTransaction;
  runner(handler?: Partial<JobHandler<unknown, unknown>>, leaseSeconds?: number): JobRunner;
}

/** A database with three agencies and a table of effects, and any number of servers on it. */
export class QueueWorld {
  readonly #participants: Participant[] = [];

  private constructor(readonly database: TestDatabase) {}

  static async create(): Promise<QueueWorld> {
    const world = new QueueWorld(await createTestDatabase());
    await world.rows(`
      insert into agency (id, code, name) values (1, 'aa', '甲'), (2, 'bb', '乙'), (3, 'cc', '丙');
      create table effect (agency_id int not null, key text not null);
      grant select, insert on effect to gongkai_app;`);
    return world;
  }

  async drop(): Promise<void> {
    for (const { source } of this.#participants) await source.destroy();
    await this.database.drop();
  }

  /** As superuser. */
  rows<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return withClient(this.database.superuserUrl, async (client) =>
      values.length > 0
        ? ((await client.query(sql, values)).rows as Row[])
        : ((await client.query(sql)).rows as Row[]),
    );
  }

  async join(): Promise<Participant> {
    const source = await createDataSource(this.database.applicationUrl, { max: 8 }).initialize();
    const system = new SystemTransaction(source);
    const tenant = new TenantTransaction(source);
    const queue = new QueueRepository(system, tenant);
    const participant: Participant = {
      source,
      queue,
      system,
      tenant,
      runner: (handler = {}, leaseSeconds = 30) => {
        const handlers = new JobHandlers();
        handlers.add({ ...HANDLER, ...handler });
        return new JobRunner(queue, handlers, { carrier: 'here', work: true, leaseSeconds });
      },
    };
    this.#participants.push(participant);
    return participant;
  }

  /** Puts messages that are due now. */
  async put({ tenant }: Participant, agencyId: number, ...keys: string[]): Promise<MessageRef[]> {
    await tenant.run({ agencyId, scope: 'own' }, async (manager) => {
      for (const key of keys)
        await new Outbox().put(manager, { agencyId, topic: TOPIC, key, payload: { n: 1 } });
    });
    return this.rows<MessageRef>(
      'select agency_id as "agencyId", id::int from outbox where agency_id = $1 and key = any($2) order by id',
      [agencyId, keys],
    );
  }

  /** Keys of the effects that were had, in order. */
  async effects(): Promise<string[]> {
    const rows = await this.rows<{ key: string }>('select key from effect order by key');
    return rows.map(({ key }) => key);
  }

  async clear(): Promise<void> {
    await this.rows('delete from effect; delete from outbox');
  }
}

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { databaseFault } from '../../../src/platform/database/database-fault.js';
import { patientPool } from '../../../src/platform/database/patience.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';

/** Seconds; enough for what is quick on a slow machine. */
const ANSWER = 1.5;

let database: TestDatabase;
const open: DataSource[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await sql('create table note (id int); grant all on note to gongkai_app');
});
afterEach(async () => {
  for (const source of open.splice(0)) await source.destroy();
  await sql('delete from note');
});
afterAll(() => database.drop());

const sql = (text: string): Promise<unknown[]> =>
  withClient(database.superuserUrl, async (client) => (await client.query<object>(text)).rows);

async function transaction(answerSeconds?: number): Promise<SystemTransaction> {
  const source = createDataSource(database.applicationUrl, { max: 1, ...patientPool({ answerSeconds }) });
  open.push(await source.initialize());
  return new SystemTransaction(source);
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

describe('a transaction waits no longer than it may', () => {
  it('for the end of a statement', async () => {
    const system = await transaction(ANSWER);
    const error = await failureOf(system.run((manager) => manager.query('select pg_sleep(60)')));
    expect([databaseFault(error), (error as { code?: string }).code]).toEqual(['busy', '57014']);
  });

  it('for a lock of somebody else, and then a third of the time', async () => {
    const system = await transaction(ANSWER);
    await withClient(database.superuserUrl, async (holder) => {
      await holder.query('begin; lock table note');
      const error = await failureOf(system.run((manager) => manager.query('insert into note values (1)')));
      expect([databaseFault(error), (error as { code?: string }).code]).toEqual(['busy', '55P03']);
    });
  });

  it('for a server that says nothing: its connection is cut, and nothing is kept', async () => {
    const system = await transaction(ANSWER);
    let pid = 0;
    const start = performance.now();
    const error = await failureOf(
      system.run(async (manager) => {
        [{ pid }] = await manager.query<[{ pid: number }]>('select pg_backend_pid() as pid');
        await manager.query('insert into note values (1)');
        process.kill(pid, 'SIGSTOP');
        await manager.query('insert into note values (2)');
      }),
    ).finally(() => process.kill(pid, 'SIGCONT'));
    expect([databaseFault(error), (error as { code?: string }).code]).toEqual(['busy', 'database.silent']);
    expect(performance.now() - start).toBeLessThan((ANSWER + 2) * 1000 + 5000);
    // The next one has a connection of its own, and commits nothing of the first.
    await system.run((manager) => manager.query('insert into note values (3)'));
    expect(await sql('select id from note')).toEqual([{ id: 3 }]);
  }, 30_000);

  it('for a connection, where all are in use', async () => {
    const source = createDataSource(database.applicationUrl, { max: 1, connectionTimeoutMillis: 300 });
    open.push(await source.initialize());
    const system = new SystemTransaction(source);
    await system.run(async () => {
      expect(databaseFault(await failureOf(system.run(() => Promise.resolve())))).toBe('busy');
    });
  });
});

describe('a transaction', () => {
  it('leaves nothing of its limits on the connection, and has none unless told', async () => {
    const limits = `select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement`;
    const patient = await transaction(ANSWER);
    const [within] = await patient.run((manager) => manager.query<[object]>(limits));
    expect(within).toEqual({ lock: '500ms', statement: '1500ms' });
    const [after] = await open[0]!.query<[object]>(limits);
    expect(after).toEqual({ lock: '0', statement: '0' });
    const [tool] = await (await transaction()).run((manager) => manager.query<[object]>(limits));
    expect(tool).toEqual({ lock: '0', statement: '0' });
  });

  it('whose connection is cut between two statements is an outage, not a mistake', async () => {
    const system = await transaction(ANSWER);
    const error = await failureOf(
      system.run(async (manager) => {
        const [{ pid }] = await manager.query<[{ pid: number }]>('select pg_backend_pid() as pid');
        await sql(`select pg_terminate_backend(${pid}, 10000)`);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await manager.query('select 1');
      }),
    );
    expect([databaseFault(error), (error as { code?: string }).code]).toEqual(['gone', 'database.cut']);
  });

  it('on a server that takes no writing is an outage, too', async () => {
    await sql(`alter database ${database.name} set default_transaction_read_only = on`);
    try {
      const system = await transaction(ANSWER);
      const error = await failureOf(system.run((manager) => manager.query('insert into note values (1)')));
      expect(databaseFault(error)).toBe('full');
    } finally {
      await withClient(database.superuserUrl, async (client) => {
        await client.query('set default_transaction_read_only = off');
        await client.query(`alter database ${database.name} reset all`);
      });
    }
  });
});

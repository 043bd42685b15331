import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';
import { prepared } from '../../../src/platform/database/prepared.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';

const MARKED = prepared('select count(*)::int as count from case_counter where year = $1');
const UNMARKED = 'select count(*)::int as count from case_counter where year > $1';
/** More often than the server makes up its mind about a plan that serves any value. */
const TIMES = 8;

let database: TestDatabase;
let owner: DataSource;
let source: DataSource;
let tenant: TenantTransaction;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource(database.superuserUrl, { max: 1 }).initialize();
  await owner.query(`
    insert into agency (id, code, name) values (1, 'one', '一局'), (2, 'two', '二局');
    insert into case_counter (agency_id, year, last_no) values (1, 2026, 5), (1, 2025, 5), (2, 2026, 7)`);
  // One connection, so that all of these transactions share its plans.
  source = await createDataSource(database.applicationUrl, { max: 1 }).initialize();
  tenant = new TenantTransaction(source);
});
afterAll(async () => {
  await source.destroy();
  await owner.destroy();
  await database.drop();
});

const counted = async (manager: EntityManager, text: string, year: number): Promise<number> => {
  const [row] = await manager.query<[{ count: number }]>(text, [year]);
  return row.count;
};
const count = (agencyId: number, text: string, year: number): Promise<number> =>
  tenant.run({ agencyId, scope: 'own' }, (manager) => counted(manager, text, year));
const kept = (): Promise<{ statement: string; plans: number }[]> =>
  source.query(
    'select statement, (generic_plans + custom_plans)::int as plans from pg_prepared_statements order by 1',
  );

describe('statements of the everyday work', () => {
  it('are planned once on a connection, and only where they are marked', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      await count(1, MARKED, 2026);
      await count(1, UNMARKED, 2020);
    }
    const statements = await kept();
    expect(statements).toContainEqual({ statement: MARKED, plans: TIMES });
    expect(statements.map(({ statement }) => statement)).not.toContain(UNMARKED);
  });

  it('see the rows of whom the transaction acts for, whoever was acted for when they were planned', async () => {
    for (let time = 0; time < TIMES; time += 1) {
      expect(await count(1, MARKED, 2026)).toBe(1);
      expect(await count(2, MARKED, 2026)).toBe(1);
      expect(await count(2, MARKED, 2025)).toBe(0);
      const none = new SystemTransaction(source);
      expect(await none.run((manager) => counted(manager, MARKED, 2026))).toBe(0);
    }
  });

  it('go on after the table was changed under them', async () => {
    await count(1, MARKED, 2026);
    await owner.query('alter table case_counter add column noted text');
    expect(await count(1, MARKED, 2026)).toBe(1);
  });
});

it('a transaction that writes is READ COMMITTED, whatever the database has been set to', async () => {
  await owner.query(`alter database "${database.name}" set default_transaction_isolation to 'serializable'`);
  const fresh = await createDataSource(database.applicationUrl, { max: 1 }).initialize();
  try {
    const isolation = (manager: EntityManager): Promise<unknown> =>
      manager.query(`select current_setting('transaction_isolation') as level`);
    const context = { agencyId: 1, scope: 'own' } as const;
    expect(await new TenantTransaction(fresh).run(context, isolation)).toEqual([{ level: 'read committed' }]);
    expect(await new TenantTransaction(fresh).readOnly(context, isolation)).toEqual([
      { level: 'repeatable read' },
    ]);
  } finally {
    await fresh.destroy();
  }
});

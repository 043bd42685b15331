import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';
import { TENANT_ROWS } from '../../support/tenant-rows.js';

const REAL = 1;
const DEMONSTRATION = 2;

const CHANGES = [
  `update case_event set occurred_on = '2024-01-01'`,
  'delete from case_event',
  'truncate case_event',
  'delete from disclosure_case',
];

describe('the history of cases', () => {
  let database: TestDatabase;
  let superuser: DataSource;
  let owner: DataSource;
  let application: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    const open = (url: string): Promise<DataSource> => createDataSource(url, { max: 2 }).initialize();
    [superuser, owner, application] = await Promise.all([
      open(database.superuserUrl),
      open(database.ownerUrl),
      open(database.applicationUrl),
    ]);
    await superuser.query(`insert into agency (id, code, name, is_demonstration)
      values (1, 'real', '真实单位', false), (2, 'demo', '演示单位', true)`);
    for (const sql of Object.values(TENANT_ROWS)) {
      for (const agency of [REAL, DEMONSTRATION]) await superuser.query(sql, [agency, 1]);
    }
    await superuser.query(`insert into account (username, display_name, password_hash, agency_id)
      values ('real', '甲', 'x', 1), ('demo', '乙', 'x', 2)`);
  });

  afterAll(async () => {
    await Promise.all([superuser.destroy(), owner.destroy(), application.destroy()]);
    await database.drop();
  });

  it.each(CHANGES)('refuses even the superuser: %s', async (change) => {
    const ofReal = change.startsWith('truncate') ? change : `${change} where agency_id = ${REAL}`;
    await expect(superuser.query(ofReal)).rejects.toMatchObject({ code: '23001' });
  });

  it('refuses the owner, who acts for the agency', async () => {
    await owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.agency', '1', true)`);
      await expect(manager.query('delete from case_event')).rejects.toMatchObject({ code: '23001' });
    });
  });

  it.each([`update case_event set party = '甲'`, 'delete from case_event'])(
    'refuses for a demonstration too, while it stands: %s',
    async (change) => {
      await expect(superuser.query(`${change} where agency_id = ${DEMONSTRATION}`)).rejects.toMatchObject({
        code: '23001',
      });
    },
  );

  it('goes with a demonstration agency that the application removes, and nothing else does', async () => {
    await new SystemTransaction(application).run((manager) =>
      manager.query('delete from agency where is_demonstration'),
    );
    for (const table of [...Object.keys(TENANT_ROWS), 'account']) {
      const left = await superuser.query<{ agency_id: number }[]>(`select agency_id from ${table}`);
      expect([table, left]).toEqual([table, [{ agency_id: REAL }]]);
    }
  });
});

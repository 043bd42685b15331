import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';

/** Rows of an account: reached by acting for its agency, or for none where it has none. The account has the number of its agency. */
const ROWS: Readonly<Record<string, string>> = {
  notification: `insert into notification (id, account_id, key, kind, urgent, title, text, raised_at)
    values ($1::int * 10 + $2::int, $1, 'k' || $2::int, 'alert', false, 't', 't', now())`,
  notification_setting: 'insert into notification_setting (account_id) values ($1 + 100 * ($2::int - 1))',
  notification_delivery: `insert into notification_delivery (notification_id, channel, account_id, state)
    values ($1::int * 10 + 1, case $2::int when 1 then 'email' else 'webhook' end, $1, 'waiting')`,
};
const NOBODY = 9;
const ACCOUNTS = [1, 2, 3, 4, NOBODY];
const SITUATIONS: [string, { agencyId: number; scope: 'own' | 'tree' } | null, number[]][] = [
  ['the agency itself', { agencyId: 2, scope: 'own' }, [2]],
  ['the agency with its subtree', { agencyId: 2, scope: 'tree' }, [2, 3]],
  ['its superior, own rows only', { agencyId: 1, scope: 'own' }, [1]],
  ['its superior with the subtree', { agencyId: 1, scope: 'tree' }, [1, 2, 3, 4]],
  ['an agency that does not exist', { agencyId: 99, scope: 'tree' }, []],
  ['nobody: the accounts of the installation', null, [NOBODY]],
];

class RolledBack extends Error {}

let database: TestDatabase;
let owner: DataSource;
let source: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource(database.superuserUrl, { max: 1 }).initialize();
  await owner.query(`
    insert into agency (id, code, name, parent_id) values
      (1, 'city', '市', null), (2, 'county', '县', 1), (3, 'town', '镇', 2), (4, 'other', '邻县', 1);
    insert into account (id, username, display_name, password_hash, agency_id)
      select n, 'u' || n, '某', '', nullif(n, ${NOBODY}) from unnest('{1,2,3,4,9}'::int[]) n;
    insert into account (id, username, display_name, password_hash, agency_id)
      select 100 + n, 'v' || n, '某', '', nullif(n, ${NOBODY}) from unnest('{1,2,3,4,9}'::int[]) n`);
  for (const sql of Object.values(ROWS)) for (const account of ACCOUNTS) await owner.query(sql, [account, 1]);
  source = await createDataSource(database.applicationUrl, { max: 2 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await owner.destroy();
  await database.drop();
});

/** Rows affected, or the SQLSTATE of the refusal; nothing stays. */
async function outcome(
  context: (typeof SITUATIONS)[number][1],
  sql: string,
  parameters: unknown[],
): Promise<number | string> {
  let affected = -1;
  const work = async (manager: EntityManager): Promise<void> => {
    const result = await manager.query<[unknown, number] | unknown[]>(sql, parameters);
    affected = Array.isArray(result[0]) ? (result[1] as number) : result.length;
    throw new RolledBack();
  };
  try {
    if (context) await new TenantTransaction(source).run(context, work);
    else await new SystemTransaction(source).run(work);
  } catch (error) {
    if (!(error instanceof RolledBack)) return (error as { code: string }).code;
  }
  return affected;
}

describe.each(Object.entries(ROWS))('%s', (table, insert) => {
  it('has row-level security that binds its owner too', async () => {
    const [row] = await owner.query<{ forced: boolean }[]>(
      'select relrowsecurity and relforcerowsecurity as forced from pg_class where oid = $1::regclass',
      [table],
    );
    expect(row).toEqual({ forced: true });
  });

  it.each(SITUATIONS)('for %s', async (_who, context, visible) => {
    for (const account of ACCOUNTS) {
      const sees = visible.includes(account);
      expect(await outcome(context, `select 1 from ${table} where account_id = $1`, [account])).toBe(
        sees ? 1 : 0,
      );
      expect(await outcome(context, `${insert} returning 1`, [account, 2])).toBe(sees ? 1 : '42501');
      const change = {
        notification: 'read_at = now()',
        notification_setting: `email = 'x@y.z'`,
        notification_delivery: `state = 'held'`,
      }[table];
      expect(await outcome(context, `update ${table} set ${change} where account_id = $1`, [account])).toBe(
        sees ? 1 : 0,
      );
    }
  });

  it('cannot be handed to another account, nor emptied', async () => {
    const context = { agencyId: 2, scope: 'own' } as const;
    if (table !== 'notification_setting')
      expect(await outcome(context, `update ${table} set account_id = 4 where account_id = 2`, [])).toBe(
        '42501',
      );
    expect(await outcome(context, `update ${table} set account_id = 104 where account_id = 2`, [])).toBe(
      '42501',
    );
    expect(await outcome(context, `truncate ${table} cascade`, [])).toBe('42501');
  });
});

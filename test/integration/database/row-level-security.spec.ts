import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import type { TenantContext } from '../../../src/platform/database/tenant-context.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { createDataSource, SHARED_TABLES } from '../../../src/schema.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';
import { SPARE, TENANT_ROWS, WITH_SPARE } from '../../support/tenant-rows.js';

const PARENT = 1;
const OWN = 2;
const CHILD = 3;
const SIBLING = 4;

/** Who acts, and on whose rows that must succeed. */
const SITUATIONS: [string, TenantContext, number[]][] = [
  ['the agency itself', { agencyId: OWN, scope: 'own' }, [OWN]],
  ['the agency with its subtree', { agencyId: OWN, scope: 'tree' }, [OWN, CHILD]],
  ['its superior, own rows only', { agencyId: PARENT, scope: 'own' }, [PARENT]],
  ['its superior with the subtree', { agencyId: PARENT, scope: 'tree' }, [PARENT, OWN, CHILD, SIBLING]],
  ['an agency that does not exist', { agencyId: 99, scope: 'tree' }, []],
];
const ALL = [PARENT, OWN, CHILD, SIBLING];

class RolledBack extends Error {}

/** Remembers as whom its trigger was run. */
const LAID_BEFORE = `
  create temporary table laid (role text);
  insert into laid values (null);
  create temporary table audit_head (like public.audit_head);
  insert into audit_head values (99, 0, sha256('x'), 0);
  create temporary table audit_entry (like public.audit_entry);
  grant all on laid, audit_head, audit_entry to public;
  create function pg_temp.remember() returns trigger language plpgsql as $$
  begin
    update pg_temp.laid set role = current_user;
    return new;
  end $$;
  create trigger tr_laid before insert on audit_entry for each row execute function pg_temp.remember();
`;

/** What a statement does within a transaction that leaves nothing behind: rows affected, or the SQLSTATE of its refusal. */
async function outcome(
  transaction: (fn: (manager: EntityManager) => Promise<void>) => Promise<void>,
  sql: string,
  parameters: unknown[],
): Promise<number | string> {
  let affected = -1;
  try {
    await transaction(async (manager) => {
      const result = await manager.query<[unknown, number] | unknown[]>(sql, parameters);
      affected = Array.isArray(result[0]) ? (result[1] as number) : result.length;
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) return (error as { code: string }).code;
  }
  return affected;
}

describe('row-level security', () => {
  let database: TestDatabase;
  let source: DataSource;
  let owner: DataSource;
  let tenant: TenantTransaction;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await createDataSource(database.superuserUrl, { max: 1 }).initialize();
    await owner.query(`insert into agency (id, code, name, parent_id) values
      (1, 'city', '市', null), (2, 'county', '县', 1), (3, 'town', '镇', 2), (4, 'other', '邻县', 1)`);
    for (const [table, sql] of Object.entries(TENANT_ROWS)) {
      for (const agency of ALL) {
        await owner.query(sql, [agency, 1]);
        if (WITH_SPARE.includes(table)) await owner.query(sql, [agency, SPARE]);
      }
    }
    source = await createDataSource(database.applicationUrl, { max: 2 }).initialize();
    tenant = new TenantTransaction(source);
  });

  afterAll(async () => {
    await source.destroy();
    await owner.destroy();
    await database.drop();
  });

  it('is forced on every table with an agency, and this suite has a row of each', async () => {
    const tables = await owner.query<{ name: string; forced: boolean; policies: number[] }[]>(
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
              array(select (select count(*)::int from pg_policy where polrelid = c.oid and polcmd in ('*', way)
                        and (polroles = '{0}' or 'gongkai_app'::regrole = any(polroles)))
                      from unnest(array['r', 'a', 'w', 'd']::"char"[]) way) as policies
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> all($1)
        order by 1`,
      [SHARED_TABLES],
    );
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(TENANT_ROWS).sort());
    expect(tables.filter(({ forced, policies }) => !forced || policies.some((each) => each !== 1))).toEqual(
      [],
    );
  });

  it('cannot be got round by keys: each foreign key carries the agency, each unique key begins with it', async () => {
    const loose = await owner.query<{ name: string }[]>(
      `with tenant as (
         select attrelid as id, attnum as agency from pg_attribute
          where attname = 'agency_id' and attrelid = any(array(select quote_ident(t)::regclass from unnest($1::text[]) t)))
       select conname as name from pg_constraint k join tenant f on f.id = k.conrelid join tenant t on t.id = k.confrelid
        where k.contype = 'f' and not (f.agency = any(k.conkey)
          and k.confkey[array_position(k.conkey, f.agency)] = t.agency)
       union all
       select indexrelid::regclass::text from pg_index i join tenant t on t.id = i.indrelid
        where i.indisunique and i.indkey[0] <> t.agency`,
      [Object.keys(TENANT_ROWS)],
    );
    expect(loose).toEqual([]);
  });

  it('lets no case be linked to another agency, even by the owner', async () => {
    await owner.query(TENANT_ROWS.disclosure_case!.replace("'A' ||", "'B' ||").replace(', 1)', ', null)'), [
      OWN,
      7,
    ]);
    await expect(
      owner.query(`insert into review_case (agency_id, review_id, case_id) values ($1, 1, 7)`, [SIBLING]),
    ).rejects.toMatchObject({ code: '23503' });
    await owner.query('delete from disclosure_case where agency_id = $1 and id = 7', [OWN]);
  });

  it('cannot be got round by temporary tables before those of a function that runs as their owner', async () => {
    const loose = await owner.query<{ name: string }[]>(
      `select oid::regprocedure::text as name from pg_proc
        where prosecdef and pronamespace = 'public'::regnamespace
          and not coalesce('search_path=public, pg_temp' = any(proconfig), false)`,
    );
    expect(loose).toEqual([]);
    const asApplication = new SystemTransaction(source);
    await expect(
      asApplication.run(async (manager) => {
        await manager.query(LAID_BEFORE);
        const [laid] = await manager.query<{ role: string | null }[]>('select role from laid');
        const [there] = await manager.query<{ seq: number }[]>(
          `select append_audit(99, now(), null, 'x', 'system', 'x', 'x', 'x', '{}', null, null) as seq`,
        );
        const [ran] = await manager.query<{ role: string | null }[]>('select role from laid');
        expect([laid, there, ran]).toEqual([{ role: null }, { seq: 1 }, { role: null }]);
        throw new RolledBack();
      }),
    ).rejects.toThrow(RolledBack);
  });

  describe.each(Object.entries(TENANT_ROWS))('%s', (table, insert) => {
    const right = async (privilege: string): Promise<boolean> => {
      const [row] = await owner.query<{ has: boolean }[]>(
        `select has_table_privilege('gongkai_app', $1, $2) as has`,
        [table, privilege],
      );
      return row!.has;
    };

    it.each(SITUATIONS)('for %s', async (_who, context, visible) => {
      const run = (fn: (manager: EntityManager) => Promise<void>): Promise<void> => tenant.run(context, fn);
      const may = { update: await right('update'), delete: await right('delete') };
      for (const agency of ALL) {
        const sees = visible.includes(agency);
        const hits = sees ? (WITH_SPARE.includes(table) ? 2 : 1) : 0;
        const where = `where agency_id = $1`;
        expect(await outcome(run, `select 1 from ${table} ${where}`, [agency])).toBe(hits);
        expect(await outcome(run, `update ${table} set agency_id = agency_id ${where}`, [agency])).toBe(
          may.update ? hits : '42501',
        );
        expect(await outcome(run, `delete from ${table} ${where}`, [agency])).toBe(
          may.delete ? hits : '42501',
        );
        expect(await outcome(run, `${insert} returning 1`, [agency, 2])).toBe(sees ? 1 : '42501');
      }
    });

    it('shows and takes nothing where no agency acts', async () => {
      const system = new SystemTransaction(source);
      const run = (fn: (manager: EntityManager) => Promise<void>): Promise<void> => system.run(fn);
      expect(await outcome(run, `select 1 from ${table}`, [])).toBe(0);
      expect(await outcome(run, `${insert} returning 1`, [OWN, 2])).toBe('42501');
      expect(await source.query(`select 1 from ${table}`)).toEqual([]);
    });

    it('cannot be emptied, nor hand a row to another agency', async () => {
      const run = (fn: (manager: EntityManager) => Promise<void>): Promise<void> =>
        tenant.run({ agencyId: OWN, scope: 'tree' }, fn);
      expect(await outcome(run, `truncate ${table} cascade`, [])).toBe('42501');
      expect(
        await outcome(run, `update ${table} set agency_id = $1 where agency_id = $2`, [SIBLING, OWN]),
      ).toBe('42501');
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { text } from 'node:stream/consumers';
import { APPLICATION_ROLE } from '../../../src/platform/database/roles.js';
import { SHARED_TABLES } from '../../../src/schema.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';
import { CHAIN_ROWS, SPARE, TENANT_ROWS, WITH_SPARE } from '../../support/tenant-rows.js';

const OWN = 2;
const FOREIGN = 4;
const PLANTED_BUGS = {
  'a policy that admits all': (table: string) =>
    `create policy planted on ${table} using (true) with check (true)`,
  'row-level security switched off': (table: string) => `alter table ${table} disable row level security`,
};

let database: TestDatabase;
/** Superuser: plants and spoils. */
let owner: pg.Client;
/** As the server logs in. */
let client: pg.Client;
let tables: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.superuserUrl });
  client = new pg.Client({ connectionString: database.applicationUrl });
  await Promise.all([owner.connect(), client.connect()]);
  await owner.query(`insert into agency (id, code, name, parent_id) values
    (1, 'city', '市', null), (${OWN}, 'county', '县', 1), (${FOREIGN}, 'other', '邻县', 1)`);
  for (const [table, insert] of Object.entries(TENANT_ROWS)) {
    for (const agency of [OWN, FOREIGN]) {
      await owner.query(insert, [agency, 1]);
      if (WITH_SPARE.includes(table)) await owner.query(insert, [agency, SPARE]);
    }
  }
  for (const insert of Object.values(CHAIN_ROWS)) {
    for (const chain of [0, OWN, FOREIGN]) await owner.query(insert, [chain]);
  }
  for (const table of Object.keys(CHAIN_ROWS)) await owner.query(doors(table, 'chain'));
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> all($1) order by 1`,
    [SHARED_TABLES],
  );
  tables = rows.map(({ name }) => name);
  for (const table of tables) await owner.query(doors(table));
});
afterAll(async () => {
  await Promise.all([owner.end(), client.end()]);
  await database.drop();
});

/** A view and a function over the table, as a later migration could add them. */
const doors = (table: string, key = 'agency_id'): string => `
  create view v_${table} with (security_invoker = true) as select * from ${table};
  create function f_${table}(whose int) returns bigint language sql
    as 'select count(*) from ${table} where ${key} = whose';
  grant select on v_${table} to ${APPLICATION_ROLE};
`;

/** Runs work as the application acting for an agency, or for none, and takes everything back. */
async function acting<T>(agency: number | undefined, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query(`select set_config('app.agency', $1, true), set_config('app.scope', 'own', true)`, [
      agency === undefined ? '' : String(agency),
    ]);
    await client.query(`set local role ${APPLICATION_ROLE}`);
    return await work();
  } finally {
    await client.query('rollback');
  }
}

const affected = async (sql: string, values: unknown[] = []): Promise<number> => {
  try {
    return (await client.query(sql, values)).rowCount ?? 0;
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 0;
    throw error;
  }
};
const counted = async (sql: string): Promise<number> =>
  (await client.query<{ n: number }>(`select (${sql})::int as n`)).rows[0]!.n;

/** How many rows of `whose` each way reaches. */
const WAYS: Readonly<Record<string, (table: string, whose: number) => Promise<number>>> = {
  select: (table, whose) => counted(`select count(*) from ${table} where agency_id = ${whose}`),
  insert: (table, whose) => affected(TENANT_ROWS[table]!, [whose, 2]),
  update: (table, whose) =>
    affected(`update ${table} set agency_id = agency_id where agency_id = ${whose} returning 1`),
  delete: (table, whose) => affected(`delete from ${table} where agency_id = ${whose} returning 1`),
  copy: async (table, whose) => {
    const rows = await text(client.query(copyTo(`copy ${table} (agency_id) to stdout`)));
    return rows.split('\n').filter((line) => line === String(whose)).length;
  },
  view: (table, whose) => counted(`select count(*) from v_${table} where agency_id = ${whose}`),
  function: (table, whose) => counted(`select f_${table}(${whose})`),
};

async function reach(table: string, agency: number | undefined, whose: number): Promise<[string, number][]> {
  const found: [string, number][] = [];
  for (const [way, rows] of Object.entries(WAYS)) {
    found.push([way, await acting(agency, () => rows(table, whose))]);
  }
  return found;
}
const open = (found: [string, number][]): string[] => found.filter(([, n]) => n > 0).map(([way]) => way);

describe('every table of records', () => {
  it('is in the matrix', () => {
    expect(tables.length).toBeGreaterThan(15);
    expect(tables).toEqual(Object.keys(TENANT_ROWS).sort());
  });

  it.each(Object.keys(TENANT_ROWS))('%s: own rows by every way that is granted', async (table) => {
    const rows = Object.fromEntries(await reach(table, OWN, OWN));
    const there = WITH_SPARE.includes(table) ? 2 : 1;
    expect(rows).toMatchObject({ select: there, insert: 1, copy: there, view: there, function: there });
  });

  it.each(Object.keys(TENANT_ROWS))('%s: no foreign row, and none where no agency acts', async (table) => {
    expect(open(await reach(table, OWN, FOREIGN))).toEqual([]);
    expect(open(await reach(table, undefined, FOREIGN))).toEqual([]);
    expect(open(await reach(table, undefined, OWN))).toEqual([]);
  });

  it.each(Object.keys(TENANT_ROWS))('%s: takes no rows by COPY', async (table) => {
    await expect(acting(OWN, () => client.query(`copy ${table} from program 'true'`))).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|0A000)$/),
    });
    await expect(acting(OWN, () => client.query(`truncate ${table} cascade`))).rejects.toMatchObject({
      code: '42501',
    });
  });

  describe.each(Object.entries(PLANTED_BUGS))('planted bug: %s', (_bug, plant) => {
    it('is seen in every table and by every way', async () => {
      for (const table of tables) {
        await owner.query(plant(table));
        const found = open(await reach(table, OWN, FOREIGN));
        expect([table, found]).toEqual([
          table,
          expect.arrayContaining(['select', 'insert', 'copy', 'view', 'function']),
        ]);
        await owner.query(`drop policy if exists planted on ${table}`);
        await owner.query(`alter table ${table} enable row level security`);
      }
    });
  });
});

describe('every table of the audit trail', () => {
  const ways = async (table: string, acts: number | undefined, whose: number): Promise<unknown> => ({
    select: await acting(acts, () => counted(`select count(*) from ${table} where chain = ${whose}`)),
    insert: await acting(acts, () => affected(CHAIN_ROWS[table]!.replace('($1, 1,', '($1, 2,'), [whose])),
    update: await acting(acts, () => affected(`update ${table} set chain = chain where chain = ${whose}`)),
    delete: await acting(acts, () => affected(`delete from ${table} where chain = ${whose}`)),
    copy: await acting(acts, async () => {
      const rows = await text(client.query(copyTo(`copy ${table} (chain) to stdout`)));
      return rows.split('\n').filter((line) => line === String(whose)).length;
    }),
    view: await acting(acts, () => counted(`select count(*) from v_${table} where chain = ${whose}`)),
    function: await acting(acts, () => counted(`select f_${table}(${whose})`)),
  });
  const none = { select: 0, insert: 0, update: 0, delete: 0, copy: 0, view: 0, function: 0 };
  const read = { ...none, select: 1, copy: 1, view: 1, function: 1 };

  it.each(Object.keys(CHAIN_ROWS))(
    '%s: the own chain is read, no foreign one, and none is written',
    async (table) => {
      expect(await ways(table, OWN, OWN)).toEqual(read);
      expect(await ways(table, OWN, FOREIGN)).toEqual(none);
      expect(await ways(table, OWN, 0)).toEqual(none);
      expect(await ways(table, undefined, OWN)).toEqual(none);
      // Where no agency acts it is the installation, whose chain is its own.
      expect(await ways(table, undefined, 0)).toEqual(read);
    },
  );

  it.each(Object.keys(CHAIN_ROWS))('%s: a policy that admits all is seen', async (table) => {
    await owner.query(`create policy planted on ${table} using (true) with check (true)`);
    expect(await ways(table, OWN, FOREIGN)).toEqual(read);
    await owner.query(`drop policy planted on ${table}`);
  });
});

describe('the four holes of row-level security', () => {
  it('1: a setting that ended with its transaction reads as empty, not as null, and shows nothing', async () => {
    await acting(OWN, () => client.query('select 1'));
    await client.query(`begin; set local role ${APPLICATION_ROLE}`);
    const { rows } = await client.query<{ is: string | null }>(
      `select current_setting('app.agency', true) as is`,
    );
    expect(rows[0]!.is).toBe('');
    for (const table of tables) expect(await counted(`select count(*) from ${table}`)).toBe(0);
    await client.query('rollback');
  });

  it('2: foreign keys look past the policies, so each carries the agency', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select k.conname as name from pg_constraint k
         join pg_attribute f on f.attrelid = k.conrelid and f.attname = 'agency_id'
         join pg_attribute t on t.attrelid = k.confrelid and t.attname = 'agency_id'
        where k.contype = 'f' and k.confrelid::regclass::text <> all($1)
          and not (f.attnum = any(k.conkey) and k.confkey[array_position(k.conkey, f.attnum)] = t.attnum)`,
      [SHARED_TABLES],
    );
    expect(rows).toEqual([]);
    await owner.query(TENANT_ROWS.disclosure_case!, [FOREIGN, 7]);
    const attach = acting(OWN, () =>
      client.query(`insert into case_event (agency_id, case_id, seq, type, occurred_on)
        values (${OWN}, 7, 1, 'extended', '2024-03-05')`),
    );
    await expect(attach).rejects.toMatchObject({ code: '23503' });
    await owner.query(`delete from disclosure_case where agency_id = ${FOREIGN} and id = 7`);
  });

  it('3: a view reads with the rights of its owner unless it says security_invoker, and each says so', async () => {
    await owner.query(
      `create view leak as select * from disclosure_case; grant select on leak to ${APPLICATION_ROLE}`,
    );
    expect(await acting(OWN, () => counted('select count(*) from leak'))).toBe(2);
    await owner.query('alter view leak set (security_invoker = true)');
    expect(await acting(OWN, () => counted('select count(*) from leak'))).toBe(1);
    await owner.query('drop view leak');
    const { rows } = await owner.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace
         and (relkind = 'm' or relkind = 'v' and not 'security_invoker=true' = any(coalesce(reloptions, '{}')))`,
    );
    expect(rows).toEqual([]);
  });

  it('3b: so does a function that says security definer; the only ones keep the tree, the audit trail, the queue and the counts of alerts and refusals', async () => {
    const { rows } = await owner.query<{ name: string; body: string }>(
      `select proname as name, prosrc as body from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([
      'append_audit',
      'audit_heads',
      'maintain_agency_closure',
      'mark_audit_anchored',
      'offer_messages',
      'queue_state',
      'refused_deliveries',
      'standing_alerts',
    ]);
    const reach = rows.flatMap(({ name, body }) =>
      tables.filter((table) => new RegExp(`\\b${table}\\b`).test(body)).map((table) => `${name} ${table}`),
    );
    expect(reach.sort()).toEqual(['offer_messages outbox', 'queue_state outbox', 'standing_alerts alert']);
  });

  it('3c: what the queue asks across all agencies is answered with numbers alone', async () => {
    const { rows } = await owner.query<{ name: string; answer: string }>(
      `select proname as name, pg_get_function_result(oid) as answer from pg_proc
        where pronamespace = 'public'::regnamespace and proname in ('offer_messages', 'queue_state') order by 1`,
    );
    expect(rows).toEqual([
      { name: 'offer_messages', answer: 'TABLE(agency_id integer, id bigint)' },
      {
        name: 'queue_state',
        answer: 'TABLE(waiting bigint, dead bigint, oldest timestamp with time zone)',
      },
    ]);
  });

  it('4: a dump needs a role of its own: with row_security off the application is refused, not given a part', async () => {
    for (const table of tables) {
      const dump = acting(OWN, async () => {
        await client.query('set local row_security = off');
        return text(client.query(copyTo(`copy ${table} to stdout`)));
      });
      await expect(dump).rejects.toMatchObject({ code: '42501' });
    }
    const whole = await text(owner.query(copyTo('copy disclosure_case (agency_id) to stdout')));
    expect(whole.trim().split('\n').sort()).toEqual([String(OWN), String(FOREIGN)]);
  });
});

import type pg from 'pg';

export interface TableShape {
  readonly name: string;
  /** Without what the database reckons itself. */
  readonly columns: readonly string[];
}

/** Written by the migrations themselves. */
const MIGRATIONS_TABLE = 'migrations';

/** All tables of the product, whatever they are for: a table that is added later is in the next backup without a word here. */
export async function tablesOf(client: pg.ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname::text as name,
            array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> $1
      group by c.oid order by c.relname`,
    [MIGRATIONS_TABLE],
  );
  return rows;
}

export async function sequencesOf(
  client: pg.ClientBase,
): Promise<{ readonly name: string; readonly last: string | null }[]> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `select sequencename::text as name, last_value::text as last from pg_sequences
      where schemaname = 'public' and sequencename not like $1 order by sequencename`,
    [`${MIGRATIONS_TABLE}\\_%`],
  );
  return rows;
}

export async function migrationsOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by timestamp, id');
  return rows.map(({ name }) => name);
}

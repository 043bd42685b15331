import type pg from 'pg';

interface Statement {
  readonly undo: string;
  readonly redo: string;
}

/** Row-level security binds even the owner, triggers refuse what history forbids; keys, indexes and references cost most of the time. */
const STATEMENTS = `
  select format('alter table %I no force row level security', relname) as undo,
         format('alter table %I force row level security', relname) as redo, 5 as step
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity
  union all
  select format('alter table %I disable trigger user', c.relname), format('alter table %I enable trigger user', c.relname), 4
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     and exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal)
  union all
  select format('alter table %I drop constraint %I', c.relname, k.conname),
         format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)),
         case k.contype when 'f' then 3 else 2 end
    from pg_constraint k join pg_class c on c.oid = k.conrelid
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and k.contype in ('f', 'p', 'u', 'x')
  union all
  select format('drop index %I', i.relname), pg_get_indexdef(i.oid), 1
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
   where c.relnamespace = 'public'::regnamespace and not x.indisprimary
     and not exists (select from pg_constraint k where k.conindid = x.indexrelid)
   order by step`;

/**
 * Lets rows into the tables without anything that looks at them, and has all of it back afterwards, checked by the database.
 * Within the transaction that puts the rows back: nobody ever sees the tables bare.
 */
export async function withBareTables<T>(client: pg.ClientBase, load: () => Promise<T>): Promise<T> {
  const { rows: statements } = await client.query<Statement>(STATEMENTS);
  // References go before the keys that they lean on, and come after them.
  for (const { undo } of [...statements].reverse()) await client.query(undo);
  const loaded = await load();
  for (const { redo } of statements) await client.query(redo);
  return loaded;
}

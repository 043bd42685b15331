import { withClient } from '../../src/platform/database/with-client.js';

/** What a schema consists of, as text that can be compared: everything but the data and the list of migrations. */
const CATALOG = `
  select 'column' as what, format('%s.%s', c.table_name, c.column_name) as name,
         concat_ws(' ', c.data_type, c.is_nullable, c.column_default, c.identity_generation) as text
    from information_schema.columns c where c.table_schema = 'public' and c.table_name <> 'migrations'
  union all
  select 'constraint', format('%s.%s', conrelid::regclass, conname), pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 'migrations'::regclass
  union all
  select 'index', indexname, indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
  union all
  select 'policy', format('%s.%s', tablename, policyname), concat_ws(' ', cmd, roles::text, qual, with_check)
    from pg_policies where schemaname = 'public'
  union all
  select 'table', relname, concat_ws(' ', relrowsecurity, relforcerowsecurity, reloptions::text,
           (select string_agg(a::text, ',' order by a::text) from unnest(relacl) a))
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm') and relname <> 'migrations'
  union all
  select 'trigger', format('%s.%s', tgrelid::regclass, tgname), concat_ws(' ', tgenabled, pg_get_triggerdef(oid))
    from pg_trigger where not tgisinternal
  union all
  select 'function', proname, pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
  order by 1, 2, 3`;

export interface CatalogEntry {
  readonly what: string;
  readonly name: string;
  readonly text: string;
}

export function catalogOf(url: string): Promise<CatalogEntry[]> {
  return withClient(url, async (client) => (await client.query<CatalogEntry>(CATALOG)).rows);
}

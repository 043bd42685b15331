import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../../src/platform/database/with-client.js';
import type { Sink } from './sweeper.js';

/** What every column of every table holds, one sink each. */
export function databaseSinks(url: string): Promise<Sink[]> {
  return withClient(url, async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `select c.relname as table, a.attname as column
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1, a.attnum`,
    );
    const sinks: Sink[] = [];
    for (const { table, column } of columns) {
      const { rows } = await client.query<{ text: string | null }>(
        `select string_agg("${column}"::text, E'\\n') as text from "${table}"`,
      );
      sinks.push({ name: `${table}.${column}`, content: rows[0]?.text ?? '' });
    }
    return sinks;
  });
}

/** Every file below a folder, its name included. */
export const fileSinks = (folder: string): Sink[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return {
        name: `file ${entry.name}`,
        content: Buffer.concat([Buffer.from(`${entry.name}\n`), readFileSync(file)]),
      };
    });

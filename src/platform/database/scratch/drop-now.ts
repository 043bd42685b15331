import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const PROGRAM = `
  const { Client } = require(process.env.PG_MODULE);
  const client = new Client({ connectionString: process.env.DROP_URL, connectionTimeoutMillis: 20000 });
  const run = async () => {
    await client.connect();
    for (const sql of JSON.parse(process.env.DROP_SQL)) await client.query(sql);
  };
  run().finally(() => client.end());
`;

/** At the end of a process nothing can be awaited: another process does it, and is waited for. */
export function dropNow(url: string, sql: readonly string[]): void {
  const module = createRequire(import.meta.url).resolve('pg');
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PG_MODULE: module,
    DROP_URL: url,
    DROP_SQL: JSON.stringify(sql),
  };
  spawnSync(process.execPath, ['-e', PROGRAM], { env, stdio: 'ignore', timeout: 60_000 });
}

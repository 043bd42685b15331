import { placeOf } from './connection-url.js';
import { DatabaseStartError, reasonOf } from './database-start-error.js';
import { checkDurability } from './durability.js';
import type { DatabaseUrls } from './embedded-database.js';
import { ensureApplicationRole, ensureMembership } from './roles.js';
import { withClient } from './with-client.js';
import type pg from 'pg';

const OLDEST = 15;

function unreachable(variable: string, url: string, error: unknown): DatabaseStartError {
  return new DatabaseStartError(
    'server.unreachable',
    `连接不上 ${variable} 指定的数据库 ${placeOf(url)}：${reasonOf(error)}。请检查地址、用户名、密码和网络，确认数据库已启动。`,
    { cause: error },
  );
}

async function connected<T>(
  variable: string,
  url: string,
  run: (client: pg.Client) => Promise<T>,
): Promise<T> {
  try {
    await withClient(url, () => Promise.resolve());
  } catch (error) {
    throw unreachable(variable, url, error);
  }
  return withClient(url, run);
}

async function checkVersion(client: pg.Client, url: string): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`,
  );
  const [server] = rows;
  if (server && server.number >= OLDEST * 10_000) return;
  throw new DatabaseStartError(
    'server.tooOld',
    `数据库 ${placeOf(url)} 的版本是 PostgreSQL ${server?.version ?? '?'}，本程序需要 ${OLDEST} 及以上版本。请升级数据库后再启动。`,
  );
}

async function currentUser(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ user: string }>('SELECT current_user AS user');
  return rows[0]?.user ?? '';
}

/**
 * Checks a server that others run, and sees to the application role.
 * @param durability whether it has to keep what it acknowledges, and who is told where it need not and does not
 * @throws DatabaseStartError `server.unreachable`, `server.tooOld`, `server.notDurable` or `role.missing`
 */
export async function openExternalDatabase(
  applicationUrl: string,
  ownerUrl = applicationUrl,
  durability: { readonly required: boolean; readonly log?: ((line: string) => void) | undefined } = {
    required: false,
  },
): Promise<DatabaseUrls> {
  const user = await connected('DATABASE_URL', applicationUrl, async (client) => {
    await checkDurability(client, applicationUrl, durability);
    return currentUser(client);
  });
  const variable = ownerUrl === applicationUrl ? 'DATABASE_URL' : 'DATABASE_OWNER_URL';
  await connected(variable, ownerUrl, async (client) => {
    await checkVersion(client, ownerUrl);
    await ensureApplicationRole(client);
    await ensureMembership(client, user);
  });
  return { ownerUrl, applicationUrl };
}

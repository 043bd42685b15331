import pg from 'pg';
import { DatabaseStartError } from './database-start-error.js';

/** Every transaction of the application runs as this role; it owns nothing and row-level security binds it. */
export const APPLICATION_ROLE = 'gongkai_app';
/** Owns the schema of a database of our own. */
export const OWNER_ROLE = 'gongkai_owner';
/** Logs in for the server of a database of our own, and may act as the application role. */
export const SERVER_ROLE = 'gongkai_server';

const INSUFFICIENT_PRIVILEGE = '42501';
const ALREADY_THERE = ['42710', '23505'];

const quote = pg.escapeIdentifier;

export const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

async function exists(client: pg.ClientBase, role: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  return rowCount === 1;
}

async function attempt(client: pg.ClientBase, sql: string, what: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    const code = codeOf(error);
    if (code && ALREADY_THERE.includes(code)) return; // two processes started at once
    if (code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new DatabaseStartError(
      'role.missing',
      `数据库角色 ${what}，当前用户无权处理。请由数据库管理员执行：${sql};`,
      { cause: error },
    );
  }
}

/**
 * Creates the application role if need be.
 * @throws DatabaseStartError `role.missing` with the SQL for the administrator when this user may not.
 */
export async function ensureApplicationRole(client: pg.ClientBase): Promise<void> {
  if (await exists(client, APPLICATION_ROLE)) return;
  await attempt(client, `CREATE ROLE ${APPLICATION_ROLE} NOLOGIN`, `${APPLICATION_ROLE} 不存在`);
}

/** Lets a log-in role act as the application role. */
export async function ensureMembership(client: pg.ClientBase, user: string): Promise<void> {
  const { rows } = await client.query<{ member: boolean }>(
    `SELECT rolsuper OR pg_has_role(rolname, $2, 'MEMBER') AS member FROM pg_roles WHERE rolname = $1`,
    [user, APPLICATION_ROLE],
  );
  if (rows[0]?.member) return;
  await attempt(
    client,
    `GRANT ${APPLICATION_ROLE} TO ${quote(user)}`,
    `${user} 不是 ${APPLICATION_ROLE} 的成员，服务不能以应用角色读写数据`,
  );
}

/** Creates or corrects a log-in role without any special right; for clusters of our own, as superuser. */
export async function ensureLoginRole(client: pg.ClientBase, role: string, password: string): Promise<void> {
  const verb = (await exists(client, role)) ? 'ALTER' : 'CREATE';
  await client.query(
    `${verb} ROLE ${quote(role)} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(password)}`,
  );
}

import type pg from 'pg';
import { DatabaseStartError } from './database-start-error.js';
import { APPLICATION_ROLE } from './roles.js';

export interface Floor {
  /** Tables that have an agency and belong to none: known before it is known who acts. */
  readonly sharedTables: readonly string[];
  /** The role that every transaction takes. */
  readonly role?: string;
}

interface RoleRow {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  /** A tenant table that the role owns, or whose owner it may become. */
  readonly owns: string | null;
  readonly owner: string | null;
}

const TENANT_TABLES = `
  select c.oid, c.relname::text as name, c.relowner, c.relrowsecurity and c.relforcerowsecurity as forced
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname in ('agency_id', 'chain') and not a.attisdropped
    join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
     and c.relname <> all($1)`;

const refuse = (code: 'floor.role' | 'floor.tables', sentence: string): never => {
  throw new DatabaseStartError(code, `${sentence}为防止各机关的数据互相可见，程序没有启动。`);
};

/**
 * Whether row-level security binds the role that the application acts as: it is no superuser, bypasses nothing, owns no table
 * of an agency's records and cannot become their owner, and each such table forces its policies.
 * @throws DatabaseStartError `floor.role`, `floor.tables`
 */
export async function checkFloor(client: pg.ClientBase, floor: Floor): Promise<void> {
  const { role = APPLICATION_ROLE, sharedTables } = floor;
  await checkRole(client, `应用角色 ${role} `, role, sharedTables);
  await checkTables(client, sharedTables);
}

/**
 * As `checkFloor`, for the user that the connection logged in as: a transaction that took its own rights back would be bound
 * by nothing.
 * @throws DatabaseStartError `floor.role`
 */
export async function checkLogin(client: pg.ClientBase, { sharedTables }: Floor): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select session_user::text as name');
  const name = rows[0]?.name ?? '';
  await checkRole(client, `DATABASE_URL 的登录用户 ${name} `, name, sharedTables);
}

async function checkRole(
  client: pg.ClientBase,
  subject: string,
  role: string,
  sharedTables: readonly string[],
): Promise<void> {
  const { rows } = await client.query<RoleRow>(
    `select r.rolname::text as name, r.rolsuper as superuser, r.rolbypassrls as bypasses, t.name as owns, t.owner
       from pg_roles r
       left join lateral (
         select name, pg_get_userbyid(relowner)::text as owner from (${TENANT_TABLES}) tenant
          where pg_has_role(r.oid, relowner, 'MEMBER') order by name limit 1) t on true
      where r.rolname = $2`,
    [sharedTables, role],
  );
  const [found] = rows;
  if (!found) return refuse('floor.role', `${subject}不存在，请先建立该角色。`);
  const remedy = `请由数据库管理员执行：ALTER ROLE ${role}`;
  if (found.superuser)
    refuse(
      'floor.role',
      `${subject}是超级用户，行级安全对它不起作用。${remedy} NOSUPERUSER;，或改用普通用户。`,
    );
  if (found.bypasses)
    refuse(
      'floor.role',
      `${subject}有 BYPASSRLS 权限，不受行级安全约束。${remedy} NOBYPASSRLS;，或改用普通用户。`,
    );
  if (found.owner === role)
    refuse(
      'floor.role',
      `${subject}是数据表 ${found.owns} 的所有者，可以关闭行级安全。请为服务另设普通用户，由 DATABASE_OWNER_URL 的用户建表。`,
    );
  if (found.owner !== null)
    refuse(
      'floor.role',
      `${subject}是数据表 ${found.owns} 的所有者 ${found.owner} 的成员，可以关闭行级安全。请由数据库管理员执行：REVOKE ${found.owner} FROM ${role};。`,
    );
}

async function checkTables(client: pg.ClientBase, sharedTables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select name from (${TENANT_TABLES}) tenant where not forced order by name`,
    [sharedTables],
  );
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name);
  refuse(
    'floor.tables',
    `数据表 ${names.join('、')} 没有强制行级安全。请由数据库管理员对各表执行：ALTER TABLE ${names[0]} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;。`,
  );
}

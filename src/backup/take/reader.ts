import type pg from 'pg';
import { BackupError } from '../backup-error.js';
import type { TableShape } from '../catalog.js';

interface Reader {
  readonly name: string;
  readonly sees: boolean;
  readonly closed: string[];
}

/**
 * Whoever is bound by row-level security would save an empty register and call it a backup.
 * @throws BackupError `backup.role` with the statements for the administrator of the database
 */
export async function checkReader(client: pg.ClientBase, tables: readonly TableShape[]): Promise<void> {
  const { rows } = await client.query<Reader>(
    `select r.rolname::text as name, r.rolsuper or r.rolbypassrls as sees,
            array(select t from unnest($1::text[]) t where not has_table_privilege(r.oid, quote_ident(t), 'select')) as closed
       from pg_roles r where r.rolname = current_user`,
    [tables.map(({ name }) => name)],
  );
  const [reader] = rows;
  if (!reader || (reader.sees && reader.closed.length === 0)) return;
  const { name, sees, closed } = reader;
  const what = sees ? `无权读取数据表 ${closed.slice(0, 3).join('、')} 等` : '受行级安全约束，看不到全部数据';
  throw new BackupError(
    'backup.role',
    `数据库用户 ${name} ${what}，没有备份。请由数据库管理员执行：` +
      `CREATE ROLE gongkai_backup LOGIN BYPASSRLS PASSWORD '…'; GRANT pg_read_all_data TO gongkai_backup; ` +
      `然后把 DATABASE_BACKUP_URL 设为该用户的连接地址（deploy/roles.sh 也可以建立它）。`,
  );
}

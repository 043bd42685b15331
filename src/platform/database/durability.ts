import type pg from 'pg';
import { placeOf } from './connection-url.js';
import { DatabaseStartError } from './database-start-error.js';

/** Off, each of these lets a power cut or a killed server take what was acknowledged, or break pages that were whole. */
const NEEDED = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * Whether what the server commits is on its disk, for the user that the application logs in as: settings may be of a role or of
 * a database.
 * @param log takes a Chinese sentence where it is not, and may be so
 * @throws DatabaseStartError `server.notDurable` where `required`
 */
export async function checkDurability(
  client: pg.ClientBase,
  url: string,
  { required, log }: { readonly required: boolean; readonly log?: ((line: string) => void) | undefined },
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) with ordinality needed (name, position)
      where current_setting(name) = 'off' order by position`,
    [NEEDED],
  );
  if (rows.length === 0) return;
  const settings = rows.map(({ name }) => `${name} = off`).join('、');
  const fault = `数据库 ${placeOf(url)} 的设置 ${settings}：断电或数据库异常退出时，已登记的申请会丢失或损坏。`;
  if (!required) {
    log?.(`${fault}正式使用前请改为 on。`);
    return;
  }
  const remedy = rows.map(({ name }) => `ALTER SYSTEM SET ${name} = on;`).join(' ');
  throw new DatabaseStartError(
    'server.notDurable',
    `${fault}请由数据库管理员执行：${remedy} SELECT pg_reload_conf();，并检查角色和数据库各自的设置，然后重新启动。`,
  );
}

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { placeOf, withDatabase } from '../connection-url.js';
import { DatabaseStartError, reasonOf } from '../database-start-error.js';
import { openExternalDatabase } from '../external-database.js';
import { cutOwnSockets } from '../own-sockets.js';
import { APPLICATION_ROLE } from '../roles.js';
import type { ScratchDatabase } from './scratch.js';
import { withClient } from '../with-client.js';
import { atEnd } from './at-end.js';
import { dropNow } from './drop-now.js';
import { ScratchRefused } from './scratch-refused.js';

const PREFIX = 'gongkai_scratch_';

const dropSql = (name: string): string => `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`;

/** The connection that makes the database, by its name: it may not have begun with what it was sent. */
function named(ownerUrl: string, name: string): string {
  const url = new URL(ownerUrl);
  url.searchParams.set('application_name', name);
  return url.href;
}

/** Ctrl-C may come while the server is still making the database: nobody waits for it any more. */
const stopCreatingSql = (name: string): string =>
  `SELECT pg_terminate_backend(pid, 20000) FROM pg_stat_activity
    WHERE pid <> pg_backend_pid() AND application_name = ${pg.escapeLiteral(name)}`;

/** The role belongs to the whole server: it goes with the last scratch database, unless other objects depend on it. */
const DROP_ROLE = `DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_database WHERE starts_with(datname, '${PREFIX}')) THEN
    DROP ROLE IF EXISTS ${APPLICATION_ROLE};
  END IF;
EXCEPTION WHEN dependent_objects_still_exist OR insufficient_privilege THEN NULL;
END $$`;

/** The locale C fits every server and sorts the same on each. */
const createSql = (name: string): string =>
  `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`;

/** @returns statements that take everything away again */
async function create(ownerUrl: string, name: string): Promise<string[]> {
  try {
    return await withClient(named(ownerUrl, name), async (client) => {
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APPLICATION_ROLE]);
      await client.query(createSql(name));
      return rowCount === 0 ? [dropSql(name), DROP_ROLE] : [dropSql(name)];
    });
  } catch (error) {
    throw new ScratchRefused(
      `不能在 ${placeOf(ownerUrl)} 所在的服务器上建立临时数据库：${reasonOf(error)}。` +
        '请检查连接地址，给该用户建库的权限（ALTER ROLE … CREATEDB），或取消 DATABASE_URL 与 DATABASE_OWNER_URL 而使用内置数据库。',
      { cause: error },
    );
  }
}

/** @throws ScratchRefused */
export async function openScratchOnServer(
  ownerUrl: string,
  applicationUrl: string,
): Promise<ScratchDatabase> {
  const name = `${PREFIX}${randomBytes(6).toString('hex')}`;
  let takeAway = [stopCreatingSql(name), dropSql(name)];
  const callOff = atEnd(() => {
    cutOwnSockets();
    dropNow(ownerUrl, takeAway);
  });
  try {
    takeAway = await create(ownerUrl, name);
  } catch (error) {
    callOff();
    throw error;
  }
  const close = async (): Promise<void> => {
    await withClient(ownerUrl, async (client) => {
      for (const sql of takeAway) await client.query(sql);
    });
    callOff();
  };
  try {
    const urls = await openExternalDatabase(withDatabase(applicationUrl, name), withDatabase(ownerUrl, name));
    return { ...urls, close };
  } catch (error) {
    await close();
    throw error instanceof DatabaseStartError ? new ScratchRefused(error.message, { cause: error }) : error;
  }
}

import pg from 'pg';
import { embeddedUrl } from './connection-url.js';
import type { RunningPostgres } from './embedded/start-embedded-postgres.js';
import {
  APPLICATION_ROLE,
  ensureApplicationRole,
  ensureLoginRole,
  OWNER_ROLE,
  SERVER_ROLE,
} from './roles.js';
import { withClient } from './with-client.js';

/** The two ways into one database: as the owner of the schema, and as the server that may only act as the application. */
export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

type Server = Pick<RunningPostgres, 'port' | 'user' | 'password' | 'credentials'>;

export function superuserUrl({ port, user, password }: Server, database = 'postgres'): string {
  return embeddedUrl({ port, user, password, database });
}

export function databaseUrls({ port, credentials }: Server, database: string): DatabaseUrls {
  return {
    ownerUrl: embeddedUrl({ port, user: OWNER_ROLE, password: credentials.owner, database }),
    applicationUrl: embeddedUrl({ port, user: SERVER_ROLE, password: credentials.server, database }),
  };
}

async function ensureRoles(client: pg.Client, server: Server): Promise<void> {
  await ensureApplicationRole(client);
  await ensureLoginRole(client, OWNER_ROLE, server.credentials.owner);
  await ensureLoginRole(client, SERVER_ROLE, server.credentials.server);
  await client.query(`GRANT ${APPLICATION_ROLE} TO ${SERVER_ROLE}`);
}

/** Makes the roles and the database in a cluster of our own, or finds them there. */
export async function ensureEmbeddedDatabase(server: Server, database: string): Promise<DatabaseUrls> {
  await withClient(superuserUrl(server), async (client) => {
    await ensureRoles(client, server);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${OWNER_ROLE}`);
  });
  return databaseUrls(server, database);
}

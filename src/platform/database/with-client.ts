import pg from 'pg';
import { ownSocket } from './own-sockets.js';

/** Runs the function on a connection of its own and closes it. */
export async function withClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    stream: ownSocket,
  });
  // A connection that breaks between two queries must not end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await run(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

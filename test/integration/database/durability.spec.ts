import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../../src/platform/database/database-server.js';
import { ensureEmbeddedDatabase, superuserUrl } from '../../../src/platform/database/embedded-database.js';
import type { DatabaseUrls } from '../../../src/platform/database/embedded-database.js';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/start-embedded-postgres.js';
import type { RunningPostgres } from '../../../src/platform/database/embedded/start-embedded-postgres.js';
import { SERVER_ROLE } from '../../../src/platform/database/roles.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { createTestDatabase } from '../../support/database.js';
import { dataFolder } from '../../support/product.js';

let folder: string;
let server: RunningPostgres;
let urls: DatabaseUrls;
beforeAll(async () => {
  folder = dataFolder();
  server = await startEmbeddedPostgres({ dataDir: join(folder, 'server') });
  urls = await ensureEmbeddedDatabase(server, 'gongkai');
}, 120_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function opened({ applicationUrl, ownerUrl }: DatabaseUrls, production: boolean): Promise<string[]> {
  const lines: string[] = [];
  const config = { dataDir: folder, databaseUrl: applicationUrl, databaseOwnerUrl: ownerUrl, production };
  await openDatabase(config, (line) => lines.push(line));
  return lines;
}

it('lets a server that writes what it commits be, in production too', async () => {
  expect(await opened(urls, true)).toEqual([]);
});

it('refuses a server that does not, with the place, the reason and the remedy; elsewhere it warns', async () => {
  const volatile = await createTestDatabase();
  try {
    await expect(opened(volatile, true)).rejects.toMatchObject({
      code: 'server.notDurable',
      message: expect.stringMatching(
        /^数据库 127\.0\.0\.1:\d+\/\w+ 的设置 fsync = off、full_page_writes = off、synchronous_commit = off：断电.*ALTER SYSTEM SET fsync = on; .*重新启动。$/,
      ) as unknown,
    });
    expect(await opened(volatile, false)).toEqual([expect.stringContaining('正式使用前请改为 on。')]);
  } finally {
    await volatile.drop();
  }
});

it('sees what is set for the role alone', async () => {
  const set = (what: string): Promise<unknown> =>
    withClient(superuserUrl(server), (client) => client.query(`alter role ${SERVER_ROLE} ${what}`));
  await set('set synchronous_commit = off');
  try {
    await expect(opened(urls, true)).rejects.toThrow('的设置 synchronous_commit = off：');
  } finally {
    await set('reset synchronous_commit');
  }
});

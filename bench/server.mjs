// One PostgreSQL for the whole run, with the memory of a small server, and a migrated database for each size.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureEmbeddedDatabase, superuserUrl } from '../dist/src/platform/database/embedded-database.js';
import { startEmbeddedPostgres } from '../dist/src/platform/database/embedded/start-embedded-postgres.js';
import { createDataSource } from '../dist/src/schema.js';

const SETTINGS = {
  shared_buffers: '1GB',
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '4GB',
  jit: 'off',
};

/** @param settings of the server, besides its own */
export async function startServer(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: folder, settings: { ...SETTINGS, ...settings } });
  return {
    dataDir: server.dataDir,
    async database(name) {
      const urls = await ensureEmbeddedDatabase(server, name);
      const migrator = await createDataSource(urls.ownerUrl, { max: 1 }).initialize();
      await migrator.runMigrations();
      await migrator.destroy();
      return {
        urls,
        application: await createDataSource(urls.applicationUrl, { max: 1 }).initialize(),
        superuser: await createDataSource(superuserUrl(server, name), { max: 1 }).initialize(),
      };
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// npm run migration:check   after a build: builds the schema by the migrations on a scratch database (embedded, or on the
// server of DATABASE_OWNER_URL) and asks TypeORM what the entities would still change in it.
import { openScratchDatabase } from '../dist/src/platform/database/scratch-database.js';
import { createDataSource } from '../dist/src/schema.js';

const scratch = await openScratchDatabase();
try {
  const source = await createDataSource(scratch.ownerUrl, { max: 1 }).initialize();
  try {
    await source.runMigrations();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    for (const { query } of upQueries) console.error(query);
    console.log(upQueries.length === 0 ? '实体与迁移一致。' : `实体与迁移不一致：${upQueries.length} 处。`);
    process.exitCode = upQueries.length === 0 ? 0 : 1;
  } finally {
    await source.destroy();
  }
} finally {
  await scratch.close();
}

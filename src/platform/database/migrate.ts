import type { DataSource } from 'typeorm';

/** Any constant of our own: servers that start at once migrate one after the other. */
const MIGRATION_LOCK = 718_200_531;

/**
 * Brings the schema up to date under an advisory lock.
 * @param owner a source that is connected as the owner of the schema
 * @returns names of the migrations that were applied
 */
export async function migrate(owner: DataSource): Promise<string[]> {
  const runner = owner.createQueryRunner();
  await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    const applied = await owner.runMigrations();
    return applied.map(({ name }) => name);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}

import type { EntityManager } from 'typeorm';
import type { TenantContext } from './tenant-context.js';

/**
 * Makes the rest of the running transaction act for an agency. Only for what fills a database of its own with agencies that
 * the same transaction has added, as the import into a scratch database does; requests go through TenantTransaction.
 */
export async function actFor(manager: EntityManager, { agencyId, scope }: TenantContext): Promise<void> {
  await manager.query(`select set_config('app.agency', $1, true), set_config('app.scope', $2, true)`, [
    String(agencyId),
    scope,
  ]);
}

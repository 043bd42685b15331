import type { EntityManager } from 'typeorm';
import type { TenantContext } from './tenant-context.js';

/**
 * Makes the rest of the running transaction act for an agency. Only where one transaction has to act for several: the import
 * into a database of its own, whose agencies the same transaction has added, a holiday notice, which moves due days of all
 * agencies at once or of none, and the move of an agency, which has those below it counted anew. Whatever concerns one agency goes through TenantTransaction.
 */
export async function actFor(manager: EntityManager, { agencyId, scope }: TenantContext): Promise<void> {
  await manager.query(`select set_config('app.agency', $1, true), set_config('app.scope', $2, true)`, [
    String(agencyId),
    scope,
  ]);
}

/** Back to what belongs to no agency, where a SystemTransaction has acted for one in between. */
export async function actForNone(manager: EntityManager): Promise<void> {
  await manager.query(`select set_config('app.agency', '', true), set_config('app.scope', '', true)`);
}

import type { EntityManager } from 'typeorm';
import type { AgencyFacts, SigningAgency } from '../domain/remedies/signing-body.js';

/** An agency with those above it, the nearest first, as far as letters, reviews and suits depend on them. */
export async function agencyLine(manager: EntityManager, agencyId: number): Promise<SigningAgency> {
  const [own, ...above] = await manager.query<AgencyFacts[]>(
    `select a.name, a.kind, a.level, a.review_body as "reviewBody", a.court
       from agency_closure c join agency a on a.id = c.ancestor_id
      where c.descendant_id = $1 order by c.depth`,
    [agencyId],
  );
  if (!own) throw new Error(`agency ${agencyId} is gone`);
  return { ...own, above };
}

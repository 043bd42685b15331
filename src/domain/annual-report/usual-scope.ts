import type { AgencyKind } from '../../law/vocabularies/keys.js';

/**
 * What the report of such an agency covers: a government answers for its departments and for the governments below it
 * (条例 art. 49), everybody else for themselves, whatever is below them. Null: the kind is not known.
 */
export function usualScope(kind: AgencyKind | null): 'own' | 'rollup' | null {
  if (kind === null) return null;
  return kind === 'government' ? 'rollup' : 'own';
}

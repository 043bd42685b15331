import type { EnteredAgency } from './agency-tree.repository.js';

/**
 * What the report of the root covers of its tree. A government's does not cover a body led from above (行政复议法 art. 27), nor
 * what is below that; such a body's own covers its own tree.
 * @returns the same list where all are covered
 */
export function coveredAgencies(rootId: number, tree: readonly EnteredAgency[]): readonly EnteredAgency[] {
  if (!tree.some(({ id, isLedFromAbove }) => isLedFromAbove && id !== rootId)) return tree;
  const byId = new Map(tree.map((agency) => [agency.id, agency]));
  const known = new Map<number, boolean>([[rootId, true]]);
  const isCovered = (agency: EnteredAgency): boolean => {
    const before = known.get(agency.id);
    if (before !== undefined) return before;
    const above = agency.parentId === null ? undefined : byId.get(agency.parentId);
    const covered =
      above !== undefined && isCovered(above) && (!agency.isLedFromAbove || above.isLedFromAbove);
    known.set(agency.id, covered);
    return covered;
  };
  const covered = tree.filter(isCovered);
  return covered.length === tree.length ? tree : covered;
}

import type { Agency } from '../api/types.js';

export interface AgencyNode {
  readonly key: string;
  readonly agency: Agency;
  readonly children?: AgencyNode[];
}

function nodesUnder(
  parent: string | undefined,
  byParent: ReadonlyMap<string | undefined, Agency[]>,
): AgencyNode[] {
  return (byParent.get(parent) ?? []).map((agency) => {
    const children = nodesUnder(agency.code, byParent);
    return { key: agency.code, agency, ...(children.length > 0 ? { children } : {}) };
  });
}

/** The agencies as a tree; one whose parent is not visible to the user stands at the top. */
export function agencyTree(agencies: readonly Agency[]): AgencyNode[] {
  const known = new Set(agencies.map((agency) => agency.code));
  const byParent = new Map<string | undefined, Agency[]>();
  for (const agency of agencies) {
    const parent = agency.parentCode && known.has(agency.parentCode) ? agency.parentCode : undefined;
    byParent.set(parent, [...(byParent.get(parent) ?? []), agency]);
  }
  return nodesUnder(undefined, byParent);
}

export interface AgencyOption {
  readonly value: string;
  readonly label: string;
  /** 0 at the top of the tree. */
  readonly depth: number;
}

/** The tree in print order, for lists that show it by indenting. */
export function agencyOptions(agencies: readonly Agency[]): AgencyOption[] {
  const flatten = (nodes: readonly AgencyNode[], depth: number): AgencyOption[] =>
    nodes.flatMap(({ agency, children }) => [
      { value: agency.code, label: agency.name, depth },
      ...flatten(children ?? [], depth + 1),
    ]);
  return flatten(agencyTree(agencies), 0);
}

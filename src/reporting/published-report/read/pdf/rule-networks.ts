import { DisjointSets } from './disjoint-sets.js';
import type { Rule } from './page-content.js';
import { TOLERANCE } from './snapped-rules.js';

/** Lines that hang together: the ruling of one table. */
export interface RuleNetwork {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

const reaches = (rule: Rule, at: number): boolean => at >= rule.from - TOLERANCE && at <= rule.to + TOLERANCE;

/** Lines that cross or touch belong together. */
export function ruleNetworks(horizontal: readonly Rule[], vertical: readonly Rule[]): RuleNetwork[] {
  const sets = new DisjointSets(horizontal.length + vertical.length);
  horizontal.forEach((h, i) => {
    vertical.forEach((v, k) => {
      if (reaches(h, v.at) && reaches(v, h.at)) sets.join(i, horizontal.length + k);
    });
  });
  const networks = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const networkOf = (i: number): { horizontal: Rule[]; vertical: Rule[] } => {
    const found = networks.get(sets.root(i)) ?? { horizontal: [], vertical: [] };
    networks.set(sets.root(i), found);
    return found;
  };
  horizontal.forEach((rule, i) => networkOf(i).horizontal.push(rule));
  vertical.forEach((rule, k) => networkOf(horizontal.length + k).vertical.push(rule));
  return [...networks.values()].filter((one) => one.horizontal.length > 1 && one.vertical.length > 0);
}

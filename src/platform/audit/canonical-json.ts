import type { AuditFact, AuditFacts } from './audit-entry.js';

/** The same facts are the same text: members in the order of their names, none that is undefined. */
export function canonicalJson(fact: AuditFact): string {
  if (fact === null || typeof fact !== 'object') return JSON.stringify(fact);
  if (isList(fact)) return `[${fact.map(canonicalJson).join(',')}]`;
  return `{${Object.entries(fact)
    .filter((member): member is [string, AuditFact] => member[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`)
    .join(',')}}`;
}

const isList = (fact: readonly AuditFact[] | AuditFacts): fact is readonly AuditFact[] => Array.isArray(fact);

import { ACCESS, ACCESS_RULES, mayAct } from './access.js';
import type { AccessDeclaration, AccessRule } from './access.js';
import type { Actor } from './actor.js';

/** The rules that an account can meet at all; whose things it reaches by them is the scope's to say, route by route. */
export function allowedRules({
  roles,
  agencyId,
  topAgency,
}: Pick<Actor, 'roles' | 'agencyId' | 'topAgency'>): AccessRule[] {
  return ACCESS_RULES.filter((name) => {
    const rule: AccessDeclaration = ACCESS[name];
    if (rule.scope === 'public' || (rule.scope === 'installation' && agencyId !== null)) return false;
    if (rule.scope === 'top' && agencyId !== null && !topAgency) return false;
    return mayAct(roles, rule);
  });
}

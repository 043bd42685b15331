import type { Role } from '../law/vocabularies/keys.js';

/** Whether `admin` also holds the business roles (small offices, trials) or only administers. */
export type Duties = 'separated' | 'combined';
export const DUTIES = Symbol('duties');

/** Whoever administers or audits does nothing else (三员分立, GB/T 22239). */
const LONELY_ROLES: readonly Role[] = ['admin', 'auditor'];

export const dutyName = (role: Role): string => (role === 'admin' ? '系统管理' : '审计');

/** The role that stands alone and is held together with another one; undefined when there is none. */
export function conflictingDuty(roles: readonly Role[]): Role | undefined {
  return roles.length > 1 ? LONELY_ROLES.find((role) => roles.includes(role)) : undefined;
}

/** Of roles that were given before duties were separated, those that may still be used: the one that stands alone. */
export function separatedRoles(roles: readonly Role[]): readonly Role[] {
  const alone = conflictingDuty(roles);
  return alone === undefined ? roles : [alone];
}

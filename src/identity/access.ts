import { SetMetadata } from '@nestjs/common';
import { ROLES } from '../law/vocabularies/keys.js';
import type { Role } from '../law/vocabularies/keys.js';

/** What a route does with an agency's records, and the roles that may do it. The one place that says who may do what. */
const ACCESS = {
  /** One's own session and password. */
  self: ROLES,
  read: ['clerk', 'legal', 'approver', 'reporter', 'supervisor', 'auditor', 'admin'],
  register: ['clerk', 'reporter'],
  /** Cases with their people masked. */
  cases: ['clerk', 'legal', 'approver', 'reporter'],
  /** Taking in cases, what happens to them, and their people unmasked. */
  handle: ['clerk', 'legal', 'approver'],
  figures: ['reporter'],
  administer: ['admin'],
} as const satisfies Record<string, readonly Role[]>;
export type AccessRule = keyof typeof ACCESS;

export const ACCESS_RULE = Symbol('access rule');
export const PUBLIC = 'public';

/** Every route declares its rule; the guard refuses one without. */
export const Access = (rule: AccessRule): MethodDecorator & ClassDecorator => SetMetadata(ACCESS_RULE, rule);
/** Needs no log-in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS_RULE, PUBLIC);

export function mayAct(roles: readonly Role[], rule: AccessRule): boolean {
  const allowed: readonly Role[] = ACCESS[rule];
  return roles.some((role) => allowed.includes(role));
}

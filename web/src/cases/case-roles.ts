import type { Session } from '../api/types.js';

type Roles = Session['user']['roles'];
const has = (roles: Roles, wanted: readonly string[]): boolean => roles.some((role) => wanted.includes(role));

/** Whose day begins with the work that waits rather than with the tables. */
export const startsWithCases = (roles: Roles): boolean =>
  has(roles, ['clerk', 'legal', 'approver']) && !has(roles, ['reporter', 'admin']);

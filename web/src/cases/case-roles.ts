import type { Session } from '../api/types.js';

type Roles = Session['user']['roles'];
const has = (roles: Roles, wanted: readonly string[]): boolean => roles.some((role) => wanted.includes(role));

/** Who may open the list of cases; the server decides, this only spares a way into a wall. */
export const seesCases = (roles: Roles): boolean =>
  has(roles, ['clerk', 'legal', 'approver', 'reporter', 'supervisor']);

/** Who may take in cases, record events and see people unmasked. */
export const handlesCases = (roles: Roles): boolean => has(roles, ['clerk', 'legal', 'approver']);

/** Whose day begins with the work list rather than with the tables. */
export const startsWithCases = (roles: Roles): boolean =>
  handlesCases(roles) && !has(roles, ['reporter', 'admin']);

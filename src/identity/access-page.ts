import { ROLES } from '../law/vocabularies/keys.js';
import type { DeclaredRoute } from './declared-routes.js';

const HEAD = `# Who may do what

Made by \`npm run openapi\` from the declarations of the routes. Do not edit. Roles are of \`docs/glossary.md\`; scopes and audit are
explained in \`src/identity/access.ts\`. Absent and foreign agencies are answered alike: 404. Where \`people\` is marked, and
with scope \`self\`, service tokens are refused.

| route | resource | scope | audit | people | ${ROLES.join(' | ')} |
| --- | --- | --- | --- | :-: | ${ROLES.map(() => ':-:').join(' | ')} |
`;

/** The page of all routes, as Markdown. */
export const accessPage = (routes: readonly DeclaredRoute[]): string =>
  `${HEAD}${routes.map((route) => `${line(route)}\n`).join('')}`;

function line({ method, path, access }: DeclaredRoute): string {
  const { resource = '', scope = '', audit = '', roles = [], people } = access ?? {};
  const marks = ROLES.map((role) => (scope === 'public' || roles.includes(role) ? '✓' : ''));
  return `| ${[`\`${method} ${path}\``, resource, scope, audit, people ? '✓' : '', ...marks].join(' | ')} |`.replace(
    / {2,}/g,
    ' ',
  );
}

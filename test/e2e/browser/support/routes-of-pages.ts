import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../../../web/src/app-routes.tsx', import.meta.url));
const ROUTE = /<Route\b([^>]*?)(\/?)>(?=\s)|<\/Route>/g;

/** The address of every page that `app-routes.tsx` draws, with its parameters as written there. */
export function routesOfPages(source = readFileSync(SOURCE, 'utf8')): string[] {
  const above: string[] = [];
  const pages: string[] = [];
  // Attributes hold elements, whose own sign of closing would end the match too early.
  for (const [whole, attributes = '', closed] of source
    .replace(/element=\{<\w+ \/>\}/g, 'element')
    .matchAll(ROUTE)) {
    if (whole === '</Route>') {
      above.pop();
      continue;
    }
    const path = /path="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const full = path.startsWith('/') || path === '' ? path : [above.join(''), path].join('/');
    if (closed === '/') pages.push(full === '' ? '/' : full);
    else above.push(path);
  }
  return pages;
}
